/**
 * A small mapping layer between Java records and RDF: no proxies, no sessions, no lazy loading, no query language.
 *
 * <p>A record says with {@link org.w3id.muster.mapping.RdfType} and {@link org.w3id.muster.mapping.Property} which triples
 * it stands for. The Java type of a component says how many values there are ({@code T}, {@code Optional}, {@code Set},
 * {@code List} with {@link org.w3id.muster.mapping.OrderBy}) and how deep the record goes: another mapped record is a
 * <em>part</em>, fetched, written and removed with its owner; a {@code Ref} is a bare IRI; an
 * {@link org.w3id.muster.mapping.Embedded} record groups properties of the owner itself; a
 * {@link org.w3id.muster.mapping.View} holds things that point at the owner, bounded and counted, and never written.
 * Dates with bounds, quantities and the like are parts: ordinary records, whose methods may give richer values.
 *
 * {@snippet :
 * @RdfType("https://example.org/Book")
 * record Book(Iri iri,
 *         @Property("https://example.org/title") Set<LangText> titles,
 *         @Property("https://example.org/year") Optional<Year> year,
 *         @Property(value = "https://example.org/of", inverse = true) @Limit(10) View<Ref<Loan>> loans) {}
 *
 * static final Mapping<Book> BOOKS = Mapping.of(MethodHandles.lookup(), Book.class);
 *
 * String title(DatasetGraph library, Iri iri) {
 *     return switch (Lens.of(BOOKS, TripleSource.of(library)).find(iri)) {
 *         case Read.Whole<Book>(Book book) -> book.titles().toString();
 *         case Read.Faulty<Book>(Iri bad, List<Violation> why) -> "cannot be read: " + why;
 *         case Read.Absent<Book> absent -> "there is no such book";
 *     };
 * }
 * }
 *
 * <p>Read the code in this order: {@link org.w3id.muster.mapping.Mapping} (pure: queries, reading, writing),
 * {@link org.w3id.muster.mapping.Lens} (with a store), {@code ShapeBuilder}, {@code RecordBuilder} and {@code SlotBuilder} (a
 * Java type becomes a {@code Shape} of {@code Slot}s), {@code FetchText} (a shape becomes one CONSTRUCT), {@code Reader} and {@code Writer}.
 *
 * <p>The package sees {@code term} and Jena, knows no domain, and could be published alone.
 */
@NullMarked
package org.w3id.muster.mapping;

import org.jspecify.annotations.NullMarked;
