package org.w3id.muster.site.page;

import java.util.Locale;

/** The languages that dates and numbers can be said in. */
public enum Tongue {
    EN(Locale.UK), RU(Locale.of("ru")), DE(Locale.GERMANY);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }
}
