/**
 * What the mapping layer costs, measured with JMH on an invented register of 10,000 persons, beside the ways in which people
 * read RDF without it. {@code docs/benchmarks.md} has the command and figures; {@link WaysToReadTest} holds the ways to the
 * same answers, so that they can be compared at all.
 */
@NullMarked
package org.w3id.muster.benchmark;

import org.jspecify.annotations.NullMarked;
