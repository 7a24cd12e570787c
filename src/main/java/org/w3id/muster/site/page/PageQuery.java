package org.w3id.muster.site.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.w3id.muster.vocab.Pow;

/** The queries that return what a page shows. IRIs are written by Jena, which escapes them. Stateless. */
final class PageQuery {

    private PageQuery() {}

    /** All facts of the page of a thing: its own, those of the accounts about it, and those we do not hold. */
    static String facts(Node thing, String base) {
        return """
                PREFIX pow: <%s>
                # what a page shows: the thing itself, each account of it, what we do not hold
                SELECT DISTINCT ?what ?property ?value ?entry
                WHERE {
                  VALUES ?thing { %s }
                  { BIND(?thing AS ?what) ?thing ?property ?value }
                  UNION
                  { ?what ?link ?thing ; pow:inEntry ?entry ; ?property ?value }
                  UNION
                  { ?thing pow:hasName ?what . ?what pow:inEntry ?entry ; ?property ?value }
                  UNION
                  { GRAPH <%sgraph/rejected> { ?what ?link ?thing ; pow:inEntry ?entry ; ?property ?value } }
                }
                ORDER BY ?entry ?what ?property ?value
                """.formatted(Pow.NAMESPACE, iri(thing), base);
    }

    /** All that links to a thing by some properties. */
    static String linked(Node thing, Node... properties) {
        return """
                PREFIX pow: <%s>
                SELECT ?what ?property
                WHERE { VALUES ?property { %s } ?what ?property %s }
                ORDER BY ?property ?what
                """.formatted(Pow.NAMESPACE,
                Arrays.stream(properties).map(PageQuery::iri).collect(Collectors.joining(" ")), iri(thing));
    }

    private static String iri(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
