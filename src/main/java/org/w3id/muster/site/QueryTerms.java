package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Release;
import org.w3id.muster.vocab.Prefixes;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /query/terms.json}: what the editor completes. The prefixes, and the classes, properties and concepts that the
 * ontology of the edition declares, each with its label.
 */
final class QueryTerms extends PageServlet {

    private static final long serialVersionUID = 1;

    private record Terms(String release, String json) {}

    private final transient CurrentRelease current;
    private transient volatile @Nullable Terms terms;

    QueryTerms(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        Replies.send(request, response, "application/json", json());
    }

    /** Read once per release, as it looks at each term. */
    private String json() {
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            Terms known = terms;
            if (known == null || !known.release().equals(release.manifest().id())) {
                Graph graph = release.dataset().getDefaultGraph();
                String json = Txn.calculateRead(release.dataset(), () -> write(graph, release.manifest().base()));
                known = new Terms(release.manifest().id(), json);
                terms = known;
            }
            return known.json();
        }
    }

    private static String write(Graph graph, String base) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("prefixes", Prefixes.all(base));
        members.put("classes", terms(graph, OWL2.Class.asNode()));
        members.put("properties", terms(graph, OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode(),
                OWL2.AnnotationProperty.asNode()));
        members.put("concepts", terms(graph, SKOS.Concept.asNode()));
        return JsonMapper.shared().writeValueAsString(members);
    }

    private static List<Map<String, String>> terms(Graph graph, Node... types) {
        return Stream.of(types).flatMap(type -> Iter.toList(graph.find(Node.ANY, RDF.Nodes.type, type)).stream())
                .map(triple -> triple.getSubject()).filter(Node::isURI).distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .map(term -> Map.of("iri", term.getURI(), "label", Labels.of(term, graph))).toList();
    }
}
