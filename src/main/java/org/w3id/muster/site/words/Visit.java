package org.w3id.muster.site.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a page is asked for: in which language, and at which address. Links of a page keep the language that its address
 * names, as no cookie does. Immutable.
 *
 * @param words the texts in the language of the page
 * @param chosen whether the address names the language
 * @param address the address on this server without a language; never empty
 * @param site the site at which the page is published, without a slash at its end; empty when only this server has it
 * @param license the address of the licence that the foot of the page names; empty when none is stated
 * @param report the address where a mistake of the page is reported; empty when nobody takes reports
 */
public record Visit(InterfaceWords words, boolean chosen, String address, String site, String license, String report) {

    /** The parameter that names the language. */
    public static final String LANG = "lang";

    /** An address that is asked for without a wish for a language. */
    public static Visit of(String address) {
        return new Visit(InterfaceWords.ENGLISH, false, address, "", "", "");
    }

    /**
     * A request.
     *
     * @param query the part behind the question mark; empty for none
     * @param accepted what is spoken when the address does not name a language that there is
     */
    public static Visit of(String path, String query, InterfaceLanguage accepted) {
        List<String> parameters = Stream.of(query.split("&")).filter(parameter -> !parameter.isEmpty()).toList();
        String rest = parameters.stream().filter(parameter -> !parameter.startsWith(LANG + "="))
                .collect(Collectors.joining("&"));
        String address = rest.isEmpty() ? path : path + "?" + rest;
        return parameters.stream().filter(parameter -> parameter.startsWith(LANG + "="))
                .flatMap(parameter -> InterfaceLanguage.of(parameter.substring(LANG.length() + 1)).stream())
                .findFirst().map(language -> new Visit(InterfaceWords.of(language), true, address, "", "", ""))
                .orElse(new Visit(InterfaceWords.of(accepted), false, address, "", "", ""));
    }

    /** The same language at another address. */
    public Visit at(String other) {
        return new Visit(words, chosen, other, site, license, report);
    }

    /** The same page of a site, with what its foot tells. */
    public Visit with(String itsSite, String itsLicense, String itsReport) {
        return new Visit(words, chosen, address, itsSite, itsLicense, itsReport);
    }

    public InterfaceLanguage language() {
        return words.language();
    }

    /** A text in the language of the page, see {@link InterfaceWords#say}. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** An address of this site as a link of this page; other addresses as they are. */
    public String link(String href) {
        return chosen && href.startsWith("/") && !href.startsWith("/static/") ? with(href, language()) : href;
    }

    /** This page in another language. */
    public String in(InterfaceLanguage language) {
        return with(address, language);
    }

    private static String with(String href, InterfaceLanguage language) {
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        return path + (path.indexOf('?') < 0 ? '?' : '&') + LANG + '=' + language.tag()
                + (hash < 0 ? "" : href.substring(hash));
    }
}
