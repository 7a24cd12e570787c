package org.w3id.muster.release;

/**
 * Two accounts that cannot both hold.
 *
 * @param thing what both are about
 * @param account the one
 * @param other the other
 * @param over what they disagree about: "time", "place", "manner", "number" or "denial"
 * @param rejected whether one of them is rejected, so that the link lies in {@code graph/rejected}
 */
public record Conflict(String thing, String account, String other, String over, boolean rejected) {}
