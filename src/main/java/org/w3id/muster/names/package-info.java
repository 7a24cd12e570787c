/**
 * One name in many spellings: what a person is called, and where a text calls him so.
 *
 * <p>A word goes through these steps, each of which is a class of its own, so that each can be used alone:
 * <ol>
 * <li>{@link org.w3id.muster.names.Words} cuts a text at everything that is no letter, keeps the place of each word, and
 *     sets together again what was spaced out;
 * <li>{@link org.w3id.muster.names.Folding} takes off what does not make another letter: case, accents, width, characters
 *     that nobody sees, apostrophes; {@code ß} is {@code ss}, {@code ø} is {@code o};
 * <li>{@link org.w3id.muster.names.LookAlikes} reads a word whose letters only look as if they were of one script;
 * <li>{@link org.w3id.muster.names.Sounds} writes it in Latin letters, in as few ways as there are readings, so that
 *     {@code Орлёнок}, {@code Orlyonok}, {@code Orljonok} and {@code Orlenok} have one in common;
 * <li>{@link org.w3id.muster.names.Declension} takes off endings: {@code Орлёнка} is a form of {@code Орлёнок}.
 * </ol>
 * A {@link org.w3id.muster.names.PersonalName} knows which of its words are given names, patronymic and surname. A
 * {@link org.w3id.muster.names.NameFinder} holds many and tells where a text mentions one of them, and how surely:
 *
 * {@snippet :
 * NameFinder<String> finder = new NameFinder<>();
 * PersonalName.parse("Пётр Орлёнок").forEach(name -> finder.add(name, "no. 17"));
 * finder.find("a letter to General P. Orlyonok");   // one mention, CERTAIN: "P. Orlyonok"
 * finder.find("письмо Орлёнка");                    // one mention, POSSIBLE: the surname alone
 * }
 *
 * <p>What it does not know: nicknames (Vanya for Ivan), translated names (John for Ivan), and names that a text only
 * describes. It depends on ICU and on nothing of Muster: it could be published alone.
 */
@NullMarked
package org.w3id.muster.names;

import org.jspecify.annotations.NullMarked;
