package org.w3id.muster.site;

import org.w3id.muster.vocab.Pow;

/** The query for all things of one class with a name each, as many rows as there are things. */
public final class ListQuery {

    private ListQuery() {}

    /**
     * The query for one class.
     *
     * @param className the local name of a class of the ontology, such as {@code Person}
     */
    public static String of(String className) {
        return """
                PREFIX pow: <%s>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX dct: <http://purl.org/dc/terms/>

                SELECT ?thing (MIN(?text) AS ?name) WHERE {
                  ?thing a pow:%s .
                  OPTIONAL {
                    ?thing skos:prefLabel|rdfs:label|dct:title|pow:nameText|pow:wording ?text
                    FILTER (LANG(?text) IN ("en", ""))
                  }
                }
                GROUP BY ?thing
                ORDER BY ?name
                """.formatted(Pow.NAMESPACE, className);
    }
}
