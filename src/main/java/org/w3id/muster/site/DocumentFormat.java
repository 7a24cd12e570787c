package org.w3id.muster.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that documents are sent in: an RDF format, JSON-LD of some profile, the record as plain JSON, or a page.
 *
 * @param suffix the file name suffix of its fixed address, without the dot
 * @param contentType the value of the Content-Type header
 * @param rdf the RDF format, if it is one
 * @param jsonLd the form of JSON-LD, if the client named one
 */
record DocumentFormat(
        String mediaType, String suffix, String contentType, Optional<RdfFormat> rdf, Optional<JsonLdForm> jsonLd,
        boolean onlyWhenNamed)
        implements
            Offer {

    static final DocumentFormat HTML = new DocumentFormat("text/html", "html", Replies.HTML, Optional.empty(),
            Optional.empty(), true);

    /** For programs that want the record and no RDF. RFC 8259: always UTF-8. */
    static final DocumentFormat JSON = new DocumentFormat("application/json", "json", "application/json",
            Optional.empty(), Optional.empty(), false);

    /** All links of the document (RFC 9264): has an address of its own and is never negotiated, as it is no form of it. */
    static final DocumentFormat LINKSET = new DocumentFormat("application/linkset+json", "linkset",
            "application/linkset+json", Optional.empty(), Optional.empty(), true);

    private static final List<DocumentFormat> NEGOTIABLE = Stream
            .concat(Arrays.stream(RdfFormat.values()).flatMap(DocumentFormat::withProfiles), Stream.of(JSON, HTML))
            .toList();

    private static final List<DocumentFormat> ALL = NEGOTIABLE.stream().filter(format -> format.jsonLd.isEmpty())
            .toList();

    private static final List<DocumentFormat> ADDRESSED = Stream.concat(NEGOTIABLE.stream(), Stream.of(LINKSET))
            .toList();

    /** One for each media type, the preferred one first. */
    static List<DocumentFormat> all() {
        return ALL;
    }

    /** These, and JSON-LD by profile. */
    static List<DocumentFormat> negotiable() {
        return NEGOTIABLE;
    }

    /** All that have an address of their own. */
    static List<DocumentFormat> addressed() {
        return ADDRESSED;
    }

    /** The format whose suffix a path ends in; the longest one, as {@code framed.jsonld} ends in {@code jsonld} too. */
    static Optional<DocumentFormat> ofPath(String path) {
        return ADDRESSED.stream().filter(format -> path.endsWith("." + format.suffix))
                .max(Comparator.comparingInt(format -> format.suffix.length()));
    }

    @Override
    public Optional<String> profile() {
        return jsonLd.map(JsonLdForm::profile);
    }

    /** Of JSON-LD the one without a profile. */
    static DocumentFormat of(RdfFormat format) {
        return new DocumentFormat(format.mediaType(), format.suffix(), format.contentType(), Optional.of(format),
                Optional.empty(), false);
    }

    private static Stream<DocumentFormat> withProfiles(RdfFormat format) {
        DocumentFormat plain = of(format);
        return format == RdfFormat.JSON_LD
                ? Stream.concat(Arrays.stream(JsonLdForm.values()).map(DocumentFormat::ofProfile), Stream.of(plain))
                : Stream.of(plain);
    }

    private static DocumentFormat ofProfile(JsonLdForm form) {
        RdfFormat format = RdfFormat.JSON_LD;
        return new DocumentFormat(format.mediaType(), form.suffix(),
                format.mediaType() + ";profile=\"" + form.profile() + "\"", Optional.of(format), Optional.of(form),
                false);
    }
}
