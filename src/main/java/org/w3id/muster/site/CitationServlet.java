package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.site.overview.EditionServlet;
import org.w3id.muster.site.page.Citation;
import org.w3id.muster.site.page.Dossier;
import org.w3id.muster.site.page.PageComposer;
import org.w3id.muster.site.page.Piece;
import org.w3id.muster.site.page.Surroundings;

/**
 * {@code /cite/doc/person/andrei-vlasov.bib}: a page as a reference manager takes it. There is none in an edition whose
 * addresses mean something on one computer only.
 */
final class CitationServlet extends PageServlet {

    static final String PREFIX = "/cite";

    private static final long serialVersionUID = 1;

    /** The forms, by the suffix of the address. */
    private enum Form {
        BIBTEX(".bib", "application/x-bibtex"), CSL(".csl.json", "application/vnd.citationstyles.csl+json"), RIS(".ris",
                "application/x-research-info-systems");

        private final String suffix;
        private final String mediaType;

        Form(String suffix, String mediaType) {
            this.suffix = suffix;
            this.mediaType = mediaType;
        }

        String text(Citation citation) {
            return switch (this) {
                case BIBTEX -> citation.bibtex();
                case CSL -> citation.csl();
                case RIS -> citation.ris();
            };
        }

        static Optional<Form> of(String path) {
            for (Form form : values()) {
                if (path.endsWith(form.suffix)) {
                    return Optional.of(form);
                }
            }
            return Optional.empty();
        }
    }

    private final transient CurrentRelease current;

    CitationServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = pathBehind(PREFIX, request);
        Form form = Form.of(path).orElseThrow(() -> DocumentAddress.unknown(request));
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Manifest manifest = release.manifest();
            Node thing = thing(path.substring(0, path.length() - form.suffix.length()), manifest.base())
                    .orElseThrow(() -> DocumentAddress.unknown(request));
            Gone.check(release, thing.getURI());
            if (!Words.citable(manifest.base())) {
                throw ProblemDetail.of("not-citable", 404, "There is nothing to cite here",
                        "The addresses of this edition begin with " + manifest.base()
                                + ", which means something on one computer only.",
                        "Build an edition with --base and a public address.").toException();
            }
            if (path.equals(EditionServlet.PATH + form.suffix)) {
                send(request, response, form, Pages.editionCitation(manifest, Visits.of(request)));
                return;
            }
            Graph naming = Surroundings.naming(release.dataset(), manifest.base(), thing);
            if (naming.isEmpty()) {
                throw DocumentAddress.unknown(request);
            }
            Graph nothing = GraphFactory.createDefaultGraph();
            Dossier dossier = new Dossier(thing, manifest.base(), naming, nothing, nothing, Map.of());
            Piece title = PageComposer.title(dossier, Visits.of(request));
            send(request, response, form, Citation.of(dossier, title.text(), Pages.edition(manifest)));
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Form form, Citation citation)
            throws IOException {
        response.setHeader("Cache-Control", Caching.EDITION);
        Vary.on(response, "Accept-Language");
        Replies.send(request, response, form.mediaType + ";charset=utf-8", form.text(citation));
    }

    private static Optional<Node> thing(String path, String base) {
        String iri = path.startsWith("/doc/")
                ? base + "id/" + path.substring("/doc/".length())
                : path.startsWith("/concept/")
                        ? Site.CONCEPTS + path.substring("/concept/".length())
                        : path.equals("/ontology")
                                ? Site.ONTOLOGY
                                : path.equals(EditionServlet.PATH) ? base + path.substring(1) : "";
        return iri.isEmpty() || !DocumentAddress.isKey(path.substring(1))
                ? Optional.empty()
                : Optional.of(NodeFactory.createURI(iri));
    }
}
