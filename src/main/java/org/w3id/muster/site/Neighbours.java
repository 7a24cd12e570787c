package org.w3id.muster.site;

import java.util.List;
import java.util.function.Predicate;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Adds to a document what its accounts need to be understood: whom and what others tell that they link to, their values,
 * names and passages, the entries and sources they stand in, and what all that is linked is called. The number of steps
 * does not grow with the document.
 *
 * @param terms what the terms of the ontology are called
 */
record Neighbours(StoredStars store, Graph terms, Stars held, Stars rejected) {

    void add() {
        for (Stars stars : List.of(held, rejected)) {
            accountsLinked(stars);
            parts(stars);
            geometries(stars);
            names(stars);
        }
    }

    /** What the title of an account needs that another one links to: its class, whom it is about, its entry. */
    private void accountsLinked(Stars into) {
        for (Node account : into.objects(triple -> Vocabulary.TO_ACCOUNTS.contains(triple.getPredicate()))) {
            List<Triple> star = unlessKnown(account, into);
            if (star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY))) {
                star.stream().filter(triple -> Vocabulary.TITLE.contains(triple.getPredicate())).forEach(into::add);
            }
        }
    }

    /** Values, names and passages with their values; then the entries they lie in, and the sources of these. */
    private void parts(Stars into) {
        for (int depth = 0; depth < 2; depth++) {
            copyObjects(into, triple -> Vocabulary.PARTS.contains(triple.getPredicate()));
        }
        copyObjects(into, triple -> triple.getPredicate().equals(Vocabulary.IN_ENTRY));
        for (int depth = 0; depth < 2; depth++) {
            copyObjects(into, triple -> Vocabulary.TO_SOURCES.contains(triple.getPredicate())
                    && into.star(triple.getSubject()).stream().anyMatch(Vocabulary::isTypeOfSource));
        }
    }

    private void copyObjects(Stars into, Predicate<Triple> which) {
        for (Node object : into.objects(which)) {
            if (!into.has(object)) {
                store.copy(StoredStars.HELD, object, into);
                if (into == rejected) {
                    store.copy(store.rejected(), object, into);
                }
            }
        }
    }

    /** Coordinates that an account gives as its value. */
    private void geometries(Stars into) {
        for (Node value : into.objects(triple -> triple.getPredicate().equals(Vocabulary.VALUE))) {
            List<Triple> star = unlessKnown(value, into);
            if (star.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.AS_WKT))) {
                into.addWhole(value, star);
            }
        }
    }

    private List<Triple> unlessKnown(Node node, Stars into) {
        return into.has(node) ? List.of() : store.star(StoredStars.HELD, node);
    }

    private void names(Stars stars) {
        for (Node node : stars.objects(triple -> true)) {
            String iri = node.getURI();
            if (held.has(node) || rejected.has(node)) {
                continue;
            }
            if (terms.contains(node, Node.ANY, Node.ANY)) {
                terms.find(node, Node.ANY, Node.ANY).forEachRemaining(held::add);
            } else if (iri.startsWith(store.base()) || iri.startsWith(Site.CONCEPTS)) {
                store.copyNaming(node, held);
            }
        }
    }
}
