package org.w3id.muster.term;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the coordinates of a point as sources print them, in degrees or in degrees, minutes and seconds, each with the
 * letter of its direction, latitude or longitude first.
 */
final class CompassCoordinates {

    private static final int LONGEST = 100;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final String PART = "\\s*(-?\\d{1,3}(?:[.,]\\d+)?)\\s*°?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*"
            + "(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:[\"″”]|''|′′)\\s*)?)?([NSEWO])\\s*";
    private static final Pattern PAIR = Pattern.compile(PART + "[,;/]?" + PART);
    private static final Pattern BARE_PAIR = Pattern
            .compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    private final String text;

    private CompassCoordinates(String text) {
        this.text = text;
    }

    static Geometry parse(String text) throws NotUnderstood {
        if (text.length() > LONGEST) {
            throw new NotUnderstood(text, "longer than any pair of coordinates");
        }
        return new CompassCoordinates(text).parse();
    }

    private Geometry parse() throws NotUnderstood {
        Matcher parts = PAIR.matcher(text);
        if (!parts.matches()) {
            Matcher bare = BARE_PAIR.matcher(text);
            throw new NotUnderstood(text, bare.matches()
                    ? "nothing tells latitude from longitude: write 52.77 N, 13.26 E, or POINT(longitude latitude)"
                    : "not a pair of coordinates: write for example 52.76583 N, 13.26417 E or 52°45′57″N 13°15′51″E, or well-known "
                            + "text such as POINT(13.26417 52.76583)");
        }
        String first = parts.group(4);
        String second = parts.group(8);
        if ((first + second).contains("O")) {
            throw new NotUnderstood(text, "O is east in German and west in French: write E or W");
        }
        boolean latitudeFirst = first.equals("N") || first.equals("S");
        if (latitudeFirst == (second.equals("N") || second.equals("S"))) {
            throw new NotUnderstood(text, "two " + (latitudeFirst ? "latitudes" : "longitudes")
                    + ": one of the two is N or S, the other E or W");
        }
        BigDecimal one = degrees(parts.group(1), parts.group(2), parts.group(3), first);
        BigDecimal other = degrees(parts.group(5), parts.group(6), parts.group(7), second);
        return WellKnownText.parse("POINT(%s %s)".formatted((latitudeFirst ? other : one).toPlainString(),
                (latitudeFirst ? one : other).toPlainString()));
    }

    private BigDecimal degrees(String whole, @Nullable String minutes, @Nullable String seconds, String direction)
            throws NotUnderstood {
        BigDecimal degrees = decimal(whole);
        if (degrees.signum() < 0) {
            throw new NotUnderstood(text,
                    "a minus sign and " + direction + " say the same thing twice, or contradict: leave out the sign");
        }
        // as many decimals as the last part that is given deserves: a minute is 1.8 km, a second 31 m
        BigDecimal value = degrees;
        if (minutes != null) {
            value = value.add(sixtieth(minutes, 4));
        }
        if (seconds != null) {
            value = degrees.add(sixtieth(minutes == null ? "0" : minutes, 9))
                    .add(sixtieth(seconds, 9).divide(SIXTY, 9, RoundingMode.HALF_UP)).setScale(5, RoundingMode.HALF_UP);
        }
        int most = direction.equals("N") || direction.equals("S") ? 90 : 180;
        if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new NotUnderstood(text, "%s goes up to %s degrees: perhaps latitude and longitude are swapped"
                    .formatted(direction, most));
        }
        return direction.equals("S") || direction.equals("W") ? value.negate() : value;
    }

    private BigDecimal sixtieth(String number, int scale) throws NotUnderstood {
        BigDecimal value = decimal(number);
        if (value.compareTo(SIXTY) >= 0) {
            throw new NotUnderstood(text, "minutes and seconds go from 0 to 59");
        }
        return value.divide(SIXTY, scale, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }
}
