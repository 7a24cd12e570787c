package org.w3id.muster.site.find;

import java.util.List;
import java.util.Optional;

import org.w3id.muster.release.Manifest;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.Words;

/**
 * Results as a table in CSV (RFC 4180), up to {@value #MOST_ROWS} rows: the IRI, the kind, the name, its language, and the
 * edition that says so. A last row says when there are more. Cells that a spreadsheet would take for a formula get an
 * apostrophe before them.
 */
final class SearchTable {

    static final int MOST_ROWS = 5_000;

    private SearchTable() {}

    static String of(SearchAddress address, Index index, Manifest edition) {
        StringBuilder table = new StringBuilder();
        row(table, List.of("id", "kind", "name", "language", "edition"));
        Optional<Cursor> at = Optional.empty();
        int rows = 0;
        long total = 0;
        do {
            Page page = index.page(address.criteria(), address.sort(), at, Index.MOST_PER_PAGE);
            page.hits().forEach(hit -> row(table, cells(hit, address, edition)));
            rows += page.hits().size();
            total = page.total();
            at = page.next();
        } while (at.isPresent() && rows < MOST_ROWS);
        if (at.isPresent()) {
            row(table, List.of("", "", "… and " + (total - rows) + " more: narrow the search, or use /sparql", "",
                    edition.id()));
        }
        return table.toString();
    }

    private static List<String> cells(Hit hit, SearchAddress address, Manifest edition) {
        SearchView.Label name = SearchView.Label.of(hit.labels(), address.language(), "");
        return List.of(hit.iri(), Words.localName(hit.type()), name.text(), name.lang().isEmpty() ? "en" : name.lang(),
                edition.id());
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append(String.join(",", cells.stream().map(SearchTable::cell).toList())).append("\r\n");
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
