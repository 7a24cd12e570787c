package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.vocab.DatasetLicense;

/**
 * The Link header of a document and of the thing it is about (RFC 8288): the other formats, what it describes, its
 * licence, and the pages before and behind it. Relations are registered ones (IANA Link Relations).
 */
final class DocumentLinks {

    private final List<String> links = new ArrayList<>();

    /** The links that hold for the thing and for each of its documents. */
    static DocumentLinks of(DocumentAddress address, String base) {
        DocumentLinks links = new DocumentLinks();
        for (DocumentFormat format : DocumentFormat.all()) {
            links.links.add("<" + address.in(format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
        }
        if (Words.citable(base)) {
            links.add(address.iri(base), "cite-as");
        }
        links.add(DatasetLicense.IRI, "license");
        links.add(base + "dataset", "collection");
        links.add("https://schema.org/AboutPage", "type");
        return links;
    }

    DocumentLinks add(String target, String relation) {
        links.add("<" + target + ">; rel=\"" + relation + "\"");
        return this;
    }

    /** The first page and the next one; nothing for a document of one page. */
    DocumentLinks addPages(DocumentAddress address, Optional<LinkCursor> next) {
        if (next.isPresent() || address.after().isPresent()) {
            add(address.page(Optional.empty()), "first");
            next.ifPresent(cursor -> add(address.page(Optional.of(cursor)), "next"));
        }
        return this;
    }

    /** The value of the header. */
    @Override
    public String toString() {
        return String.join(", ", links);
    }
}
