package org.w3id.muster.site.find;

import java.util.List;
import java.util.Optional;

import org.w3id.muster.release.Manifest;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.Words;

/**
 * Results as a table in CSV, up to {@value #MOST_ROWS} rows: the IRI, the kind, the name, its language, and the edition
 * that says so. A last row says when there are more.
 */
final class SearchTable {

    static final int MOST_ROWS = 5_000;

    private SearchTable() {}

    static String of(SearchAddress address, Index index, Manifest edition) {
        CsvTable table = new CsvTable(List.of("id", "kind", "name", "language", "edition"));
        Optional<Cursor> at = Optional.empty();
        long total = 0;
        do {
            Page page = index.page(address.criteria(), address.sort(), at, Index.MOST_PER_PAGE);
            page.hits().forEach(hit -> table.row(cells(hit, address, edition)));
            total = page.total();
            at = page.next();
        } while (at.isPresent() && table.rows() < MOST_ROWS);
        if (at.isPresent()) {
            table.row(
                    List.of("", "", "… and " + (total - table.rows()) + " more: narrow the search, or use /sparql", "",
                            edition.id()));
        }
        return table.toString();
    }

    private static List<String> cells(Hit hit, SearchAddress address, Manifest edition) {
        SearchView.Label name = SearchView.Label.of(hit.labels(), address.language(), "");
        return List.of(hit.iri(), Words.localName(hit.type()), name.text(), name.lang().isEmpty() ? "en" : name.lang(),
                edition.id());
    }
}
