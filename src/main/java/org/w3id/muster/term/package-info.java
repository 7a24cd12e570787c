/**
 * Values that RDF forces on us: IRIs, tagged text, dates with bounds, quantities with bounds.
 *
 * <p>Sources are vague: "in the spring of 1942", "more than 4.4 million", "several". A value here says exactly as much
 * as its source: the days or numbers that remain possible (never a midpoint, never a guess) and the words themselves.
 * Everything is an immutable record and safe to share between threads.
 *
 * <p>There are two doors. Input from outside goes through a {@code parse} method, which never throws: it gives a
 * {@link org.w3id.muster.term.Reading}, either understood or the words verbatim with a reason that tells an editor what
 * to write instead. A constructor is for values that the program puts together itself and throws
 * {@link java.lang.IllegalArgumentException} if they make no sense.
 *
 * {@snippet :
 * String fate(String compactDate) {
 *     return switch (EdtfDate.parse(compactDate)) {
 *         case Reading.Understood<EdtfDate>(EdtfDate date) ->
 *             "between " + date.earliest().orElseThrow() + " and " + date.latest().orElseThrow();
 *         case Reading.Verbatim<EdtfDate>(String words, String why) -> words + " (" + why + ")";
 *     };
 * }
 *
 * boolean disputed(Quantity one, Quantity another) {
 *     return one.withUnit("persons").disjointFrom(another.withUnit("persons"));
 * }
 * }
 *
 * <p>{@code fate("1942-21")} is "between 1942-03-01 and 1942-06-21"; {@code fate("1941-1942")} ends in "an interval has
 * a slash: write 1941/1942". The counts {@code >4400000} and {@code <=4000000} are disputed, {@code >4400000} and
 * {@code several} are not.
 *
 * <p>This package sees nothing else of Muster and no library: it could be published alone.
 *
 * @see org.w3id.muster.term.EdtfDate EdtfDate for the date forms and their bounds
 * @see org.w3id.muster.term.Quantity#parse Quantity.parse for the number forms
 */
@NullMarked
package org.w3id.muster.term;

import org.jspecify.annotations.NullMarked;
