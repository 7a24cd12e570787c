package org.w3id.muster.site.page;

import java.time.LocalDate;
import java.util.List;

/** Dates in Russian. Stateless. */
final class RussianDates implements DateForms {

    private static final List<String> MONTHS = List.of("январь", "февраль", "март", "апрель", "май", "июнь", "июль",
            "август", "сентябрь", "октябрь", "ноябрь", "декабрь");
    private static final List<String> OF_MONTHS = List.of("января", "февраля", "марта", "апреля", "мая", "июня",
            "июля", "августа", "сентября", "октября", "ноября", "декабря");
    private static final List<String> IN_MONTHS = List.of("январе", "феврале", "марте", "апреле", "мае", "июне",
            "июле", "августе", "сентябре", "октябре", "ноябре", "декабре");
    private static final List<String> CENTURIES = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
            "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI");

    @Override
    public Forms day(LocalDate day) {
        String text = day.getDayOfMonth() + " " + OF_MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear()
                + " года";
        return new Forms(text, text, text);
    }

    @Override
    public Forms month(int year, int month) {
        String ofYear = " " + year + " года";
        return new Forms(MONTHS.get(month - 1) + ofYear, "в " + IN_MONTHS.get(month - 1) + ofYear,
                OF_MONTHS.get(month - 1) + ofYear);
    }

    @Override
    public Forms season(int year, int season) {
        String ofYear = " " + year + " года";
        return switch (season) {
            case 21 -> new Forms("весну" + ofYear, "весной" + ofYear, "весны" + ofYear);
            case 22 -> new Forms("лето" + ofYear, "летом" + ofYear, "лета" + ofYear);
            case 23 -> new Forms("осень" + ofYear, "осенью" + ofYear, "осени" + ofYear);
            default -> {
                String ofYears = " " + year + "/" + (year + 1) + " года";
                yield new Forms("зиму" + ofYears, "зимой" + ofYears, "зимы" + ofYears);
            }
        };
    }

    @Override
    public Forms year(int year) {
        return new Forms(year + " год", "в " + year + " году", year + " года");
    }

    @Override
    public Forms decade(int firstYear) {
        return new Forms(firstYear + "-е годы", "в " + firstYear + "-х годах", firstYear + "-х годов");
    }

    @Override
    public Forms century(int firstYear) {
        int century = firstYear / 100;
        String name = century < CENTURIES.size() ? CENTURIES.get(century) : century + 1 + "-й";
        return new Forms(name + " век", "в " + name + " веке", name + " века");
    }

    @Override
    public String someDay(Forms in) {
        return "в один из дней " + in.of();
    }

    @Override
    public String about(Forms date) {
        return "около " + date.of();
    }

    @Override
    public String perhaps(String date) {
        return "возможно, " + date;
    }

    @Override
    public String between(Forms first, Forms last) {
        return "в период с " + first.of() + " по " + last.bare();
    }

    @Override
    public String fromTo(Forms first, Forms last) {
        return "с " + first.of() + " по " + last.bare();
    }

    @Override
    public String from(Forms first) {
        return "с " + first.of();
    }

    @Override
    public String until(Forms last) {
        return "по " + last.bare();
    }

    @Override
    public String orLater(Forms first) {
        return "не ранее " + first.of();
    }

    @Override
    public String orEarlier(Forms last) {
        return "не позднее " + last.of();
    }

    @Override
    public String endUnknown() {
        return ", окончание неизвестно";
    }

    @Override
    public String beginUnknown() {
        return ", начало неизвестно";
    }

    @Override
    public String or() {
        return " или ";
    }

    @Override
    public String and() {
        return " и ";
    }
}
