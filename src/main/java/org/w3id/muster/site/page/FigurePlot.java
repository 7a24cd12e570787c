package org.w3id.muster.site.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.Axis.Tick;
import org.w3id.muster.site.page.Bar.Shape;
import org.w3id.muster.site.page.Part.Figure;
import org.w3id.muster.site.page.Part.Figures;

/**
 * Figures as a drawing with the words beside it: a dot is a number, a bar goes from bound to bound, an arrow says that
 * the bound is all that is known. Nothing is averaged. Figures of different units stand in different drawings.
 */
final class FigurePlot {

    private final Composition composition;
    private final Sentences sentences;
    private final double from;
    private final double to;
    private final double step;

    private FigurePlot(Composition composition, List<Amount> amounts) {
        this.composition = composition;
        this.sentences = Sentences.of(composition);
        double most = bounds(amounts).max().orElse(1);
        double least = bounds(amounts).min().orElse(0);
        double low = least > most / 2 && most > least ? Math.max(0, least - (most - least)) : 0;
        this.step = step(most - low);
        this.from = Math.floor(low / step) * step;
        this.to = Math.max(from + step, Math.ceil((most + (most - from) * 0.05) / step) * step);
    }

    /** One section for each unit that is counted in; none when there are no figures. */
    static List<Figures> of(Composition composition, String id, String heading, List<Account> accounts) {
        Map<List<Optional<Node>>, List<Account>> byScale = new LinkedHashMap<>();
        List<Account> personsFirst = accounts.stream().sorted(Comparator.comparing(account -> amount(composition,
                account).filter(amount -> amount.unit().isEmpty()).isEmpty())).toList();
        for (Account account : personsFirst) {
            byScale.computeIfAbsent(amount(composition, account).map(Amount::scale).orElse(List.of()),
                    key -> new ArrayList<>()).add(account);
        }
        List<Figures> parts = new ArrayList<>();
        byScale.forEach((scale, figures) -> {
            List<Amount> amounts = figures.stream().flatMap(account -> amount(composition, account).stream()).toList();
            String unit = amounts.stream().findFirst().map(amount -> unit(composition, amount)).orElse("");
            parts.add(new FigurePlot(composition, amounts).figures(parts.isEmpty() ? id : id + "-" + parts.size(),
                    parts.isEmpty() ? heading : heading + ": " + unit, unit, figures));
        });
        return parts;
    }

    private static String unit(Composition composition, Amount amount) {
        return amount.unit().map(composition.dossier()::name).orElse(composition.say("number.persons"));
    }

    private static Optional<Amount> amount(Composition composition, Account account) {
        return Amount.of(composition.dossier(), account.node());
    }

    private static DoubleStream bounds(List<Amount> amounts) {
        return amounts.stream().flatMap(amount -> Stream.of(amount.least(), amount.most()).flatMap(Optional::stream))
                .mapToDouble(BigDecimal::doubleValue);
    }

    /** A round step that makes three to six of the range. */
    private static double step(double range) {
        double rough = Math.max(range, 1) / 4;
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        return Stream.of(1.0, 2.0, 2.5, 5.0, 10.0).map(factor -> factor * magnitude).filter(size -> size >= rough)
                .findFirst().orElse(10 * magnitude);
    }

    private Figures figures(String id, String heading, String unit, List<Account> accounts) {
        List<Account> ordered = accounts.stream().sorted(Comparator
                .comparing((Account account) -> !account.holds())
                .thenComparing(account -> amount(composition, account).flatMap(amount -> amount.least()
                        .or(amount::most)).orElse(BigDecimal.valueOf(-1)))
                .thenComparing(account -> account.node().toString())).limit(Composition.MOST_ROWS).toList();
        boolean drawn = ordered.stream().anyMatch(account -> amount(composition, account).filter(Amount::drawn)
                .isPresent());
        Line finding = finding(ordered);
        return new Figures(id, heading, List.of(), finding, drawn ? axis(unit) : Axis.NONE,
                ordered.stream().map(this::figure).toList());
    }

