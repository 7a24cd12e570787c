package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * The particulars of an event: whom it happened to, who did it, why, and how it is tied to other events.
 *
 * @param happenedTo who was captured, held, sentenced, who left, who died
 * @param carriedOutBy captor, court, executioner
 * @param participant who else took part or was affected
 * @param destination where the move or the exile led
 * @param after events that came before, where dates do not tell
 * @param during events within which it happened
 * @param partOf events that it is a part of
 * @param eventType the finer type: execution, escape, birth, missing
 * @param cause the cause of death or the method of killing
 * @param circumstance such as wounded or in encirclement
 * @param statedReason the charge or reason given by the side that acted: reported, not shared
 */
public record Particulars(
        @Property(Pow.HAPPENED_TO) Set<Ref<Agent>> happenedTo,
        @Property(Pow.CARRIED_OUT_BY) Set<Ref<Agent>> carriedOutBy,
        @Property(Pow.PARTICIPANT) Set<Ref<Agent>> participant,
        @Property(Pow.DESTINATION) Set<Ref<Location>> destination,
        @Property(Pow.AFTER) Set<Ref<Event>> after,
        @Property(Pow.DURING) Set<Ref<Event>> during,
        @Property(Pow.PART_OF) Set<Ref<Event>> partOf,
        @Property(Pow.EVENT_TYPE) Set<Ref<Concept>> eventType,
        @Property(Pow.CAUSE) Set<Ref<Concept>> cause,
        @Property(Pow.CIRCUMSTANCE) Set<Ref<Concept>> circumstance,
        @Property(Pow.STATED_REASON) Set<Ref<Concept>> statedReason) {

    /** Nothing but whom it happened to and of what type it was. */
    public static Particulars of(Set<Ref<Agent>> happenedTo, Set<Ref<Concept>> eventType) {
        return new Particulars(happenedTo, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), eventType,
                Set.of(), Set.of(), Set.of());
    }
}
