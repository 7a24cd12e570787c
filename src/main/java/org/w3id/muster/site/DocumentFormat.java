package org.w3id.muster.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that documents are sent in: an RDF format, the record as plain JSON, or a page.
 *
 * @param suffix the file name suffix of its fixed address, without the dot
 * @param contentType the value of the Content-Type header
 * @param rdf the RDF format, if it is one
 */
record DocumentFormat(
        String mediaType, String suffix, String contentType, Optional<RdfFormat> rdf, boolean onlyWhenNamed)
        implements
            Offer {

    static final DocumentFormat HTML = new DocumentFormat("text/html", "html", Replies.HTML, Optional.empty(), true);

    /** For programs that want the record and no RDF. RFC 8259: always UTF-8. */
    static final DocumentFormat JSON = new DocumentFormat("application/json", "json", "application/json",
            Optional.empty(), false);

    private static final List<DocumentFormat> ALL = Stream
            .concat(Arrays.stream(RdfFormat.values()).map(DocumentFormat::of), Stream.of(JSON, HTML)).toList();

    /** All of them, the preferred one first. */
    static List<DocumentFormat> all() {
        return ALL;
    }

    static Optional<DocumentFormat> ofSuffix(String suffix) {
        return ALL.stream().filter(format -> format.suffix.equals(suffix)).findFirst();
    }

    private static DocumentFormat of(RdfFormat format) {
        return new DocumentFormat(format.mediaType(), format.suffix(), format.contentType(), Optional.of(format),
                false);
    }
}
