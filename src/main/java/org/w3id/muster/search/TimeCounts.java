package org.w3id.muster.search;

/**
 * How many of the things that fit all else fit the time or the company asked for.
 *
 * @param surely those that surely do
 * @param perhaps those that perhaps do, the sure ones among them
 */
public record TimeCounts(long surely, long perhaps) {}
