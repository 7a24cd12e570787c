package org.w3id.muster.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Finds room for signs and words in a picture, the first come first. */
final class Labels {

    /** Half the size of the sign of a mark, in units. */
    static final int SIGN = 18;

    private static final int LINE = 30;
    /** Width of a letter on average in the sans serif of the pages, with some to spare. */
    private static final int LETTER = 15;

    private final Frame frame;
    private final List<Envelope> taken = new ArrayList<>();

    Labels(Frame frame) {
        this.frame = frame;
    }

    /** How far right of its place a sign must stand lest it cover another, in units. */
    int shift(double x, double y) {
        int shift = 0;
        while (taken.stream().anyMatch(sign(x + shift, y)::intersects) && x + shift < Frame.WIDTH - 2 * SIGN) {
            shift += 2 * SIGN + 4;
        }
        taken.add(sign(x + shift, y));
        return shift;
    }

    private static Envelope sign(double x, double y) {
        return new Envelope(x - SIGN, x + SIGN, y - SIGN, y + SIGN);
    }

    /** Where words fit beside a sign; empty if they fit nowhere. */
    Optional<Spot> beside(double x, double y, String words) {
        double width = words.codePointCount(0, words.length()) * (double) LETTER;
        double gap = SIGN + 8.0;
        for (Spot spot : List.of(new Spot(x + gap, y + 9, "start"), new Spot(x - gap, y + 9, "end"),
                new Spot(x, y - gap - 2, "middle"), new Spot(x, y + gap + 24, "middle"))) {
            Envelope room = spot.room(width);
            if (room.getMinX() >= 4 && room.getMaxX() <= Frame.WIDTH - 4 && room.getMinY() >= 4
                    && room.getMaxY() <= frame.height() - 4 && taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                return Optional.of(spot);
            }
        }
        return Optional.empty();
    }

    /**
     * @param x where the words are held
     * @param y their base line
     * @param anchor which end is held, as SVG calls it
     */
    record Spot(double x, double y, String anchor) {

        private Envelope room(double width) {
            double left = switch (anchor) {
                case "start" -> x;
                case "end" -> x - width;
                default -> x - width / 2;
            };
            return new Envelope(left, left + width, y - LINE + 6, y + 6);
        }
    }
}
