package org.w3id.muster.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a page is looked at. */
record Look(int width, boolean scripts, boolean dark, String language) {

    static final int PHONE = 360;
    static final int DESK = 1280;

    /** Each width, way and colour beside each of the others, and each language on a phone. */
    static final List<Look> PAIRWISE = List.of(new Look(PHONE, true, false, "ru"), new Look(DESK, true, true, "en"),
            new Look(PHONE, false, true, "en"), new Look(DESK, false, false, "ru"), new Look(PHONE, true, true, "de"));

    private static final boolean FULL = Boolean.getBoolean("muster.full");

    static final List<Look> ALL = Stream.of(PHONE, DESK)
            .flatMap(width -> Stream.of(true, false).flatMap(scripts -> Stream.of(true, false)
                    .flatMap(dark -> Stream.of("en", "ru", "de")
                            .map(language -> new Look(width, scripts, dark, language)))))
            .toList();

    /** With {@code -Pfull} each with each. */
    static List<Look> chosen() {
        return FULL ? ALL : PAIRWISE;
    }

    /** The pages that are looked at in this way: each in two ways, on a phone and at a desk where there are both. */
    List<String> of(List<String> pages) {
        int way = chosen().indexOf(this);
        int ways = PAIRWISE.size();
        return IntStream.range(0, pages.size()).filter(page -> FULL || page % ways == way || (page + 1) % ways == way)
                .mapToObj(pages::get).toList();
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, 800).setJavaScriptEnabled(scripts)
                .setLocale(language).setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
