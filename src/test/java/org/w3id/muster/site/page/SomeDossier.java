package org.w3id.muster.site.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.muster.site.words.Visit;

/** Pages of invented things, made from Turtle. */
final class SomeDossier {

    static final String BASE = "http://localhost:3030/";

    private static final String PREFIXES = """
            PREFIX pow:  <https://w3id.org/muster/ontology#>
            PREFIX c:    <https://w3id.org/muster/concept/>
            PREFIX crm:  <http://www.cidoc-crm.org/cidoc-crm/>
            PREFIX dct:  <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd:  <http://www.w3.org/2001/XMLSchema#>
            BASE <http://localhost:3030/id/>
            """;

    private SomeDossier() {}

    static Dossier of(String thing, String held) {
        return of(thing, held, "");
    }

    static Dossier of(String thing, String held, String rejected) {
        return new Dossier(NodeFactory.createURI(BASE + "id/" + thing), BASE, graph(held), graph(rejected),
                GraphFactory.createDefaultGraph(), Map.of());
    }

    static Page page(Dossier dossier) {
        return PageComposer.compose(dossier, Listings.NONE,
                new Edition("0123456789abcdef", "2014", BASE, false, Optional.empty()),
                "/doc/x",
                Optional.empty(), Visit.of("/doc/x"));
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    }
}
