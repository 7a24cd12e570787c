package org.w3id.muster.site.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that the interface speaks. */
public enum InterfaceLanguage {
    EN(Locale.UK, "English"), RU(Locale.of("ru"), "Русский"), DE(Locale.GERMANY, "Deutsch");

    private final Locale locale;
    private final String ownName;

    InterfaceLanguage(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The language tag of BCP 47, without a region: {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    /** What those who speak it call it. */
    public String ownName() {
        return ownName;
    }

    /** Whether a text with this language tag is in this language, of whatever region or script. */
    public boolean isOf(String tag) {
        return tag.equals(tag()) || tag.startsWith(tag() + "-");
    }

    /** The language of a tag such as {@code de-AT}; empty when the interface does not speak it. */
    public static Optional<InterfaceLanguage> of(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(language -> language.isOf(lower)).findFirst();
    }

    /**
     * The language that a reader likes best of those there are; English when none of them is wanted, or when the header
     * cannot be read: a page in some language is better than none (RFC 9110 §12.5.4).
     *
     * @param acceptLanguage the header Accept-Language; null when there is none
     */
    public static InterfaceLanguage accepted(@Nullable String acceptLanguage) {
        return acceptLanguage == null || acceptLanguage.isBlank()
                ? EN
                : ranges(acceptLanguage).stream().filter(range -> range.getWeight() > 0)
                        .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                        .flatMap(range -> range.getRange().equals("*")
                                ? Stream.of(EN)
                                : of(range.getRange()).stream())
                        .findFirst().orElse(EN);
    }

    private static List<LanguageRange> ranges(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
