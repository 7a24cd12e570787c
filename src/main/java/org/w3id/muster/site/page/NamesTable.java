package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Part.Row;
import org.w3id.muster.site.page.Part.Table;

/**
 * Every name of a thing with its script and kind, when it was used, who gave it out and which source has it. Sources that
 * give the same name in the same way share a row. Columns in which nothing stands are left out. Stateless.
 */
final class NamesTable {

    private enum Column {
        NAME("names.name"), LANGUAGE("names.language"), KIND("names.kind"), WHEN("column.when"), BY("names.by"), SOURCE(
                "names.source"), ASSESSMENT("column.assessment");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }
    }

    private NamesTable() {}

    /** A section; nothing when no source names the thing. */
    static Optional<Part> of(Composition c) {
        Map<String, Map<Column, Line>> byText = new TreeMap<>();
        List<String> struck = new ArrayList<>();
        for (Account name : c.by(Terms.HAS_NAME)) {
            if (byText.size() >= Composition.MOST_ROWS) {
                break;
            }
            for (Node text : c.dossier().texts(name.node(), Terms.NAME_TEXT)) {
                Map<Column, Line> row = row(c, name, text);
                String key = row.values().stream().map(Line::text).collect(Collectors.joining("\u0000")) + name.holds();
                byText.merge(key, row, NamesTable::withMarksOf);
                if (!name.holds()) {
                    struck.add(key);
                }
            }
        }
        if (byText.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = Stream.of(Column.values())
                .filter(column -> byText.values().stream().anyMatch(row -> !cell(row, column).isEmpty())).toList();
        List<Row> rows = new ArrayList<>();
        byText.forEach((key, row) -> rows.add(new Row(struck.contains(key) ? "struck" : "",
                columns.stream().map(column -> cell(row, column)).toList())));
        long rest = c.by(Terms.HAS_NAME).stream().filter(name -> !c.notes().isShown(name.node())).count();
        return Optional.of(new Table("names", c.say("names"), List.of(),
                columns.stream().map(column -> c.say(column.heading)).toList(), rows,
                c.more(rows.size(), rows.size() + rest, Terms.HAS_NAME)));
    }

    private static Map<Column, Line> row(Composition c, Account name, Node text) {
        Phrases phrases = c.phrases();
        Map<Column, Line> row = new EnumMap<>(Column.class);
        row.put(Column.NAME, Line.of(phrases.text(text)));
        row.put(Column.LANGUAGE, Line.of(phrases.languages().of(text)));
        row.put(Column.KIND, Line.joined(", ", Stream.of(Terms.NAME_KIND, Terms.SCHEME)
                .flatMap(property -> c.dossier().objects(name.node(), property).stream())
                .map(kind -> Line.of(phrases.concept(kind))).toList()));
        row.put(Column.WHEN, name.when().map(when -> phrases.when(when, DateWords.Sense.SPAN)).orElse(Line.EMPTY));
        row.put(Column.BY, Line.joined(", ", c.dossier().objects(name.node(), Terms.ISSUED_BY).stream()
                .map(giver -> Line.of(phrases.thing(giver))).toList()));
        row.put(Column.SOURCE, phrases.source(name).marked(c.notes().marks(name)));
        row.put(Column.ASSESSMENT, Remark.of(name, c.phrases()));
        return row;
    }

    /** One source may give the same name in several accounts. */
    private static Map<Column, Line> withMarksOf(Map<Column, Line> row, Map<Column, Line> same) {
        row.put(Column.SOURCE, cell(row, Column.SOURCE).marked(cell(same, Column.SOURCE).marks()));
        return row;
    }

    private static Line cell(Map<Column, Line> row, Column column) {
        return row.getOrDefault(column, Line.EMPTY);
    }
}
