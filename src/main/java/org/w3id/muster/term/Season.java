package org.w3id.muster.term;

import java.time.LocalDate;

/**
 * The seasons of EDTF level 1 (codes 21 to 24), as a northern writer uses the words.
 *
 * <p>A season here runs from the first day of the meteorological season to the day of the solstice or equinox that ends
 * the astronomical one: "in the spring of 1942" may mean 2 March and may mean 20 June. A season named by itself must
 * not exclude what people call by that name, so neighbours overlap by three weeks. A winter belongs to the
 * year in which it begins.
 */
enum Season {
    SPRING(21, 3, 6, 21), SUMMER(22, 6, 9, 22), AUTUMN(23, 9, 12, 21), WINTER(24, 12, 3, 20);

    final int code;
    private final int firstMonth;
    private final int lastMonth;
    private final int lastDay;

    Season(int code, int firstMonth, int lastMonth, int lastDay) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
        this.lastDay = lastDay;
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    LocalDate lastDay(int year) {
        return LocalDate.of(lastMonth < firstMonth ? year + 1 : year, lastMonth, lastDay);
    }
}
