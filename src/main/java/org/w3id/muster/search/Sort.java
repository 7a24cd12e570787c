package org.w3id.muster.search;

/** The order of results. Things that the order leaves equal are ordered by IRI, so that every order is total. */
public enum Sort {

    /** The best matches of the text first; without a text the same as {@link #NAME_ENGLISH}. */
    RELEVANCE(Language.ENGLISH),
    /** By the name shown to English readers, as in an English book. */
    NAME_ENGLISH(Language.ENGLISH),
    /** By the name shown to Russian readers, as in a Russian book. */
    NAME_RUSSIAN(Language.RUSSIAN),
    /** By the name shown to German readers, as in a German book. */
    NAME_GERMAN(Language.GERMAN);

    private final Language language;

    Sort(Language language) {
        this.language = language;
    }

    /** By the name shown to readers of a language. */
    public static Sort name(Language language) {
        return switch (language) {
            case ENGLISH -> NAME_ENGLISH;
            case RUSSIAN -> NAME_RUSSIAN;
            case GERMAN -> NAME_GERMAN;
        };
    }

    Language language() {
        return language;
    }
}
