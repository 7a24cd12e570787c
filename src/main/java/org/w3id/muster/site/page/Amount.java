package org.w3id.muster.site.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.muster.vocab.Pow;

/**
 * A number as an account gives it.
 *
 * @param quantifier "several", "most" … where no number is given
 * @param unit what is counted; empty when it is persons
 * @param base for a share, the group it is a share of
 * @param wordings the words of the source
 */
record Amount(
        Optional<BigDecimal> single, Optional<BigDecimal> lower, Optional<BigDecimal> upper, boolean lowerOpen,
        boolean upperOpen, boolean approximate, Optional<Node> quantifier, Optional<Node> unit, Optional<Node> base,
        List<Node> wordings) {

    private static final Node AMOUNT = Terms.node(Pow.AMOUNT);
    private static final Node LOWER = Terms.node(Pow.LOWER);
    private static final Node UPPER = Terms.node(Pow.UPPER);
    private static final Node LOWER_OPEN = Terms.node(Pow.LOWER_OPEN);
    private static final Node UPPER_OPEN = Terms.node(Pow.UPPER_OPEN);
    private static final Node APPROXIMATE = Terms.node(Pow.APPROXIMATE);
    private static final Node QUANTIFIER = Terms.node(Pow.QUANTIFIER);
    private static final Node UNIT = Terms.node(Pow.UNIT_OF_MEASURE);
    private static final Node BASE = Terms.node(Pow.BASE);

    static Optional<Amount> of(Dossier dossier, Node account) {
        return dossier.first(account, Terms.QUANTITY).map(quantity -> read(dossier, quantity));
    }

    private static Amount read(Dossier dossier, Node quantity) {
        return new Amount(number(dossier, quantity, AMOUNT), number(dossier, quantity, LOWER),
                number(dossier, quantity, UPPER), dossier.isTrue(quantity, LOWER_OPEN),
                dossier.isTrue(quantity, UPPER_OPEN), dossier.isTrue(quantity, APPROXIMATE),
                dossier.first(quantity, QUANTIFIER),
                dossier.first(quantity, UNIT)
                        .filter(unit -> !(unit.isURI() && Links.localName(unit.getURI()).equals("persons"))),
                dossier.first(quantity, BASE), dossier.texts(quantity, Terms.WORDING));
    }

    private static Optional<BigDecimal> number(Dossier dossier, Node quantity, Node property) {
        return dossier.literal(quantity, property).flatMap(text -> {
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException e) {
                return Optional.empty(); // shown by its words
            }
        });
    }

    /** The smallest number that fits; empty when nothing says how small. */
    Optional<BigDecimal> least() {
        return single.or(() -> lower);
    }

    /** The largest number that fits; empty when nothing says how large. */
    Optional<BigDecimal> most() {
        return single.or(() -> upper);
    }

    /** What can be drawn on one axis with another: the same unit, and for shares the same group. */
    List<Optional<Node>> scale() {
        return List.of(unit, base);
    }

    boolean drawn() {
        return least().isPresent() || most().isPresent();
    }
}
