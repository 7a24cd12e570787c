package org.w3id.muster.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.site.page.SchemaOrg;

/**
 * The links of a document and of the thing it is about: the other formats, what it describes, who made it, its licence,
 * and the pages before and behind it (FAIR Signposting level 1). Relations are registered ones (IANA Link Relations). What
 * is too much for a header stands in the {@link Linkset} only.
 */
final class DocumentLinks {

    private static final String ABOUT_PAGE = "https://schema.org/AboutPage";
    private static final int MOST_WHOLES = 2;

    private final List<DocumentLink> links = new ArrayList<>();

    /** The links that hold for the thing and for each of its documents. */
    static DocumentLinks of(DocumentAddress address, Manifest manifest) {
        return of(address, manifest.base(), manifest.license());
    }

    private static DocumentLinks of(DocumentAddress address, String base, Optional<String> license) {
        DocumentLinks links = new DocumentLinks();
        for (DocumentFormat format : DocumentFormat.all()) {
            links.links.add(DocumentLink.to(address.in(format), "alternate", format.mediaType()));
        }
        links.links.add(DocumentLink.to(address.in(DocumentFormat.LINKSET), "linkset",
                DocumentFormat.LINKSET.mediaType()));
        if (Words.citable(base)) {
            links.add(address.iri(base), "cite-as");
        }
        license.ifPresent(iri -> links.add(iri, "license"));
        links.add(DatasetServlet.editors(base), "author");
        links.add(base + "dataset", "collection");
        links.add(ABOUT_PAGE, "type");
        return links;
    }

    /** The links of a document that was read. */
    static DocumentLinks of(DocumentAddress address, Document document) {
        DocumentLinks links = of(address, document.base(), document.license());
        type(document).ifPresent(type -> links.add(type, "type"));
        wholes(document).limit(MOST_WHOLES).forEach(whole -> links.add(whole, "collection"));
        for (RdfFormat format : List.of(RdfFormat.TURTLE, RdfFormat.JSON_LD)) {
            links.links.add(DocumentLink.to(address.in(DocumentFormat.of(format)), "describedby", format.mediaType()));
        }
        return links.add(address.iri(document.base()), "describes").addPages(address, document.next());
    }

    /** What schema.org calls the class of the thing. */
    static Optional<String> type(Document document) {
        return own(document, RDF.Nodes.type).flatMap(type -> SchemaOrg.type(Words.localName(type.getURI())).stream())
                .sorted().findFirst().map(name -> "https://schema.org/" + name);
    }

    /** What the thing is a part of. */
    static Stream<String> wholes(Document document) {
        return own(document, Vocabulary.PART_OF).map(Node::getURI).sorted();
    }

    /** The parts of the thing that this page of the document names. */
    static Stream<String> parts(Document document) {
        return document.heldStars().triples()
                .filter(triple -> triple.getPredicate().equals(Vocabulary.PART_OF)
                        && triple.getObject().equals(document.thing()))
                .map(triple -> triple.getSubject().getURI()).sorted();
    }

    private static Stream<Node> own(Document document, Node property) {
        return document.heldStars().triples()
                .filter(triple -> triple.getSubject().equals(document.thing())
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject).filter(Node::isURI);
    }

    DocumentLinks add(String target, String relation) {
        links.add(DocumentLink.to(target, relation));
        return this;
    }

    /** The first page and the next one; nothing for a document of one page. */
    private DocumentLinks addPages(DocumentAddress address, Optional<LinkCursor> next) {
        if (next.isPresent() || address.after().isPresent()) {
            add(address.page(Optional.empty()), "first");
            next.ifPresent(cursor -> add(address.page(Optional.of(cursor)), "next"));
        }
        return this;
    }

    List<DocumentLink> list() {
        return List.copyOf(links);
    }

    /** The value of the header. */
    @Override
    public String toString() {
        return links.stream().map(DocumentLink::header).collect(Collectors.joining(", "));
    }
}
