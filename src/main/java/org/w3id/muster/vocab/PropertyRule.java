package org.w3id.muster.vocab;

import java.util.Optional;
import org.w3id.muster.term.Iri;

/**
 * What the shape of a class says about one property (SHACL, {@code sh:property}).
 *
 * @param property the property
 * @param name what the property is called in files ({@code sh:name}, or else its local name)
 * @param derived whether the build derives it from accounts ({@code sh:group powsh:derived}), so that nobody writes it
 * @param min how many values there must be at least
 * @param max how many values there may be at most; {@link Integer#MAX_VALUE} without a limit
 * @param valueClass the class that values must have
 */
public record PropertyRule(Iri property, String name, boolean derived, int min, int max, Optional<Iri> valueClass) {}
