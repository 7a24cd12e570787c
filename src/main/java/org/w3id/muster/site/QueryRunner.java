package org.w3id.muster.site;

/** Runs a query for a page, under the same limits as the SPARQL endpoint. Thread-safe. */
public interface QueryRunner {

    /**
     * The beginning of the answer.
     *
     * @throws ProblemException when the query cannot be read, is refused, or takes too much
     */
    QueryAnswer answer(String sparql, String base, int mostRows);
}
