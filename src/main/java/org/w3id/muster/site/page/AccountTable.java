package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Part.Row;
import org.w3id.muster.site.page.Part.Table;

/**
 * Accounts in a table, one row for each, never merged: who says what, and what we think of it. What was copied stands
 * below what it was copied from. Columns in which nothing stands are left out.
 */
final class AccountTable {

    enum Column {
        WHO, WHAT, WHEN, WHERE, HOW, BY, SOURCE, ASSESSMENT;

        /** The name in keys of texts. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Composition composition;
    private final Sentences sentences;
    private final Set<Column> always;
    private final Set<Column> never;

    private AccountTable(Composition composition, Set<Column> always, Set<Column> never) {
        this.composition = composition;
        this.sentences = Sentences.of(composition);
        this.always = always;
        this.never = never;
    }

    /** A table; nothing when there are no accounts. */
    static Optional<Part> of(Composition composition, String id, String heading, List<Account> accounts,
            Node... roles) {
        return of(composition, id, heading, List.of(), accounts, Set.of(), Set.of(), roles);
    }

    /**
     * @param always columns that stay even if nothing stands in them: then it is said that this is not stated
     * @param never columns that repeat the heading
     */
    static Optional<Part> of(Composition composition, String id, String heading, List<Line> intro,
            List<Account> accounts, Set<Column> always, Set<Column> never, Node... roles) {
        return accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new AccountTable(composition, always, never).table(id, heading, intro, accounts, roles));
    }

    private Table table(String id, String heading, List<Line> intro, List<Account> accounts, Node... roles) {
        List<Account> ordered = ordered(accounts);
        List<Account> shown = ordered.stream().limit(Composition.MOST_ROWS).toList();
        List<Map<Column, Line>> cells = new ArrayList<>();
        for (Account account : shown) {
            Map<Column, Line> row = new EnumMap<>(Column.class);
            for (Column column : Column.values()) {
                row.put(column, cell(column, account));
            }
            cells.add(row);
        }
        List<Column> columns = List.of(Column.values()).stream().filter(column -> !never.contains(column))
                .filter(column -> always.contains(column)
                        || cells.stream().anyMatch(row -> !row.getOrDefault(column, Line.EMPTY).isEmpty()))
                .toList();
        Set<Node> works = works(shown);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Map<Column, Line> all = cells.get(i);
            rows.add(new Row(style(shown.get(i), works), columns.stream().map(column -> stated(column, all)).toList()));
        }
        return new Table(id, heading, intro,
                columns.stream().map(column -> composition.say("column." + column.key())).toList(), rows,
                composition.more(shown.size(), composition.total(accounts, roles), roles));
    }

    private Line stated(Column column, Map<Column, Line> row) {
        Line line = row.getOrDefault(column, Line.EMPTY);
        return line.isEmpty() && always.contains(column)
                ? Line.of(Piece
                        .quiet(composition.say(column == Column.ASSESSMENT ? "notStated.assessment" : "notStated")))
                : line;
    }

    private Line cell(Column column, Account account) {
        return switch (column) {
            case WHO -> sentences.who(account);
            case WHAT -> sentences.what(account);
            case WHEN -> composition.phrases().when(account);
            case WHERE -> account.kind() == AccountKind.HELD && !never.contains(Column.WHAT)
                    ? Line.EMPTY
                    : sentences.where(account);
            case HOW -> sentences.how(account);
            case BY -> sentences.by(account);
            case SOURCE -> composition.phrases().source(account).marked(composition.notes().marks(account));
            case ASSESSMENT -> Remark.of(account, composition.phrases());
        };
    }

    private String style(Account account, Set<Node> works) {
        if (!account.holds()) {
            return "struck";
        }
        return original(account, works).isPresent() ? "copy" : "";
    }

    /** Held before rejected, earlier before later, copies behind their originals. */
    private List<Account> ordered(List<Account> accounts) {
        List<Account> sorted = accounts.stream()
                .sorted(Comparator.comparing((Account account) -> !account.holds())
                        .thenComparing(account -> !account.standing().equals("preferred"))
                        .thenComparing(account -> account.when().flatMap(When::earliest).map(Object::toString)
                                .orElse("9999"))
                        .thenComparing(account -> account.node().toString()))
                .toList();
        Set<Node> works = works(sorted);
        Map<Node, List<Account>> copies = new HashMap<>();
        sorted.forEach(account -> original(account, works)
                .ifPresent(original -> copies.computeIfAbsent(original, key -> new ArrayList<>()).add(account)));
        Set<Account> ordered = new LinkedHashSet<>();
        for (Account account : sorted) {
            if (original(account, works).isEmpty() && ordered.add(account)) {
                work(account).ifPresent(work -> ordered.addAll(copies.getOrDefault(work, List.of())));
            }
        }
        ordered.addAll(sorted);
        return List.copyOf(ordered);
    }

    private Set<Node> works(List<Account> accounts) {
        return accounts.stream().flatMap(account -> work(account).stream()).collect(Collectors.toSet());
    }

    private Optional<Node> work(Account account) {
        return account.entry().flatMap(entry -> composition.dossier().first(entry, Terms.PART_OF));
    }

    /** The work that the account was copied from, if that one has a row, too. */
    private Optional<Node> original(Account account, Set<Node> works) {
        return work(account).flatMap(work -> composition.dossier().first(work, Terms.COPY_OF))
                .filter(works::contains);
    }
}
