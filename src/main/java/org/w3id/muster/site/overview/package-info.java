/**
 * Pages about the whole edition: {@code /figures}, {@code /disagreements}, {@code /edition}, {@code /editorial-rules} and
 * the files of {@code /download}.
 *
 * <p>Each page has a servlet that reads one page of a list, from the search index or from a file of the edition, and the
 * few accounts that this page shows. What they look like is made in {@code site.page}
 * ({@link org.w3id.muster.site.page.Overview}), with the words of {@code site.words}. Work is bounded whatever the size of
 * the edition; what is the same for everyone is worked out once for an edition.
 *
 * <p>Sees {@code site} and below.
 */
@NullMarked
package org.w3id.muster.site.overview;

import org.jspecify.annotations.NullMarked;
