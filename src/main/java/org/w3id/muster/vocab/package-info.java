/**
 * The ontology as the program sees it.
 *
 * <p>{@link org.w3id.muster.vocab.Ontology} reads {@code ontology/muster.ttl}, {@code shapes.ttl} and {@code concepts.ttl}
 * once and answers what readers ask: which properties a class may have, what kind of value each takes, whether a concept
 * exists. The files are the one place where terms are defined; nothing here repeats them.
 *
 * <pre>{@code
 * Ontology ontology = Ontology.load(Path.of("ontology"));
 * Iri death = Ontology.term("Death");
 * ontology.rules(death).keySet();                     // pow:happenedTo, pow:cause, pow:time …
 * ontology.property(Ontology.term("cause")).orElseThrow().scheme();   // Optional[cause]
 * ontology.concepts("cause").contains("hanging");     // true
 * }</pre>
 *
 * <p>{@link org.w3id.muster.vocab.Pow} has the same terms as constants, for code that must name one: it is generated from
 * {@code muster.ttl}, and a test fails when the two differ. {@link org.w3id.muster.vocab.Prefixes} has the prefixes of our
 * documents. {@link org.w3id.muster.vocab.Skos}, {@link org.w3id.muster.vocab.Dcterms} and their neighbours have the terms
 * of others that we use as they are.
 *
 * <p>Sees {@code term}; is seen by all packages above it.
 */
@NullMarked
package org.w3id.muster.vocab;

import org.jspecify.annotations.NullMarked;
