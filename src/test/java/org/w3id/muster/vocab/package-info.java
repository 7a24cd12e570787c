/**
 * Tests of the ontology itself: its profile, its closure, its documentation, its concepts, its shapes, its alignments, and
 * that the constants in {@code Pow} are those of {@code ontology/muster.ttl}.
 */
@NullMarked
package org.w3id.muster.vocab;

import org.jspecify.annotations.NullMarked;
