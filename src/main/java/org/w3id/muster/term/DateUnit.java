package org.w3id.muster.term;

import java.time.Period;

/**
 * The unit a date is given in, and with it how far "about" reaches: a quarter of the unit on each side, in whole days,
 * weeks or months.
 *
 * <table>
 * <caption>How {@code ~} and {@code %} widen</caption>
 * <tr><th>unit</th><th>on each side</th></tr>
 * <tr><td>day</td><td>1 day</td></tr>
 * <tr><td>month</td><td>8 days</td></tr>
 * <tr><td>season</td><td>3 weeks</td></tr>
 * <tr><td>year</td><td>3 months</td></tr>
 * <tr><td>decade</td><td>30 months</td></tr>
 * <tr><td>century</td><td>25 years</td></tr>
 * </table>
 */
enum DateUnit {
    DAY(Period.ofDays(1)), MONTH(Period.ofDays(8)), SEASON(Period.ofWeeks(3)), YEAR(Period.ofMonths(3)), DECADE(
            Period.ofMonths(30)), CENTURY(Period.ofYears(25));

    final Period quarter;

    DateUnit(Period quarter) {
        this.quarter = quarter;
    }
}
