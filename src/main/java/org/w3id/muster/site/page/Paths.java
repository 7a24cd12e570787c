package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.site.page.Part.Claim;
import org.w3id.muster.site.page.Part.Path;
import org.w3id.muster.site.page.Part.Step;

/**
 * What happened to someone, as a path in time. Accounts of the same happening make one step; what they say stays apart:
 * those that say the same share a line, the others have their own. A camp that nobody named keeps its place, and where
 * nothing is told for a while, this is said.
 */
final class Paths {

    /** Shorter than this, a time of which nothing is told is not worth a line. */
    private static final int GAP_DAYS = 60;

    private static final Comparator<LocalDate> BY_DAY = Comparator.naturalOrder();

    private final Composition composition;
    private final Sentences sentences;
    private final Optional<TimeScale> scale;
    private final Set<AccountKind> compared;

    private Paths(Composition composition, List<Account> accounts, Set<AccountKind> compared) {
        this.composition = composition;
        this.sentences = Sentences.of(composition);
        this.compared = compared;
        this.scale = TimeScale.of(accounts.stream().filter(account -> account.kind() != AccountKind.BIRTH)
                .flatMap(account -> account.when().stream()).toList());
    }

    /**
     * A path; nothing when there are no accounts.
     *
     * @param compared the kinds of which a section of the page compares the accounts, see {@link #comparison}
     */
    static Optional<Part> of(Composition composition, String id, String heading, List<Account> accounts,
            Set<AccountKind> compared) {
        return accounts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paths(composition, accounts, compared).path(id, heading, accounts));
    }

    /** The place of the section that compares the accounts of a kind. */
    static String comparison(AccountKind kind) {
        return "compare-" + kind.key();
    }

    private Path path(String id, String heading, List<Account> accounts) {
        Map<List<Object>, List<Account>> groups = new LinkedHashMap<>();
        LifeOrder.sorted(composition.dossier(), accounts)
                .forEach(account -> groups.computeIfAbsent(happening(account), key -> new ArrayList<>()).add(account));
        List<Step> steps = new ArrayList<>();
        Optional<LocalDate> toldUntil = Optional.empty();
        for (List<Account> group : groups.values()) {
            Optional<LocalDate> from = day(group, true);
            if (group.get(0).kind() != AccountKind.BIRTH) {
                if (from.isPresent() && toldUntil.isPresent()
                        && toldUntil.get().plusDays(GAP_DAYS).isBefore(from.get())) {
                    steps.add(gap(toldUntil.get(), from.get()));
                }
                toldUntil = day(group, false);
            }
            steps.add(step(group));
            if (steps.size() >= Composition.MOST_ROWS) {
                break;
            }
        }
        return new Path(id, heading, scale.map(TimeScale::axis).orElse(Axis.NONE), steps);
    }

    /** What makes accounts tell of the same happening: the kind, and where there can be many of a kind, what it was. */
    private List<Object> happening(Account account) {
        return switch (account.kind()) {
            case BIRTH, CAPTURE, DEATH -> List.of(account.kind());
            default -> List.of(account.kind(), sentences.what(account).text());
        };
    }

    private Step step(List<Account> accounts) {
        List<Account> group = accounts.stream().limit(Composition.MOST_ROWS)
                .sorted(Comparator.comparing(account -> account.when().flatMap(When::earliest).isEmpty())).toList();
        Account first = group.get(0);
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Account account : group) {
            Line line = claim(account).marked(composition.notes().marks(account));
            Line remark = Remark.of(account, composition.phrases());
            claims.merge(line.text() + "\u0000" + account.holds() + "\u0000" + remark.text(),
                    new Claim(line, !account.holds(), remark),
                    (one, other) -> new Claim(one.line().marked(other.line().marks()), one.struck(), one.remark()));
        }
        boolean disagree = group.stream().anyMatch(account -> !account.conflicts().isEmpty());
        List<Bar> bars = new ArrayList<>();
        Set<List<Object>> drawn = new LinkedHashSet<>();
        for (Account account : group) {
            if (scale.isPresent() && account.when().isPresent() && first.kind() != AccountKind.BIRTH) {
                When when = account.when().get();
                String style = !account.holds()
                        ? "struck"
                        : account.inferred()
                                ? "inferred"
                                : disagree
                                        && group.size() > 1 ? "disputed" : "";
                if (drawn.add(List.of(when.earliest(), when.latest(), style))) {
                    bars.addAll(scale.get().bars(when, account.kind().lasts(), drawn.size() - 1, style));
                }
            }
        }
        String comparison = compared.contains(first.kind()) ? comparison(first.kind()) : "";
        return new Step(sentences.what(first), List.copyOf(claims.values()), disagree, comparison, false, bars,
                Math.max(1, drawn.size()));
    }

    /** What an account adds to the title of its step: when, where, how, by whom; and that this is not stated. */
    private Line claim(Account account) {
        List<Line> parts = new ArrayList<>();
        Line when = composition.phrases().when(account);
        parts.add(when.isEmpty() ? Line.of(Piece.quiet(composition.say("notStated.date"))) : when);
        if (account.kind() != AccountKind.HELD) {
            Line where = sentences.where(account);
            boolean asked = account.kind() == AccountKind.CAPTURE || account.kind() == AccountKind.DEATH
                    || account.kind() == AccountKind.BIRTH;
            parts.add(where.isEmpty() && asked ? Line.of(Piece.quiet(composition.say("notStated.place"))) : where);
        }
        Line by = sentences.by(account);
        parts.add(by.isEmpty() ? by : composition.phrases().say("by", by));
        parts.add(sentences.how(account));
        return Line.joined(", ", parts);
    }

    private Step gap(LocalDate from, LocalDate to) {
        String months = YearMonth.from(from) + "/" + YearMonth.from(to);
        String span = DateWords.of(months, DateWords.Sense.SPAN, composition.phrases().language()).orElse(months);
        return new Step(Line.of(composition.say("path.gap", Links.capital(span))), List.of(), false, "", true,
                List.of(), 1);
    }

    /** The first or last day that any account of a group gives; empty when one of them gives none. */
    private static Optional<LocalDate> day(List<Account> group, boolean first) {
        List<LocalDate> days = group.stream().flatMap(account -> account.when()
                .flatMap(when -> first ? when.earliest() : when.latest()).stream()).toList();
        return first ? days.stream().min(BY_DAY) : days.stream().max(BY_DAY);
    }

    /**
     * The kinds whose accounts are worth a table: those of which there are several and that happen once to a person, and
     * those on which sources disagree. All others the path itself tells in full.
     */
    static Set<AccountKind> compared(List<Account> accounts) {
        Set<AccountKind> compared = new LinkedHashSet<>();
        for (AccountKind kind : AccountKind.values()) {
            List<Account> some = accounts.stream().filter(account -> account.kind() == kind).toList();
            boolean once = kind == AccountKind.BIRTH || kind == AccountKind.CAPTURE || kind == AccountKind.DEATH;
            if (some.size() > 1 && (once || some.stream().anyMatch(account -> !account.conflicts().isEmpty()))) {
                compared.add(kind);
            }
        }
        return compared;
    }
}
