package org.w3id.muster.model;

import java.util.Set;
import org.w3id.muster.mapping.Embedded;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;
import org.w3id.muster.vocab.Pow;

/**
 * A war, campaign, operation or battle: always a thing, never the account of one source. Its values come without their
 * statements, because it may stand in the {@link History} of another thing.
 *
 * @param labels how it is called, and where else it is described
 * @param names names, each with the source that shows it
 * @param happenedTo whom it happened to
 * @param carriedOutBy who did it
 * @param participant who took part or was affected
 * @param after events that came before, where dates do not tell
 * @param during events within which it happened
 * @param partOf what it is a part of: an operation of a war
 * @param eventType war, campaign, operation or battle
 * @param time when it was
 * @param place where it was
 */
@RdfType(Pow.MILITARY_EVENT)
public record MilitaryEvent(
        Iri iri,
        @Embedded Labels labels,
        @Property(Pow.HAS_NAME) Set<Name> names,
        @Property(Pow.HAPPENED_TO) Set<Ref<Agent>> happenedTo,
        @Property(Pow.CARRIED_OUT_BY) Set<Ref<Agent>> carriedOutBy,
        @Property(Pow.PARTICIPANT) Set<Ref<Agent>> participant,
        @Property(Pow.AFTER) Set<Ref<Event>> after,
        @Property(Pow.DURING) Set<Ref<Event>> during,
        @Property(Pow.PART_OF) Set<Ref<Thing>> partOf,
        @Property(Pow.EVENT_TYPE) Set<Ref<Concept>> eventType,
        @Property(Pow.TIME) Set<TimeExtent> time,
        @Property(Pow.PLACE) Set<Ref<Location>> place) implements Thing, Event {}