    private Line finding(List<Account> accounts) {
        List<Account> numbers = accounts.stream().filter(Account::holds)
                .filter(account -> amount(composition, account).filter(Amount::drawn).isPresent()).toList();
        boolean disagree = numbers.stream().anyMatch(account -> !account.conflicts().isEmpty());
        if (numbers.size() < 2) {
            return Line.EMPTY;
        }
        String lowest = words(numbers.get(0));
        String highest = words(numbers.stream().max(Comparator.comparing(account -> amount(composition, account)
                .flatMap(amount -> amount.most().or(amount::least)).orElse(BigDecimal.ZERO))).orElseThrow());
        String range = lowest.equals(highest)
                ? composition.say("figures.same", numbers.size(), lowest)
                : composition.say("figures.range", numbers.size(), lowest, highest);
        return Line.of(range + (disagree ? " " + composition.say("figures.disagree") : ""));
    }

    private String words(Account account) {
        return amount(composition, account)
                .flatMap(amount -> NumberWords.of(amount, composition.phrases().language())).orElse("");
    }

    private Axis axis(String unit) {
        List<Tick> ticks = new ArrayList<>();
        for (double at = from; at <= to + step / 1000; at += step) {
            double share = (at - from) / (to - from);
            ticks.add(new Tick(Axis.percent(share),
                    NumberWords.of(BigDecimal.valueOf(at), composition.phrases().language()).replaceFirst(
                            " (million|миллион\\p{L}*|Million\\p{L}*)", " " + composition.say("number.millionShort")),
                    Axis.anchor(share)));
        }
        return new Axis(ticks, unit);
    }

    private Figure figure(Account account) {
        Optional<Amount> amount = amount(composition, account);
        Line scope = Line.joined(", ", List.of(sentences.who(account), composition.phrases().when(account),
                sentences.where(account), sentences.how(account)));
        return new Figure(
                amount.map(composition.phrases()::number).orElse(Line.of(composition.say("number.notStated"))), scope,
                composition.phrases().source(account).marked(composition.notes().marks(account)),
                Remark.of(account, composition.phrases()), !account.holds(),
                amount.filter(Amount::drawn).map(number -> bars(number, style(account))).orElse(List.of()));
    }

    private static String style(Account account) {
        return !account.holds()
                ? " struck"
                : account.inferred()
                        ? " inferred"
                        : account.conflicts().isEmpty() ? "" : " disputed";
    }

    private List<Bar> bars(Amount amount, String style) {
        double least = share(amount.least(), 0);
        double most = share(amount.most(), 1);
        if (amount.least().isPresent() && amount.least().equals(amount.most())) {
            return List.of(new Bar(Shape.POINT, Axis.percent(least), "", 0,
                    (amount.approximate() ? "vague" : "stated") + style));
        }
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(Shape.RANGE, Axis.percent(least), Axis.percent(most - least), 0, "vague" + style));
        if (amount.least().isEmpty()) {
            bars.add(new Bar(Shape.OPEN_START, Axis.percent(least), "", 0, "stated" + style));
        }
        if (amount.most().isEmpty()) {
            bars.add(new Bar(Shape.OPEN_END, Axis.percent(most), "", 0, "stated" + style));
        }
        amount.lower().ifPresent(bound -> bars.add(end(least, style)));
        amount.upper().ifPresent(bound -> bars.add(end(most, style)));
        return bars;
    }

    /** The end of a whisker. */
    private static Bar end(double share, String style) {
        return new Bar(Shape.BOUND, Axis.percent(share), "", 0, "stated" + style);
    }

    private double share(Optional<BigDecimal> bound, double otherwise) {
        return bound.map(number -> (number.doubleValue() - from) / (to - from)).orElse(otherwise);
    }
}
