/**
 * The JSON entry format of docs/entry-format.md.
 *
 * <pre>{@code
 * Authority authority = Authority.read(ontology, base, inputs);            // data/sources, authority, identity
 * EntryReader reader = new JsonEntryReader(ontology, base, authority.known(), pages);
 * DataFile file = reader.read(input);                                      // data/entries, one file at a time
 * }</pre>
 *
 * <p>How a file is read: {@code JsonTree} makes values that know their line, column and pointer; a <em>form</em>
 * ({@code SourceForm}, {@code ThingForm}, {@code EntryForm}, {@code PassageForm}, {@code AccountForm}, {@code DecisionForm})
 * reads one kind of object; {@code FieldTable} says which property a field is, {@code ValueReader} what its value means,
 * {@code Scope} which thing a name means. What a class may have is not written here: the shapes of the ontology say it.
 *
 * <p>All forms report to one {@code Problems} and go on, so that an editor sees every fault of a file at once. A date or
 * number that is not understood is no fault: its words are kept, and the report says so.
 *
 * <p>A {@code Name} says that its thing has it: beside the account the reader gives a <em>partial description</em> of the
 * thing, its class and {@code pow:hasName}. Whoever writes triples need not know; several descriptions of one thing add up.
 * The event that defines a group is a description of its own, {@code {base}id/event/{key of the group}}.
 *
 * <p>Sees {@code entry}, {@code vocab} and {@code term}.
 */
@NullMarked
package org.w3id.muster.entry.json;

import org.jspecify.annotations.NullMarked;
