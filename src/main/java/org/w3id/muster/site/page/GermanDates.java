package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in German. Stateless. */
final class GermanDates implements DateForms {

    @Override
    public Forms day(LocalDate day) {
        String bare = day.getDayOfMonth() + ". " + name(day.getMonthValue()) + " " + day.getYear();
        return new Forms(bare, "am " + bare, "dem " + bare);
    }

    @Override
    public Forms month(int year, int month) {
        return im(name(month) + " " + year);
    }

    @Override
    public Forms season(int year, int season) {
        return im(switch (season) {
            case 21 -> "Frühjahr " + year;
            case 22 -> "Sommer " + year;
            case 23 -> "Herbst " + year;
            default -> "Winter " + year + "/" + (year + 1);
        });
    }

    @Override
    public Forms year(int year) {
        String bare = Integer.toString(year);
        return new Forms(bare, bare, bare);
    }

    @Override
    public Forms decade(int firstYear) {
        return new Forms(firstYear + "er Jahre", "in den " + firstYear + "er Jahren",
                "den " + firstYear + "er Jahren");
    }

    @Override
    public Forms century(int firstYear) {
        String bare = firstYear / 100 + 1 + ". Jahrhundert";
        return new Forms(bare, "im " + bare, "dem " + bare);
    }

    @Override
    public String someDay(Forms in) {
        return "an einem Tag " + in.within();
    }

    @Override
    public String about(Forms date) {
        return "um " + date.bare();
    }

    @Override
    public String perhaps(String date) {
        return "vielleicht " + date;
    }

    @Override
    public String between(Forms first, Forms last) {
        return "zwischen " + first.of() + " und " + last.of();
    }

    @Override
    public String fromTo(Forms first, Forms last) {
        return "von " + first.bare() + " bis " + last.bare();
    }

    @Override
    public String from(Forms first) {
        return "ab " + first.of();
    }

    @Override
    public String until(Forms last) {
        return "bis " + last.bare();
    }

    @Override
    public String orLater(Forms first) {
        return first.within() + " oder später";
    }

    @Override
    public String orEarlier(Forms last) {
        return last.within() + " oder früher";
    }

    @Override
    public String endUnknown() {
        return ", Ende nicht bekannt";
    }

    @Override
    public String beginUnknown() {
        return ", Beginn nicht bekannt";
    }

    @Override
    public String or() {
        return " oder ";
    }

    @Override
    public String and() {
        return " und ";
    }

    private static Forms im(String bare) {
        return new Forms(bare, "im " + bare, bare);
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
}
