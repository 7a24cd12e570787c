package org.w3id.muster.site;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a query answers, as far as a page shows it. */
public sealed interface QueryAnswer {

    /**
     * A table.
     *
     * @param rows the values by column; a column without a value is absent
     * @param more whether further rows were left out
     */
    record Rows(List<String> columns, List<Map<String, Node>> rows, boolean more) implements QueryAnswer {}

    /** Yes or no. */
    record Truth(boolean value) implements QueryAnswer {}

    /**
     * A graph.
     *
     * @param more whether further triples were left out
     */
    record Triples(List<Triple> triples, boolean more) implements QueryAnswer {}
}
