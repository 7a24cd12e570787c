package org.w3id.muster.mapping;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What a mapping knows of a Java type: one record, or the records of a sealed interface. Immutable. */
sealed interface Shape {

    Class<?> type();

    /** The records that a node may be read as, at least one. */
    List<RecordShape> records();

    /** The steps from a node of this shape to its parts. */
    default Steps steps() {
        Steps all = new Steps();
        records().forEach(each -> each.slots().forEach(slot -> slot.addSteps(all)));
        return all;
    }

    /**
     * A record.
     *
     * @param rdfType the class of its nodes; empty if any will do
     * @param maker builds it from the values of its slots
     * @param slots its components in order, those of embedded records in their place; one is the {@link Slot.Own}
     */
    record RecordShape(Class<?> type, Optional<Node> rdfType, Maker maker, List<Slot> slots) implements Shape {

        @Override
        public List<RecordShape> records() {
            return List.of(this);
        }
    }

    /** A sealed interface: a node is read as the one record that its types call for. */
    record Choice(Class<?> type, List<RecordShape> records) implements Shape {}
}
