/**
 * The words of the overview pages, in one file for each language: {@code overviews.properties} is the English one, which
 * also serves where another language lacks a text. Texts are ICU message patterns, so that each language has its own
 * plurals: {@code {0, plural, one {# account} other {# accounts}}}.
 *
 * <p>A page asks {@link org.w3id.muster.site.words.InterfaceWords} by key. Sees nothing of ours.
 */
@NullMarked
package org.w3id.muster.site.words;

import org.jspecify.annotations.NullMarked;
