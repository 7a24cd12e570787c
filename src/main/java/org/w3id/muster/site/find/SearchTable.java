package org.w3id.muster.site.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Cursor;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.CsvTable;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.words.InterfaceLanguage;

/**
 * Results as a table in CSV, up to {@value #MOST_ROWS} rows: the IRI, the kind, the name, its language, the works that tell
 * of it with the place in them, the signatures in archives, and the edition that says so. A last row says when there are
 * more.
 */
final class SearchTable {

    static final int MOST_ROWS = 5_000;

    private SearchTable() {}

    static String of(SearchAddress address, Release release) {
        Index index = release.index();
        Manifest edition = release.manifest();
        CsvTable table = new CsvTable(List.of("id", "kind", "name", "language", "source", "signature", "edition"));
        Optional<Cursor> at = Optional.empty();
        long total = 0;
        do {
            Page page = index.page(address.criteria(), address.sort(), at, Index.MOST_PER_PAGE);
            Map<String, Telling> tellings = Telling.of(page.hits(), release, address.visit().language());
            page.hits().forEach(hit -> table.row(cells(hit, tellings.get(hit.iri()), address, edition)));
            total = page.total();
            at = page.next();
        } while (at.isPresent() && table.rows() < MOST_ROWS);
        if (at.isPresent()) {
            table.row(
                    List.of("", "", "… and " + (total - table.rows()) + " more: narrow the search, or use /sparql", "",
                            "", "",
                            edition.id()));
        }
        return table.toString();
    }

    private static List<String> cells(Hit hit, @Nullable Telling telling, SearchAddress address, Manifest edition) {
        InterfaceLanguage language = address.visit().language();
        SearchView.Label name = SearchView.Label.of(hit.labels(), language, "");
        return List.of(hit.iri(), Words.localName(hit.type()), name.text(),
                name.lang().isEmpty() ? language.tag() : name.lang(),
                telling == null ? "" : String.join("; ", telling.sources()),
                telling == null ? "" : String.join("; ", telling.signatures()), edition.id());
    }
}
