package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.AccountTable.Column;
import org.w3id.muster.site.page.Overview.Sections;
import org.w3id.muster.site.words.Visit;

/** Disagreements one after the other: the accounts side by side, with our assessment and its reason. Stateless. */
public final class DisagreementsOverview {

    /** Accounts of one disagreement that are shown; the page of the thing has all of them. */
    public static final int MOST_ACCOUNTS = AccountsReader.MOST;

    /**
     * Accounts that cannot all hold.
     *
     * @param over what they disagree about: time, place, manner, number, denial; empty where only editors say so
     * @param accounts those that are shown, at least one
     * @param more how many more there are
     */
    public record Disputed(Node thing, List<String> over, List<Node> accounts, int more) {}

    /** What a row of the table for spreadsheets holds. */
    public static final List<String> COLUMNS = List.of("about", "about_id", "disagree_over", "account_id", "says",
            "when",
            "where", "how", "source", "assessment");

    private DisagreementsOverview() {}

    /**
     * One section for each.
     *
     * @param read what {@link AccountsReader#accounts} has read of the accounts
     */
    public static Sections sections(Dossier read, List<Disputed> disputed, Visit visit) {
        Composition page = new Composition(read, visit);
        Dossier dossier = page.dossier();
        List<Part> parts = new ArrayList<>();
        for (Disputed each : disputed) {
            Composition composition = page.about(each.thing());
            List<Account> accounts = each.accounts().stream().map(composition::account).toList();
            AccountTable.of(composition, id(each, dossier.base()), heading(composition, each, accounts.get(0)),
                    intro(page, each), accounts, always(accounts.get(0).kind()), never(accounts.get(0).kind()))
                    .ifPresent(parts::add);
        }
        return new Sections(parts, page.notes().build());
    }

    /** One row for each account; in English, as programs read them. */
    public static List<List<String>> rows(Dossier dossier, List<Disputed> disputed) {
        Composition page = new Composition(dossier, Visit.of("/"));
        List<List<String>> rows = new ArrayList<>();
        for (Disputed each : disputed) {
            Composition composition = page.about(each.thing());
            Sentences sentences = Sentences.of(composition);
            for (Node node : each.accounts()) {
                Account account = composition.account(node);
                rows.add(List.of(dossier.name(each.thing()), each.thing().getURI(),
                        each.over().isEmpty() ? "stated by editors" : String.join(" ", each.over()),
                        node.getURI(), sentences.what(account).text(), composition.phrases().when(account).text(),
                        sentences.where(account).text(), sentences.how(account).text(),
                        composition.phrases().source(account).text(),
                        Remark.of(account, composition.phrases()).text()));
            }
        }
        return rows;
    }

    /** The keys of the thing and of the first account: of one thing an account stands in one disagreement only. */
    private static String id(Disputed disputed, String base) {
        return key(disputed.thing(), base) + '-' + key(disputed.accounts().get(0), base);
    }

    private static String key(Node node, String base) {
        String iri = node.getURI();
        return iri.substring(Math.min(iri.length(), (base + "id/").length())).replace('/', '.');
    }

    private static String heading(Composition composition, Disputed disputed, Account first) {
        Dossier dossier = composition.dossier();
        Phrases phrases = composition.phrases();
        String told = first.kind() == AccountKind.CLAIM
                ? dossier.first(first.node(), Terms.PROPERTY)
                        .map(property -> phrases.lower(phrases.properties().forward(property))).orElse("")
                : first.kind() == AccountKind.HAPPENING
                        ? first.type().map(dossier::name).orElse(phrases.noun(first.kind()))
                        : phrases.noun(first.kind());
        return told.isEmpty() ? dossier.name(disputed.thing()) : dossier.name(disputed.thing()) + ": " + told;
    }

    private static List<Line> intro(Composition page, Disputed disputed) {
        Visit visit = page.phrases().visit();
        Line over = page.phrases().joined("both",
                disputed.over().stream().map(what -> Line.of(visit.say("disagreements.over." + what))).toList());
        Line about = page.phrases().say("disagreements.about", page.phrases().thing(disputed.thing())).then(" ");
        Line disagree = over.isEmpty()
                ? page.phrases().say("disagreements.stated")
                : page.phrases().say("disagreements.over", over);
        return disputed.more() == 0
                ? List.of(about.then(disagree))
                : List.of(about.then(disagree), Line.of(visit.say("disagreements.more", disputed.more())));
    }

    private static Set<Column> always(AccountKind kind) {
        EnumSet<Column> always = EnumSet.of(Column.ASSESSMENT);
        if (kind == AccountKind.BIRTH || kind == AccountKind.CAPTURE || kind == AccountKind.DEATH) {
            always.addAll(EnumSet.of(Column.WHEN, Column.WHERE));
        }
        return always;
    }

    /** What the heading says already. */
    private static Set<Column> never(AccountKind kind) {
        EnumSet<Column> never = EnumSet.copyOf(CommonParts.never(kind));
        never.add(Column.WHO);
        return never;
    }
}
