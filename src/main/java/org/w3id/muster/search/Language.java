package org.w3id.muster.search;

import java.util.Locale;

/** The languages in which readers get alphabetical lists. */
public enum Language {

    ENGLISH("en"), RUSSIAN("ru"), GERMAN("de");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, such as {@code ru}. */
    public String tag() {
        return tag;
    }

    /** The language of a tag such as {@code de-AT}; English for a language that we have no order for. */
    public static Language of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (Language language : values()) {
            if (language.tag.equals(primary)) {
                return language;
            }
        }
        return ENGLISH;
    }
}
