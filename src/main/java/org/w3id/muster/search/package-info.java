/**
 * The text and facet index of an edition, and its queries.
 *
 * <p>The index has one document for each thing (person, unit, group, camp, place, named event, legal act, source, entry,
 * concept), with its names in every script, the texts about it, facets, links to other things, and the days of its
 * accounts. {@link org.w3id.muster.search.IndexBuilder} writes it when an edition is built, from what the default graph
 * holds; {@link org.w3id.muster.search.Index} answers from it: search, facets with exact counts, alphabetical lists page
 * by page, suggestions. Lists and facets of the site come from here and never from SPARQL, which would count and sort
 * anew for every reader.
 *
 * <pre>{@code
 * Criteria criteria = Criteria.all().text("власов").facet(Facet.TYPE, Pow.PERSON)
 *         .time(new TimeFilter(LocalDate.of(1942, 1, 1), LocalDate.of(1942, 12, 31), Sureness.PERHAPS));
 * Results results = index.search(criteria, Sort.RELEVANCE, Optional.empty(), 20, EnumSet.of(Facet.SITE), 10);
 *
 * Criteria heldThere = Criteria.all().link(Link.of(Pow.DETENTION, Pow.HELD_AT, camp));
 * Page first = index.page(heldThere, Sort.name(Language.RUSSIAN), Optional.empty(), 50);
 * Page second = index.page(heldThere, Sort.name(Language.RUSSIAN), first.next(), 50);
 * }</pre>
 *
 * <p>Lucene is not seen from outside. What users type is never read as a query language. Sees {@code vocab} and
 * {@code term}; {@code release} builds it.
 */
@NullMarked
package org.w3id.muster.search;

import org.jspecify.annotations.NullMarked;
