package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;

/**
 * {@code /sitemap.xml} and its parts {@code /sitemap/Person-1.xml} (sitemaps.org 0.9): the pages of all persons, units,
 * sites, places, groups, events, entries and sources, with the day of the edition.
 */
final class Sitemap extends PageServlet {

    static final String INDEX = "/sitemap.xml";
    static final String PARTS = "/sitemap/";

    private static final long serialVersionUID = 1;
    private static final int URLS = 10_000;
    private static final List<String> CLASSES = List.of("Person", "MilitaryUnit", "Organization", "DetentionSite",
            "Place", "PersonGroup", "MilitaryEvent", "LegalAct", "Entry", "Source");
    private static final Pattern PART = Pattern.compile(PARTS + "([A-Za-z]+)-([1-9][0-9]{0,4})\\.xml");
    private static final String XML = "application/xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private final transient CurrentRelease current;

    Sitemap(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", Caching.PROGRAM);
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            if (request.getRequestURI().equals(INDEX)) {
                Replies.send(request, response, XML, index(release.manifest()));
                return;
            }
            Matcher part = PART.matcher(request.getRequestURI());
            if (!part.matches() || !CLASSES.contains(part.group(1))) {
                throw DocumentAddress.unknown(request);
            }
            Replies.send(request, response, XML,
                    part(release, part.group(1), Integer.parseInt(part.group(2)))
                            .orElseThrow(() -> DocumentAddress.unknown(request)));
        }
    }

    private static String index(Manifest manifest) {
        return CLASSES.stream().flatMap(name -> parts(manifest, name))
                .map(part -> "<sitemap>" + location(manifest, manifest.base() + part) + "</sitemap>\n")
                .collect(Collectors.joining("", HEAD + "<sitemapindex" + NAMESPACE, "</sitemapindex>\n"));
    }

    private static Stream<String> parts(Manifest manifest, String name) {
        long count = manifest.counts().getOrDefault(name, 0L);
        return LongStream.rangeClosed(1, (count + URLS - 1) / URLS)
                .mapToObj(number -> PARTS.substring(1) + name + "-" + number + ".xml");
    }

    private static Optional<String> part(Release release, String name, int number) {
        Manifest manifest = release.manifest();
        String things = manifest.base() + "id/";
        String urls = Txn.calculateRead(release.dataset(), () -> {
            Iterator<Node> all = Iter.map(release.dataset().find(Quad.defaultGraphIRI, Node.ANY, RDF.Nodes.type,
                    Vocabulary.pow(name)), Quad::getSubject);
            return Iter.asStream(all).skip((number - 1L) * URLS).limit(URLS).map(Node::getURI)
                    .filter(iri -> iri.startsWith(things))
                    .map(iri -> "<url>" + location(manifest, manifest.base() + "doc/" + iri.substring(things.length()))
                            + "</url>\n")
                    .collect(Collectors.joining());
        });
        return urls.isEmpty()
                ? Optional.empty()
                : Optional.of(HEAD + "<urlset" + NAMESPACE + urls + "</urlset>\n");
    }

    private static String location(Manifest manifest, String url) {
        return "<loc>" + url.replace("&", "&amp;").replace("<", "&lt;") + "</loc>"
                + manifest.issued().map(day -> "<lastmod>" + day + "</lastmod>").orElse("");
    }
}
