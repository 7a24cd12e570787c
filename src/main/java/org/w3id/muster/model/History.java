package org.w3id.muster.model;

import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.OrderBy;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.View;
import org.w3id.muster.vocab.Pow;

/**
 * What accounts tell of an agent, each in the order of time. Accounts belong to their entries, not to the agent: writing
 * the agent writes none of them.
 *
 * @param events what happened to it
 * @param affiliations the bodies it belonged to, its ranks and roles
 * @param figures counts of exactly this group or unit
 */
public record History(
        @Property(value = Pow.HAPPENED_TO, inverse = true) @Limit(History.LIMIT) @OrderBy({
                Pow.TIME, Pow.EARLIEST}) View<Event> events,
        @Property(value = Pow.AFFILIATE, inverse = true) @Limit(History.LIMIT) @OrderBy({Pow.TIME,
                Pow.EARLIEST}) View<Affiliation> affiliations,
        @Property(value = Pow.POPULATION, inverse = true) @Limit(History.LIMIT) @OrderBy({Pow.TIME,
                Pow.EARLIEST}) View<Observation> figures) {

    /** How many accounts of each kind are fetched with their agent; the rest is counted. */
    public static final int LIMIT = 200;

    /** For an agent that is made to be written. */
    public static final History NONE = new History(View.none(), View.none(), View.none());
}
