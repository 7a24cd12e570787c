package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in English, day before month. Stateless. */
final class EnglishDates implements DateForms {

    @Override
    public Forms day(LocalDate day) {
        String bare = day.getDayOfMonth() + " " + name(day.getMonthValue()) + " " + day.getYear();
        return new Forms(bare, "on " + bare, bare);
    }

    @Override
    public Forms month(int year, int month) {
        return in(name(month) + " " + year);
    }

    @Override
    public Forms season(int year, int season) {
        String bare = switch (season) {
            case 21 -> "spring of " + year;
            case 22 -> "summer of " + year;
            case 23 -> "autumn of " + year;
            default -> "winter of " + year + "–" + (year + 1);
        };
        return new Forms(bare, "in the " + bare, "the " + bare);
    }

    @Override
    public Forms year(int year) {
        return in(Integer.toString(year));
    }

    @Override
    public Forms decade(int firstYear) {
        return new Forms(firstYear + "s", "in the " + firstYear + "s", "the " + firstYear + "s");
    }

    @Override
    public Forms century(int firstYear) {
        return new Forms(firstYear + "–" + (firstYear + 99), "between " + firstYear + " and " + (firstYear + 99),
                firstYear + "–" + (firstYear + 99));
    }

    @Override
    public String someDay(Forms in) {
        return "on a day in " + in.of();
    }

    @Override
    public String about(Forms date) {
        return "about " + date.of();
    }

    @Override
    public String perhaps(String date) {
        return "perhaps " + date;
    }

    @Override
    public String between(Forms first, Forms last) {
        return "between " + first.of() + " and " + last.of();
    }

    @Override
    public String fromTo(Forms first, Forms last) {
        return "from " + first.of() + " to " + last.of();
    }

    @Override
    public String from(Forms first) {
        return "from " + first.of() + " on";
    }

    @Override
    public String until(Forms last) {
        return "until " + last.of();
    }

    @Override
    public String orLater(Forms first) {
        return first.within() + " or later";
    }

    @Override
    public String orEarlier(Forms last) {
        return last.within() + " or earlier";
    }

    @Override
    public String endUnknown() {
        return ", end not known";
    }

    @Override
    public String beginUnknown() {
        return ", beginning not known";
    }

    @Override
    public String or() {
        return " or ";
    }

    @Override
    public String and() {
        return " and ";
    }

    private static Forms in(String bare) {
        return new Forms(bare, "in " + bare, bare);
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
