package org.w3id.muster.term;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads well-known text (OGC Simple Features §7) in two dimensions: {@code POINT}, {@code POLYGON},
 * {@code MULTIPOLYGON}. Its numbers come in the order of CRS84: longitude, then latitude.
 */
final class WellKnownText {

    /** A region in a hundred thousand points has its place in a map file, not in an entry. */
    private static final int LONGEST = 1_000_000;
    private static final String NUMBER = "-?\\d{1,3}(?:\\.\\d+)?";
    private static final Pattern TEXT = Pattern.compile("(POINT|POLYGON|MULTIPOLYGON)\\s*(\\(.*\\))", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\\s*(" + NUMBER + ")\\s+(" + NUMBER + ")\\s*");
    private static final Pattern DIRECTION = Pattern.compile("\\d\\s*°?\\s*[NSEWOnsewo]\\b");
    private static final Pattern COMMA_PAIR = Pattern
            .compile("POINT\\s*\\(\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*\\)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d,\\d+\\s+-?\\d+,\\d");

    private final String text;
    private double west = 180;
    private double south = 90;
    private double east = -180;
    private double north = -90;

    private WellKnownText(String text) {
        this.text = text;
    }

    static Geometry parse(String text) throws NotUnderstood {
        if (text.length() > LONGEST) {
            throw new NotUnderstood(text, "longer than " + LONGEST + " characters: simplify the outline");
        }
        return new WellKnownText(text).parse();
    }

    private Geometry parse() throws NotUnderstood {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new NotUnderstood(text, remedy());
        }
        String body = parts.group(2);
        switch (parts.group(1)) {
            case "POINT" -> position(inside(body));
            case "POLYGON" -> polygon(body);
            default -> {
                for (String polygon : split(inside(body))) {
                    polygon(polygon);
                }
            }
        }
        return new Geometry(text, parts.group(1).equals("POINT"), west, south, east, north);
    }

    private void polygon(String body) throws NotUnderstood {
        for (String ring : split(inside(body))) {
            List<String> positions = List.of(inside(ring).split(",", -1));
            for (String position : positions) {
                position(position);
            }
            if (positions.size() < 4 || !positions.getFirst().strip().equals(positions.getLast().strip())) {
                throw new NotUnderstood(ring,
                        "an outline needs four positions at least, and the last is the first again");
            }
        }
    }

    private void position(String position) throws NotUnderstood {
        Matcher numbers = POSITION.matcher(position);
        if (!numbers.matches()) {
            throw new NotUnderstood(text, remedy());
        }
        double longitude = Double.parseDouble(numbers.group(1));
        double latitude = Double.parseDouble(numbers.group(2));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            boolean swapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
            throw new NotUnderstood(text, swapped
                    ? "no latitude is beyond 90: the longitude stands first, write POINT(%s %s)".formatted(
                            numbers.group(2),
                            numbers.group(1))
                    : "longitudes go from -180 to 180 and latitudes from -90 to 90, in this order");
        }
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
    }

    /** What stands between a pair of parentheses. */
    private String inside(String part) throws NotUnderstood {
        String stripped = part.strip();
        if (!stripped.startsWith("(") || !stripped.endsWith(")")) {
            throw new NotUnderstood(text, remedy());
        }
        return stripped.substring(1, stripped.length() - 1);
    }

    /** The parts between the commas that stand in no parentheses. */
    private List<String> split(String parts) throws NotUnderstood {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < parts.length(); i++) {
            switch (parts.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        found.add(parts.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {
                }
            }
            if (depth < 0) {
                throw new NotUnderstood(text, remedy());
            }
        }
        found.add(parts.substring(start));
        return found;
    }

    private String remedy() {
        if (DIRECTION.matcher(text).find()) {
            return "well-known text has numbers only, negative in the west and in the south: write 52.77 N, 13.26 E without "
                    + "POINT, or POINT(13.26 52.77)";
        }
        if (DECIMAL_COMMA.matcher(text).find()) {
            return "write decimals with a point, as in POINT(13.26 52.77)";
        }
        return COMMA_PAIR.matcher(text).matches()
                ? "no comma stands between longitude and latitude: write POINT(13.26 52.77)"
                : "not a POINT, POLYGON or MULTIPOLYGON of longitudes and latitudes: write for example POINT(13.26 52.77) or "
                        + "POLYGON((13 52, 14 52, 14 53, 13 52))";
    }
}
