package org.w3id.muster.release;

import java.util.Optional;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/** Counts the entries of a release and finds its newest date. Not thread-safe. */
final class Tally {

    private String issued = "";
    private long entries;
    private long accounts;
    private long leftOut;

    void add(Entry entry) {
        entries++;
        accounts += entry.accounts().size();
        entry.accounts().stream().flatMap(account -> account.properties().stream()).forEach(this::learnDate);
    }

    private void learnDate(Description.Property property) {
        if (property.iri().value().equals(Pow.STANDING_ON)
                && property.value() instanceof Value.Literal(String date, Iri type) && date.compareTo(issued) > 0) {
            issued = date;
        }
    }

    /** Counts an entry that is left out for privacy. */
    void leaveOut() {
        leftOut++;
    }

    long entries() {
        return entries;
    }

    long accounts() {
        return accounts;
    }

    long leftOut() {
        return leftOut;
    }

    /** The newest day on which an editor says that he decided or judged something. */
    Optional<String> issued() {
        return issued.isEmpty() ? Optional.empty() : Optional.of(issued);
    }
}
