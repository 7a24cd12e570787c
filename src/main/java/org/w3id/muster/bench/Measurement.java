package org.w3id.muster.bench;

import java.util.Comparator;
import java.util.List;

/**
 * How a server answered one kind of request.
 *
 * @param name the kind of request
 * @param requests how many were sent in a round
 * @param failed how many were answered with an error or not at all
 * @param perSecond requests answered in a second
 * @param p50Millis half of the answers took no longer
 * @param p99Millis 99 of 100 took no longer
 * @param bytes size of an answer, on average
 */
public record Measurement(
        String name, int requests, int failed, double perSecond, double p50Millis, double p99Millis, long bytes) {

    /** The round in the middle by requests per second. */
    static Measurement median(List<Measurement> rounds) {
        return rounds.stream().sorted(Comparator.comparingDouble(Measurement::perSecond)).toList()
                .get(rounds.size() / 2);
    }
}
