package org.w3id.muster.entry;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.LangText;

/**
 * What the operator of a data directory says about the whole of it. What is absent is not stated: above all, nobody
 * claims a licence that the operator did not name.
 *
 * @param title what the data is called, in one or more languages; may be empty
 * @param publisher who is responsible for it
 * @param license the IRI of the licence that it is under
 * @param attributions who must be named, and for what
 * @param contact where to write to: a {@code mailto:} address or a web address
 */
public record DatasetStatement(
        List<LangText> title, Optional<String> publisher, Optional<String> license, List<Attribution> attributions,
        Optional<String> contact) {

    /** Nothing is said. */
    public static final DatasetStatement NONE = new DatasetStatement(List.of(), Optional.empty(), Optional.empty(),
            List.of(), Optional.empty());

    public DatasetStatement {
        title = List.copyOf(title);
        attributions = List.copyOf(attributions);
    }

    /**
     * Somebody whose data is part of it.
     *
     * @param to the name
     * @param what which part is theirs, in one or more languages; may be empty
     * @param license the IRI of the licence of that part
     * @param page where they are found
     */
    public record Attribution(String to, List<LangText> what, Optional<String> license, Optional<String> page) {

        public Attribution {
            what = List.copyOf(what);
        }
    }
}
