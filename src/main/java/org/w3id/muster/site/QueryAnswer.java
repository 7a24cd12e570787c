package org.w3id.muster.site;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a query answers, as far as a page shows it. */
public sealed interface QueryAnswer {

    /** What who asks may want to know beside the answer, such as that the query names a term that does not exist. */
    List<String> remarks();

    /**
     * A table.
     *
     * @param rows the values by column; a column without a value is absent
     * @param more whether further rows were left out
     */
    record Rows(List<String> columns, List<Map<String, Node>> rows, boolean more,
            List<String> remarks) implements QueryAnswer {}

    /** Yes or no. */
    record Truth(boolean value, List<String> remarks) implements QueryAnswer {}

    /**
     * A graph.
     *
     * @param more whether further triples were left out
     */
    record Triples(List<Triple> triples, boolean more, List<String> remarks) implements QueryAnswer {}
}
