/**
 * The ontology as Java records: one for each class, read and written by the mapping layer.
 *
 * <p>A {@link org.w3id.muster.model.Thing} (person, body, place, legal act) is one node for all sources. An
 * {@link org.w3id.muster.model.Account} (event, affiliation, figure, statement, name) is what one source says of it. An
 * {@link org.w3id.muster.model.Event} is the one or the other: that is told by its entry.
 *
 * {@snippet :
 * static List<String> fates(DatasetGraph edition, Iri iri) {
 *     Person person = Lens.of(Mappings.PERSON, TripleSource.of(edition)).find(iri).orThrow();
 *     return person.history().events().items().stream().map(event -> switch (event) {
 *         case Capture capture -> "captured " + when(capture);
 *         case Death death -> "died " + when(death) + ", says " + death.attestation().inEntry();
 *         case Event other -> other.iri().value();
 *     }).toList();
 * }
 *
 * static String when(Account account) {
 *     return account.time().flatMap(TimeExtent::edtf).map(EdtfDate::edtf).orElse("at a time not told");
 * }
 * }
 *
 * <p>How to read a record: a component is called like its property in the ontology and in the files of entries, so that
 * there is one word for one thing. Whatever sources may disagree about is a {@code Set}; a value of a thing comes with the
 * {@link org.w3id.muster.model.Statement}s that carry it ({@code Sourced}); accounts of a thing are views, bounded and
 * counted. Groups of properties that many classes share are embedded records:
 * {@link org.w3id.muster.model.Labels}, {@link org.w3id.muster.model.Attestation},
 * {@link org.w3id.muster.model.Assessment}, {@link org.w3id.muster.model.Particulars},
 * {@link org.w3id.muster.model.History}, {@link org.w3id.muster.model.Position}.
 *
 * <p>{@link org.w3id.muster.model.TimeExtent} and {@link org.w3id.muster.model.Quantity} are records here besides the
 * values of the same name in {@code term}. There they are what was read from words and can be compared; here they are
 * nodes with an IRI, with bounds of their own (a card stamp gives inner bounds and no date) and several wordings, so that
 * what the store holds is what is read and written, triple by triple. {@code of} makes the node of a value.
 *
 * <p>Two interfaces exist only because a record cannot extend another: a {@link org.w3id.muster.model.CorporateBody} is an
 * organization or a unit, a {@link org.w3id.muster.model.Location} a place or a site.
 *
 * <p>Sees {@code mapping}, {@code vocab} and {@code term}; {@code DriftTest} holds it to the ontology and its shapes.
 */
@NullMarked
package org.w3id.muster.model;

import org.jspecify.annotations.NullMarked;
