/**
 * The words of the interface, in English, Russian and German. {@code pages.properties} is a file of English texts,
 * {@code pages_ru.properties} the same in Russian; where a translation is missing, English serves. Texts are ICU message
 * patterns, so that each language has its own plurals: {@code {0, plural, one {# account} other {# accounts}}}.
 *
 * <p>A page asks its {@link org.w3id.muster.site.words.Visit} by key. What sources
 * and editors say is no word of the interface: it stays in its own language and is marked so. Sees nothing of ours.
 */
@NullMarked
package org.w3id.muster.site.words;

import org.jspecify.annotations.NullMarked;
