package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.find.ListingsReader;
import org.w3id.muster.site.ontology.OntologyReader;
import org.w3id.muster.site.page.Listings;
import org.w3id.muster.site.page.Surroundings;
import org.w3id.muster.site.words.Visit;

/**
 * {@code /doc/…}, {@code /concept/…}, {@code /ontology}: documents, negotiated, or in the format that a suffix names.
 * The entity tag is made from the edition, the program and the variant, so a conditional request is answered without
 * touching the store.
 */
final class DocumentServlet extends PageServlet {

    private static final long serialVersionUID = 1;

    private final transient CurrentRelease current;
    private final DocumentAddress.Naming naming;

    DocumentServlet(CurrentRelease current, DocumentAddress.Naming naming) {
        this.current = current;
        this.naming = naming;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DocumentAddress address = DocumentAddress.of(naming, request);
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Gone.check(release, address.iri(release.manifest().base()));
            DocumentFormat format = format(request, response, address, release.manifest());
            boolean page = format.equals(DocumentFormat.HTML);
            Visit visit = visit(request, address.iri(release.manifest().base()));
            EntityTag tag = EntityTag.of(release.manifest(), address.generic(),
                    page ? visit.link("/" + visit.language().tag()) + visit.report() : format.suffix());
            switch (Preconditions.of(request, tag)) {
                case GO_ON -> {
                    ServerTiming timing = new ServerTiming();
                    Document document = read(request, address, release);
                    timing.done("store");
                    DocumentLinks links = links(document, address, format);
                    byte[] body = body(document, address, format, links, release, visit);
                    timing.done("render", response);
                    head(response, address, format, tag, visit);
                    response.setHeader("Link", links.toString());
                    Replies.send(request, response, format.contentType(), body);
                }
                case NOT_MODIFIED -> notModified(response, address, format, tag, visit);
                case NOT_MODIFIED_IF_THERE -> {
                    read(request, address, release);
                    notModified(response, address, format, tag, visit);
                }
                case FAILED -> throw ProblemDetail.of("precondition-failed", 412, "This is another version",
                        "None of the entity tags in If-Match is that of the document as it is now.",
                        "Ask for it without If-Match.").toException();
            }
        }
    }

    private static Visit visit(HttpServletRequest request, String iri) {
        Visit visit = Visits.of(request);
        return Visits.about(iri, request, visit.at(visit.address().replaceFirst("\\.html(?=$|\\?)", "")));
    }

    private static DocumentFormat format(HttpServletRequest request, HttpServletResponse response,
            DocumentAddress address, Manifest manifest) {
        Optional<DocumentFormat> format = address.fixed()
                .or(() -> Negotiation.choose(Replies.accept(request), DocumentFormat.negotiable()));
        if (format.isEmpty()) {
            response.setHeader("Link", DocumentLinks.of(address, manifest).toString());
            throw Replies.notAcceptable(DocumentFormat.all()).toException();
        }
        return format.get();
    }

    private Document read(HttpServletRequest request, DocumentAddress address, Release release) {
        String iri = address.iri(release.manifest().base());
        if (address.after().isPresent()) {
            LinkCursor cursor = LinkCursor.parse(address.after().get()).orElseThrow(() -> noSuchPage(address));
            return DocumentReader.read(release, iri, cursor).orElseThrow(() -> noSuchPage(address));
        }
        return (naming == DocumentAddress.Naming.ONTOLOGY
                ? OntologyDocument.read(release)
                : DocumentReader.read(release, iri)).orElseThrow(() -> DocumentAddress.unknown(request));
    }

    private static ProblemException noSuchPage(DocumentAddress address) {
        return ProblemDetail.of("no-such-page", 404, "There is no such page of this document",
                "In this edition no page begins at " + address.after().orElse("") + ".",
                "Begin at the first page, " + address.page(Optional.empty()) + ", and follow its links to the next.")
                .toException();
    }

    private static byte[] body(Document document, DocumentAddress address, DocumentFormat format, DocumentLinks links,
            Release release, Visit visit) {
        if (format.equals(DocumentFormat.JSON)) {
            return DocumentJson.write(document, address);
        }
        if (format.equals(DocumentFormat.LINKSET)) {
            return Linkset.write(document, address);
        }
        if (format.jsonLd().isPresent()) {
            return DocumentWriter.write(document, address, format.jsonLd().get());
        }
        if (format.rdf().isPresent()) {
            return DocumentWriter.write(document, address, format.rdf().get());
        }
        return page(document, address, links.list(), release, visit).getBytes(StandardCharsets.UTF_8);
    }

    private static String page(Document document, DocumentAddress address, List<DocumentLink> links, Release release,
            Visit visit) {
        if (address.naming() == DocumentAddress.Naming.ONTOLOGY) {
            return Pages.ontology(Txn.calculateRead(release.dataset(),
                    () -> OntologyReader.read(release.dataset().getDefaultGraph(), document.thing(), document.base(),
                            visit)),
                    links, visit);
        }
        Graph around = Surroundings.read(release.dataset(), document.thing(), document.held(), document.rejected());
        Listings listings = ListingsReader.read(release, document.thing(), document.held(), around, visit);
        return Pages.document(document, address, around, listings, release.manifest(), links, visit);
    }

    /** Those of the document, and what its format asks for. */
    private static DocumentLinks links(Document document, DocumentAddress address, DocumentFormat format) {
        DocumentLinks links = DocumentLinks.of(address, document);
        format.profile().ifPresent(profile -> links.add(profile, "profile"));
        if (format.equals(DocumentFormat.JSON) && document.heldStars().has(document.thing())) {
            links.add(DocumentContext.RECORDS, DocumentContext.RELATION);
        }
        return links;
    }

    private static void notModified(HttpServletResponse response, DocumentAddress address, DocumentFormat format,
            EntityTag tag, Visit visit) {
        head(response, address, format, tag, visit);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    }

    private static void head(HttpServletResponse response, DocumentAddress address, DocumentFormat format,
            EntityTag tag, Visit visit) {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", Caching.EDITION);
        if (format.equals(DocumentFormat.HTML)) {
            response.setHeader("Content-Language", visit.language().tag());
        }
        if (address.fixed().filter(fixed -> !fixed.equals(DocumentFormat.HTML)).isEmpty()) {
            Vary.on(response, "Accept-Language");
        }
        if (address.fixed().isEmpty()) {
            Vary.on(response, "Accept");
            response.setHeader("Content-Location", address.in(format));
        }
    }
}
