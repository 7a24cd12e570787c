package org.w3id.muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.TripleSource;

/** Everything of the curated edition is read, and written back as it was. */
class RoundTripTest {

    /** Why no record says it, for what is left over; the reasons are tried in this order. */
    private static final SequencedMap<String, BiPredicate<Graph, Triple>> LEFT_OUT = new LinkedHashMap<>();

    static {
        LEFT_OUT.put("a name that was given up has a successor and no class",
                (graph, t) -> t.getPredicate().equals(DCTerms.isReplacedBy.asNode())
                        && !graph.contains(t.getSubject(), RDF.Nodes.type, Node.ANY));
        LEFT_OUT.put("schemes of concepts are documentation of the vocabulary",
                (graph, t) -> graph.contains(t.getSubject(), RDF.Nodes.type, SKOS.ConceptScheme.asNode()));
        LEFT_OUT.put("the ontology and its alignments are what the records were made from",
                (graph, t) -> t.getSubject().getURI().startsWith("https://w3id.org/muster/ontology")
                        || t.getSubject().getURI().contains("/.well-known/genid/muster.ttl-")
                        || types(graph, t.getSubject()).allMatch(type -> type.getNameSpace().equals(OWL.NS)));
    }

    @TempDir
    static Path directory = Path.of("");

    private static CuratedEdition edition;

    @BeforeAll
    static void build() throws IOException {
        edition = CuratedEdition.build(directory);
    }

    @AfterAll
    static void close() {
        edition.close();
    }

    private static List<Resource> all(TripleSource source) {
        List<String> faults = new ArrayList<>();
        List<Resource> whole = new ArrayList<>();
        try (Stream<Read<Resource>> all = Lens.of(Mappings.RESOURCE, source).all()) {
            all.forEach(read -> {
                switch (read) {
                    case Read.Whole<Resource>(Resource resource) -> whole.add(resource);
                    case Read.Faulty<Resource> faulty -> faults.add(faulty.toString());
                    case Read.Absent<Resource> absent -> faults.add(absent.toString());
                }
            });
        }
        assertEquals(List.of(), faults);
        return whole;
    }

    private static Stream<Node> types(Graph graph, Node subject) {
        return graph.stream(subject, RDF.Nodes.type, Node.ANY).map(Triple::getObject);
    }

    @Test
    void whatIsReadIsWrittenBackAndNothingElse() {
        Set<Triple> written = new HashSet<>();
        all(TripleSource.of(edition.dataset())).forEach(each -> written.addAll(Mappings.RESOURCE.write(each)));
        Txn.executeRead(edition.dataset(), () -> {
            Graph graph = edition.dataset().getDefaultGraph();
            Set<Triple> lost = graph.stream().filter(t -> !written.remove(t)).collect(Collectors.toSet());
            assertEquals(Set.of(), written, "invented");
            Set<String> reasons = new HashSet<>();
            lost.removeIf(t -> LEFT_OUT.entrySet().stream().filter(why -> why.getValue().test(graph, t))
                    .peek(why -> reasons.add(why.getKey())).findFirst().isPresent());
            assertEquals(Set.of(), lost, "no record says this");
            assertEquals(LEFT_OUT.keySet(), reasons);
        });
    }

    @Test
    void whatIsNotHeldIsReadAndWrittenBack() {
        Set<Triple> written = new HashSet<>();
        all(TripleSource.of(edition.dataset(), edition.rejected()))
                .forEach(each -> written.addAll(Mappings.RESOURCE.write(each)));
        assertEquals(Txn.calculateRead(edition.dataset(), () -> edition.dataset()
                .getGraph(NodeFactory.createURI(edition.rejected().value())).stream().collect(Collectors.toSet())),
                written);
    }

    @Test
    void everyClassInUseIsReadByItsOwnMapping() {
        Set<Class<?>> kinds = new HashSet<>();
        all(TripleSource.of(edition.dataset())).forEach(each -> kinds.add(each.getClass()));
        Set<Class<?>> missing = new HashSet<>(Component.records());
        missing.removeAll(kinds);
        assertEquals(Set.of(), missing, "the curated data have none of these");
    }
}
