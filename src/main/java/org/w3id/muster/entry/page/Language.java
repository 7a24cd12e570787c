package org.w3id.muster.entry.page;

/** The language of words whose page does not name it. */
final class Language {

    private Language() {}

    /** English for Latin letters, as the dictionaries read here are; {@code und} for every other script, because it may be several. */
    static String of(String words) {
        boolean latin = words.codePoints().filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin ? "en" : "und";
    }
}
