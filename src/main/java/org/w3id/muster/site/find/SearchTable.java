package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * Results as a table in CSV, up to {@value #MOST_ROWS} rows: the IRI, the kind, the name, its language, the names in other
 * languages, what is told of a person, the works that tell of it with the place in them, whether these are all, the signatures
 * in archives, and the edition that says so. A last row says when there are more.
 */
final class SearchTable {

    static final int MOST_ROWS = 5_000;

    private static final List<String> COLUMNS = List.of("id", "kind", "name", "language", "other_names", "first_year",
            "last_year", "dates", "rank", "unit", "site", "fate", "source", "all_sources", "signature", "edition");

    private SearchTable() {}

    static String of(SearchAddress address, Release release) {
        Index index = release.index();
        Manifest edition = release.manifest();
        CsvTable table = new CsvTable(COLUMNS);
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
            List<String> last = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
            last.set(COLUMNS.indexOf("name"),
                    "… and " + (total - table.rows()) + " more: narrow the search, or use /sparql");
            last.set(COLUMNS.indexOf("edition"), edition.id());
            table.row(last);
        }
        return table.toString();
    }

    private static List<String> cells(Hit hit, @Nullable Telling telling, SearchAddress address, Manifest edition) {
        InterfaceLanguage language = address.visit().language();
        SearchView.Label name = SearchView.Label.of(hit.labels(), language, "");
        Telling told = telling == null ? Telling.NOTHING : telling;
        String others = hit.labels().stream().filter(label -> !label.text().equals(name.text()))
                .map(label -> label.text() + " (" + label.tag() + ")").collect(Collectors.joining("; "));
        return List.of(hit.iri(), Words.localName(hit.type()), name.text(),
                name.lang().isEmpty() ? language.tag() : name.lang(), others,
                hit.years().map(years -> Integer.toString(years.first())).orElse(""),
                hit.years().map(years -> Integer.toString(years.last())).orElse(""), joined(told.life().dates()),
                joined(told.life().ranks()), joined(told.life().units()), joined(told.life().sites()),
                joined(told.life().fates()), joined(told.sources()), Boolean.toString(told.whole()),
                joined(told.signatures()), edition.id());
    }

    private static String joined(Collection<String> texts) {
        return String.join("; ", texts);
    }
}
