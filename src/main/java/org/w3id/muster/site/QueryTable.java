package org.w3id.muster.site;

import java.util.List;
import org.apache.jena.graph.Node;

/** The answer of a query as a table for spreadsheets. A last row says when there is more. Stateless. */
final class QueryTable {

    private static final List<String> MORE = List.of("… and more: add LIMIT and OFFSET, or ask /sparql for text/csv");

    private QueryTable() {}

    static String of(QueryAnswer answer) {
        return switch (answer) {
            case QueryAnswer.Truth truth -> {
                CsvTable table = new CsvTable(List.of("answer"));
                table.row(List.of(Boolean.toString(truth.value())));
                yield table.toString();
            }
            case QueryAnswer.Rows rows -> {
                CsvTable table = new CsvTable(rows.columns());
                rows.rows().forEach(row -> table.row(rows.columns().stream().map(column -> {
                    Node value = row.get(column);
                    return value == null ? "" : Words.text(value);
                }).toList()));
                yield ended(table, rows.more());
            }
            case QueryAnswer.Triples triples -> {
                CsvTable table = new CsvTable(List.of("subject", "predicate", "object"));
                triples.triples().forEach(triple -> table.row(List.of(Words.text(triple.getSubject()),
                        Words.text(triple.getPredicate()), Words.text(triple.getObject()))));
                yield ended(table, triples.more());
            }
        };
    }

    private static String ended(CsvTable table, boolean more) {
        if (more) {
            table.row(MORE);
        }
        return table.toString();
    }
}
