package org.w3id.muster.site.page;

import org.w3id.muster.site.words.InterfaceWords;
import org.w3id.muster.term.Geometry;

/** Degrees in words: of a point where it is, of an area between what it lies. */
public record Degrees(InterfaceWords words) {

    public String of(Geometry where) {
        return where.point()
                ? latitude(where.north()) + ", " + longitude(where.east())
                : words.say("coordinates.between", latitude(where.south()), latitude(where.north()),
                        longitude(where.west()), longitude(where.east()));
    }

    private String latitude(double degrees) {
        return words.say(degrees < 0 ? "coordinates.south" : "coordinates.north", number(degrees));
    }

    private String longitude(double degrees) {
        return words.say(degrees < 0 ? "coordinates.west" : "coordinates.east", number(degrees));
    }

    private String number(double degrees) {
        return String.format(words.language().locale(), "%.3f°", Math.abs(degrees));
    }
}
