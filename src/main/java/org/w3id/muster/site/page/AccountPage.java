package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.page.AccountTable.Column;

/** What one source says: a page that can be cited. Stateless. */
final class AccountPage {

    /** What other sections of the page show. */
    private static final Set<Node> ELSEWHERE = Set.of(RDF.Nodes.type, Terms.EVIDENCE, Terms.CONFLICTS_WITH,
            Terms.STANDING, Terms.STANDING_REASON, Terms.IN_ENTRY);

    /** What a reader looks for first. */
    private static final Node[] FIRST = {Terms.HAPPENED_TO, Terms.AFFILIATE, Terms.POPULATION, Terms.SUBJECT,
            Terms.PROPERTY, Terms.VALUE, Terms.LITERAL_VALUE, Terms.SAYS, Terms.NAME_TEXT, Terms.EVENT_TYPE,
            Terms.RANK, Terms.ROLE, Terms.IN_ORGANIZATION, Terms.PENALTY, Terms.PENALTY_DURATION, Terms.HELD_AT,
            Terms.PLACE, Terms.DESTINATION, Terms.CARRIED_OUT_BY, Terms.CAUSE};

    private AccountPage() {}

    static List<Part> parts(Composition c) {
        Account self = c.account(c.thing());
        List<Account> compared = new ArrayList<>();
        compared.add(self);
        self.conflicts().forEach(other -> compared.add(c.account(other)));
        FactList facts = new FactList(c);
        Amount.of(c.dossier(), self.node()).ifPresent(
                amount -> facts.add(c.phrases().properties().forward(Terms.QUANTITY), c.phrases().number(amount)));
        facts.add(c.phrases().properties().forward(Terms.TIME), c.phrases().when(self));
        return new Parts()
                .add(facts.own(FIRST).allBut(elsewhere()).part("facts", c.say("saying.facts")))
                .add(compared.size() < 2
                        ? Optional.empty()
                        : AccountTable.of(c, "disagree", c.say("disagree"),
                                List.of(c.phrases().say("compare.intro")),
                                compared, CommonParts.always(self.kind()), never(self.kind())))
                .list();
    }

    private static Set<Column> never(AccountKind kind) {
        Set<Column> never = new HashSet<>(CommonParts.never(kind));
        never.add(Column.WHO);
        return never;
    }

    private static Set<Node> elsewhere() {
        Set<Node> all = new HashSet<>(ELSEWHERE);
        all.add(Terms.TIME);
        all.add(Terms.QUANTITY);
        return all;
    }

    /** What it says in one line, with its notes; then what we think of it. */
    static Line lede(Composition c) {
        Account self = c.account(c.thing());
        Sentences sentences = Sentences.of(c);
        Line said = sentences.all(self).capital().then(".").marked(c.notes().marks(self));
        Line remark = Remark.of(self, c.phrases());
        return self.holds() ? said.then(" ").then(remark) : said.with(Piece.Look.STRUCK).then(" ").then(remark);
    }
}
