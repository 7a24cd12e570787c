package org.w3id.muster.search;

/**
 * How many of the things that fit all else lie in the time asked for.
 *
 * @param surely those that surely do
 * @param perhaps those that perhaps do, the sure ones among them
 */
public record TimeCounts(long surely, long perhaps) {}
