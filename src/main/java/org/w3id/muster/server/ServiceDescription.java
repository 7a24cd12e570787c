package org.w3id.muster.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.site.CurrentRelease;
import org.w3id.muster.site.GraphWriter;
import org.w3id.muster.site.Negotiation;
import org.w3id.muster.site.Offer;
import org.w3id.muster.site.QueryPattern;
import org.w3id.muster.site.RdfFormat;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.SparqlPage;
import org.w3id.muster.vocab.Pow;

/**
 * What the endpoint can do and what is inside, in the vocabulary of SPARQL 1.1 Service Description, with the counts of
 * the edition as VoID. A browser gets the page with the editor instead. Thread-safe.
 */
final class ServiceDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";

    /** The page with the editor. */
    private enum Page implements Offer {
        EDITOR;

        @Override
        public String mediaType() {
            return "text/html";
        }

        @Override
        public boolean onlyWhenNamed() {
            return true;
        }
    }

    private record Graphs(String release, List<Node> names) {}

    private final CurrentRelease current;
    private final SparqlPage page;
    private final Supplier<List<QueryPattern>> patterns;
    private volatile @Nullable Graphs graphs;

    ServiceDescription(CurrentRelease current, SparqlPage page, Supplier<List<QueryPattern>> patterns) {
        this.current = current;
        this.patterns = patterns;
        this.page = page;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Offer> offers = new ArrayList<>(RdfFormat.all());
        offers.add(Page.EDITOR);
        Offer chosen = Negotiation.choose(Replies.accept(request), offers)
                .orElseThrow(() -> Replies.notAcceptable(offers).toException());
        response.setHeader("Vary", "Accept-Encoding, Accept");
        if (chosen instanceof RdfFormat format) {
            Graph graph = describe(request.getRequestURL().toString());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (format == RdfFormat.TURTLE) {
                RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
            } else {
                GraphWriter.write(graph.find().toList(), graph.getPrefixMapping().getNsPrefixMap(), format, out);
            }
            response.setHeader("Cache-Control", "no-cache");
            Replies.send(request, response, format.contentType(), out.toString(StandardCharsets.UTF_8));
        } else {
            page.answer(request, response);
        }
    }

    /** Whether a browser asks for what it can show, and not for the answer of a query. */
    boolean wantsPage(HttpServletRequest request) {
        List<Offer> offers = new ArrayList<>(TableFormat.FOR_SELECT);
        offers.addAll(RdfFormat.all());
        offers.add(Page.EDITOR);
        return Negotiation.choose(Replies.accept(request), offers).filter(Page.EDITOR::equals).isPresent();
    }

    /** The page with this query in the editor, which asks it. */
    void page(HttpServletRequest request, HttpServletResponse response, String query) throws IOException {
        response.setHeader("Vary", "Accept-Encoding, Accept");
        page.answer(request, response, query);
    }

    private Graph describe(String url) {
        try (CurrentRelease.Lease lease = current.lease()) {
            Manifest manifest = lease.release().manifest();
            Graph graph = GraphFactory.createDefaultGraph();
            graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("void", VOID).setNsPrefix("pow", Pow.NAMESPACE);
            Node service = NodeFactory.createURI(url);
            Node dataset = NodeFactory.createBlankNode();
            Node defaultGraph = NodeFactory.createBlankNode();
            graph.add(service, RDF.Nodes.type, sd("Service"));
            graph.add(service, sd("endpoint"), service);
            graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
            Stream.concat(TableFormat.FOR_SELECT.stream().map(TableFormat::formatIri),
                    RdfFormat.all().stream().map(RdfFormat::formatIri))
                    .forEach(iri -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(iri)));
            graph.add(service, sd("defaultDataset"), dataset);
            graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
            graph.add(dataset, RDF.Nodes.type, voidTerm("Dataset"));
            graph.add(dataset, voidTerm("sparqlEndpoint"), service);
            graph.add(dataset, voidTerm("triples"), NodeFactoryExtra.intToNode(manifest.quads()));
            graph.add(dataset, voidTerm("uriSpace"), NodeFactory.createLiteralString(manifest.base() + "id/"));
            graph.add(dataset, sd("defaultGraph"), defaultGraph);
            Node available = NodeFactory.createBlankNode();
            graph.add(service, sd("availableGraphs"), available);
            graph.add(available, RDF.Nodes.type, sd("GraphCollection"));
            graph.add(defaultGraph, RDF.Nodes.type, sd("Graph"));
            QueryExamples.describe(graph, service, patterns.get(), manifest.base());
            manifest.counts().forEach((type, count) -> {
                Node partition = NodeFactory.createBlankNode();
                graph.add(defaultGraph, voidTerm("classPartition"), partition);
                graph.add(partition, voidTerm("class"), NodeFactory.createURI(Pow.NAMESPACE + type));
                graph.add(partition, voidTerm("entities"), NodeFactoryExtra.intToNode(count));
            });
            for (Node name : names(manifest.id(), lease.release().dataset())) {
                Node named = NodeFactory.createBlankNode();
                Node content = NodeFactory.createBlankNode();
                graph.add(dataset, sd("namedGraph"), named);
                graph.add(available, sd("namedGraph"), named);
                graph.add(named, RDF.Nodes.type, sd("NamedGraph"));
                graph.add(named, sd("name"), name);
                graph.add(named, sd("graph"), content);
                graph.add(content, RDF.Nodes.type, sd("Graph"));
            }
            return graph;
        }
    }

    /** The named graphs; looked up once per release, as finding them reads an index. */
    private List<Node> names(String release, DatasetGraph dataset) {
        Graphs known = graphs;
        if (known == null || !known.release().equals(release)) {
            List<Node> names = new ArrayList<>();
            Txn.executeRead(dataset, () -> dataset.listGraphNodes().forEachRemaining(names::add));
            known = new Graphs(release, List.copyOf(names));
            graphs = known;
        }
        return known.names();
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }

    private static Node voidTerm(String name) {
        return NodeFactory.createURI(VOID + name);
    }
}
