package org.w3id.muster.site.page;

import java.time.LocalDate;

/**
 * How one language says a date and joins two of them. The one place that knows its months, cases and prepositions.
 * Stateless.
 */
interface DateForms {

    /**
     * One date in the forms that sentences need.
     *
     * @param bare by itself: "26 May 1942", "26 мая 1942 года"
     * @param within when something happened: "on 26 May 1942", "в мае 1942 года"
     * @param of behind a word that asks for the genitive or the dative: "мая 1942 года", "dem 26. Mai 1942"
     */
    record Forms(String bare, String within, String of) {}

    Forms day(LocalDate day);

    Forms month(int year, int month);

    /** A season by its code in EDTF: 21 spring, 22 summer, 23 autumn, 24 the winter that begins in the year. */
    Forms season(int year, int season);

    Forms year(int year);

    /** The ten years from this one on. */
    Forms decade(int firstYear);

    /** The hundred years from this one on. */
    Forms century(int firstYear);

    /** One day in this time, not known which. */
    String someDay(Forms in);

    String about(Forms date);

    String perhaps(String date);

    String between(Forms first, Forms last);

    String fromTo(Forms first, Forms last);

    String from(Forms first);

    String until(Forms last);

    String orLater(Forms first);

    String orEarlier(Forms last);

    /** Behind a time whose other end nobody knows. */
    String endUnknown();

    String beginUnknown();

    String or();

    String and();
}
