package org.w3id.muster.search;

import java.util.Locale;

/**
 * A property by which results are counted and narrowed. Every value is an IRI, except for {@link #CONFLICT}.
 *
 * <p>Values come from what we hold: an account that is rejected counts for nothing, one that a source denies counts for
 * {@link #SOURCE}, {@link #SOURCE_KIND}, {@link #ACCOUNT}, {@link #CERTAINTY} and {@link #CONFLICT} only. Where values form a hierarchy
 * (units, places, kinds of camp), a thing counts for its value and for all above it; the dates of the hierarchy are not
 * looked at.
 */
public enum Facet {

    /** The class of the thing; the most special one only, so that every thing counts once. */
    TYPE,
    /** An organization or unit to which a person or unit belonged, and all that this one was part of. */
    UNIT,
    /** A rank held. */
    RANK,
    /** A site of a stay ({@code heldAt}), and what this site was part of. */
    SITE,
    /** The kind of a site; for a person or group the kinds of the sites of their stays. */
    SITE_TYPE,
    /** A place where something happened to the thing or where it lies, and all places around it. */
    PLACE,
    /** What became of a person or group: the event types of deaths, departures and other events, and the classes
     * Death, Departure and Sentencing themselves. A birth is no fate. */
    FATE,
    /** A source that mentions the thing. */
    SOURCE,
    /** The kind of a source that mentions the thing. */
    SOURCE_KIND,
    /** The class of an account about the thing: whether anybody tells of a capture, or counts. */
    ACCOUNT,
    /** How sure the accounts of the thing are; one without a mark is {@code stated}. */
    CERTAINTY,
    /** {@code true} if accounts of the thing contradict others, else {@code false}. */
    CONFLICT;

    /** The name of the index field; also fit for a URL parameter. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
