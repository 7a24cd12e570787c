package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.site.page.Surroundings;

/**
 * {@code /doc/…}, {@code /concept/…}, {@code /ontology}: documents, negotiated, or in the format that a suffix names.
 * The entity tag is made from the edition, the program and the variant, so a conditional request is answered without
 * touching the store.
 */
final class DocumentServlet extends PageServlet {

    /** Which IRI a path names. */
    enum Naming {
        THINGS("/doc/"), CONCEPTS("/concept/"), ONTOLOGY("/ontology");

        private final String prefix;

        Naming(String prefix) {
            this.prefix = prefix;
        }

        private String iri(String base, String key) {
            return switch (this) {
                case THINGS -> base + "id/" + key;
                case CONCEPTS -> Site.CONCEPTS + key;
                case ONTOLOGY -> Site.ONTOLOGY;
            };
        }
    }

    /** The page among the formats. */
    private enum Page implements Offer {
        HTML;

        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public boolean onlyWhenNamed() {
            return true;
        }
    }

    private record Asked(String key, Optional<Offer> fixed) {}

    private static final long serialVersionUID = 1;
    private static final Pattern KEY = Pattern
            .compile("[A-Za-z0-9._~%!$&'()*+,;=:@-]+(/[A-Za-z0-9._~%!$&'()*+,;=:@-]+)*");
    private static final List<Offer> OFFERS = offers();

    private final transient CurrentRelease current;
    private final Naming naming;

    DocumentServlet(CurrentRelease current, Naming naming) {
        this.current = current;
        this.naming = naming;
    }

    private static List<Offer> offers() {
        List<Offer> offers = new ArrayList<>(RdfFormat.all());
        offers.add(Page.HTML);
        return List.copyOf(offers);
    }

    static boolean isKey(String key) {
        return KEY.matcher(key).matches();
    }

    static ProblemException unknown(HttpServletRequest request) {
        return ProblemDetail.of("not-found", 404, "Nothing is known about this",
                "This edition says nothing about " + request.getRequestURI() + ".",
                "Check the address, or look for the thing with the SPARQL endpoint, /sparql.").toException();
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = asked(request.getRequestURI().substring(naming.prefix.length()));
        if (naming != Naming.ONTOLOGY && !isKey(asked.key())) {
            throw unknown(request);
        }
        Offer format = asked.fixed().or(() -> Negotiation.choose(Replies.accept(request), OFFERS))
                .orElseThrow(() -> Replies.notAcceptable(OFFERS).toException());
        try (CurrentRelease.Lease lease = current.lease()) {
            Manifest manifest = lease.release().manifest();
            String suffix = format instanceof RdfFormat rdf ? rdf.suffix() : "html";
            EntityTag tag = EntityTag.of(manifest.id(), naming.prefix + asked.key(), suffix);
            if (tag.isKnownTo(request)) {
                validators(response, asked, suffix, tag);
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            Document document = DocumentReader.read(lease.release().dataset(), manifest.base(),
                    naming.iri(manifest.base(), asked.key())).orElseThrow(() -> unknown(request));
            String url = manifest.base() + naming.prefix.substring(1) + asked.key();
            String body = format instanceof RdfFormat rdf
                    ? DocumentWriter.write(document, url, rdf)
                    : Pages.document(document, Surroundings.read(lease.release().dataset(), document.thing(),
                            document.held(), document.rejected()), naming.prefix + asked.key(), manifest,
                            Optional.empty());
            validators(response, asked, suffix, tag);
            Replies.send(request, response, format instanceof RdfFormat rdf ? rdf.contentType() : Replies.HTML, body);
        }
    }

    private void validators(HttpServletResponse response, Asked asked, String suffix, EntityTag tag) {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "public, max-age=60");
        if (asked.fixed().isEmpty()) {
            response.setHeader("Vary", "Accept");
            if (naming != Naming.ONTOLOGY) {
                response.setHeader("Content-Location", naming.prefix + asked.key() + "." + suffix);
            }
        }
    }

    private static Asked asked(String path) {
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/')) {
            String suffix = path.substring(dot + 1);
            Optional<Offer> fixed = suffix.equals("html")
                    ? Optional.of(Page.HTML)
                    : RdfFormat.ofSuffix(suffix).map(Offer.class::cast);
            if (fixed.isPresent()) {
                return new Asked(path.substring(0, dot), fixed);
            }
        }
        return new Asked(path, Optional.empty());
    }
}
