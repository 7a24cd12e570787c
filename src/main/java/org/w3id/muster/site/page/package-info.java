/**
 * Pages about things, as plain data for the templates of {@code src/main/jte}.
 *
 * <p>{@link org.w3id.muster.site.page.PageComposer} takes a {@link org.w3id.muster.site.page.Dossier} (the document of a
 * thing and what {@link org.w3id.muster.site.page.Surroundings} found around it) and makes a
 * {@link org.w3id.muster.site.page.Page}: a head, a list of {@link org.w3id.muster.site.page.Part}s, numbered
 * {@link org.w3id.muster.site.page.Note}s, a closing. Each kind of thing has a composer that says which parts its page
 * has ({@code PersonPage}, {@code GroupPage} …); each kind of part has one template. Whatever no part shows is listed at
 * the end: a page leaves out no account without saying so.
 *
 * <p>Words have classes of their own, one for dates ({@link org.w3id.muster.site.page.DateWords}), one for numbers
 * ({@link org.w3id.muster.site.page.NumberWords}), one for what accounts say ({@code Sentences}), one for properties
 * ({@code PropertyWords}). Drawings are placed in percent, so that they need neither scripts nor styles of their own.
 *
 * <p>The grammar of doubt is the same everywhere: solid = stated, dashed = vague, hollow = inferred by us, struck through =
 * denied or rejected, two marks side by side = sources disagree.
 *
 * <p>This package sees the values of {@code term}, the constants of {@code vocab} and Jena's graphs; it knows neither
 * servlets nor the rest of {@code site}.
 */
@NullMarked
package org.w3id.muster.site.page;

import org.jspecify.annotations.NullMarked;
