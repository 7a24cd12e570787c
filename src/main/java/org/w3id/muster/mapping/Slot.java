package org.w3id.muster.mapping;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** One component of a mapped record. Immutable. */
sealed interface Slot {

    String name();

    Handle accessor();

    /** Adds the steps that must be taken from the owner to fill the slot. */
    default void addSteps(Steps steps) {}

    /** The IRI of the node itself. */
    record Own(String name, Handle accessor) implements Slot {}

    /**
     * Values that belong to the owner, parts included.
     *
     * @param order the path to the key of a list; empty for the other cardinalities
     */
    record Values(String name, Handle accessor, Node property, Cardinality cardinality, Content content,
            List<String> order) implements Slot {

        @Override
        public void addSteps(Steps steps) {
            if (content instanceof Content.Part(Shape part)) {
                Steps beyond = steps.step(property.getURI());
                beyond.addAll(part.steps());
                beyond.addKey(order);
            }
        }
    }

    /**
     * A {@link View}.
     *
     * @param number tells the views of a mapping apart; the same view in several records has one number
     */
    record Seen(String name, Handle accessor, Node property, Content content, int limit, List<String> order,
            int number) implements Slot {

        /** The property under which the query hands over the elements of one owner; no data have it. */
        Node members() {
            return NodeFactory.createURI(FetchText.MARK + "members-" + number);
        }

        /** The property under which the query hands over the total. */
        Node total() {
            return NodeFactory.createURI(FetchText.MARK + "total-" + number);
        }
    }

    /** A set of {@link Sourced} values. */
    record Carried(String name, Handle accessor, Node property, Codec value, Shape statement,
            Reifies reifies) implements Slot {

        /** The property under which the query hands over the statements about one owner. */
        Node statements() {
            return NodeFactory.createURI(FetchText.MARK + "statements");
        }
    }
}
