package org.w3id.muster.site.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What one source says about one thing, as far as every kind of page needs it. What only one kind needs is read from the
 * dossier there.
 *
 * @param about whom or what it is about
 * @param entry where it stands
 * @param evidence the passages it rests on
 * @param standing the key of our assessment; empty when there is none
 */
record Account(
        Node node, String className, AccountKind kind, Optional<Node> type, Optional<Node> about, Optional<When> when,
        Optional<Node> entry, List<Node> evidence, boolean rejected, boolean denied, boolean inferred, boolean hedged,
        String standing, List<Node> reasons, List<Node> conflicts, Optional<Node> speaker) {

    static Account read(Dossier dossier, Node node) {
        String className = dossier.className(node);
        Optional<Node> type = dossier.first(node, Terms.EVENT_TYPE);
        String certainty = dossier.key(node, Terms.CERTAINTY);
        String standing = dossier.key(node, Terms.STANDING);
        boolean rejected = dossier.isRejected(node);
        return new Account(node, className,
                AccountKind.of(className,
                        type.filter(Node::isURI).map(iri -> Links.localName(iri.getURI())).orElse("")),
                type, Terms.ABOUT.stream().flatMap(property -> dossier.first(node, property).stream()).findFirst(),
                When.of(dossier, node), dossier.first(node, Terms.IN_ENTRY),
                dossier.objects(node, Terms.EVIDENCE), rejected, dossier.isTrue(node, Terms.NEGATED),
                certainty.equals("inferred"), certainty.equals("hedged") || certainty.equals("disputed"),
                standing.equals("normal") ? "" : standing.isEmpty() && rejected ? "rejected" : standing,
                dossier.texts(node, Terms.STANDING_REASON), dossier.objects(node, Terms.CONFLICTS_WITH),
                dossier.first(node, Terms.ASSERTED_BY));
    }

    /** Whether it holds, as far as we and the source go. */
    boolean holds() {
        return !rejected && !denied;
    }

    /**
     * Whether it holds without a remark: not doubted by us, not inferred by us, not said with reserve. Only then it stands
     * in the head of a page, where there is no room for a remark.
     */
    boolean unqualified() {
        return holds() && !standing.equals("doubted") && !inferred && !hedged;
    }
}
