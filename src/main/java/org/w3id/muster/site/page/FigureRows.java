package org.w3id.muster.site.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.words.Visit;

/** Figures as rows of a table for spreadsheets, one for each figure; in English, as programs read them. Stateless. */
public final class FigureRows {

    /** What stands in a row. */
    public static final List<String> COLUMNS = List.of("group", "group_id", "figure", "counted_as", "amount", "lower",
            "lower_open", "upper", "upper_open", "approximate", "own_words", "when", "source", "assessment",
            "figure_id");

    private FigureRows() {}

    /**
     * The rows of some groups.
     *
     * @param dossier what {@link AccountsReader#figures} has read of them
     */
    public static List<List<String>> of(Dossier dossier, List<Node> groups) {
        Composition page = new Composition(dossier, Visit.of("/"));
        List<List<String>> rows = new ArrayList<>();
        for (Node group : groups) {
            Composition composition = page.about(group);
            for (Account figure : composition.by(Terms.POPULATION)) {
                Amount.of(dossier, figure.node())
                        .ifPresent(amount -> rows.add(row(composition, group, figure, amount)));
            }
        }
        return rows;
    }

    private static List<String> row(Composition composition, Node group, Account figure, Amount amount) {
        Dossier dossier = composition.dossier();
        Phrases phrases = composition.phrases();
        String unit = amount.unit().map(dossier::name).orElse("persons");
        return List.of(dossier.name(group), group.getURI(),
                NumberWords.of(amount, phrases.language()).or(() -> amount.quantifier().map(dossier::name)).orElse(""),
                amount.base().map(base -> unit + " of: " + dossier.name(base)).orElse(unit), number(amount.single()),
                number(amount.lower()), flag(amount.lower(), amount.lowerOpen()), number(amount.upper()),
                flag(amount.upper(), amount.upperOpen()), Boolean.toString(amount.approximate()),
                String.join(" / ", amount.wordings().stream().map(Node::getLiteralLexicalForm).toList()),
                phrases.when(figure).text(), phrases.source(figure).text(),
                Remark.of(figure, phrases).text(), figure.node().getURI());
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }

    /** Whether a bound is open; nothing where there is no bound. */
    private static String flag(Optional<BigDecimal> bound, boolean open) {
        return bound.isPresent() ? Boolean.toString(open) : "";
    }
}
