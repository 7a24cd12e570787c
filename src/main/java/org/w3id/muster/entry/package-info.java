/**
 * What a file says, on its way into the graph.
 *
 * <p>A <em>reader</em> ({@link org.w3id.muster.entry.EntryReader}) turns an {@link org.w3id.muster.entry.Input} into a
 * {@link org.w3id.muster.entry.DataFile}: sources, things, identity decisions and
 * {@linkplain org.w3id.muster.entry.Entry entries} with their {@linkplain org.w3id.muster.entry.Segment passages} and
 * accounts. Things and accounts are {@linkplain org.w3id.muster.entry.Description descriptions}: a class and properties,
 * not yet RDF. There are two readers: {@code entry.page} for saved pages of dictionaries, {@code entry.json} for entries
 * that people write.
 *
 * <p>A reader never throws for bad content. It says what is wrong, where, and how to mend it
 * ({@link org.w3id.muster.entry.Problem}), all faults of a file in one run:
 *
 * <pre>{@code
 * DataFile file = reader.read(input);
 * file.problems().forEach(p -> report(p.where().line(), p.what(), p.remedy()));
 * }</pre>
 *
 * <p>Several descriptions of one thing add up: an entry that gives a name to a thing of the authority holds a partial
 * description of it. Sees {@code vocab} and {@code term}; knows no store and no HTTP.
 */
@NullMarked
package org.w3id.muster.entry;

import org.jspecify.annotations.NullMarked;
