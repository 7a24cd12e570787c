/**
 * {@code /search}: a list of things by words, facets and time, as a page, JSON or a table in CSV.
 *
 * <p>{@link org.w3id.muster.site.find.SearchAddress} is what an address asks for: it reads one
 * ({@code ?q=petrov&type=Person&from=1942}) and writes those of the links on the page. The index
 * ({@link org.w3id.muster.search.Index}) answers; {@link org.w3id.muster.site.find.SearchView} is what the page shows.
 * Nothing is asked of the triple store.
 *
 * <p>Sees {@code site}, {@code search} and below.
 */
@NullMarked
package org.w3id.muster.site.find;

import org.jspecify.annotations.NullMarked;
