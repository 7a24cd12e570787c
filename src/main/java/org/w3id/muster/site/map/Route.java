package org.w3id.muster.site.map;

import static org.w3id.muster.site.map.Svg.n;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws a path from stop to stop. */
final class Route {

    private final Frame frame;
    private final StringBuilder drawn = new StringBuilder();
    private Stop.@Nullable At last;
    private boolean gap;

    private Route(Frame frame) {
        this.frame = frame;
    }

    static String svg(List<Stop> stops, Frame frame) {
        Route route = new Route(frame);
        stops.forEach(route::goOn);
        return route.drawn.isEmpty() ? "" : "<g class=\"map-path\" aria-hidden=\"true\">" + route.drawn + "</g>";
    }

    private void goOn(Stop stop) {
        switch (stop) {
            case Stop.Unknown unknown -> gap = true;
            case Stop.At next -> {
                if (last != null) {
                    leg(last, next);
                }
                last = next;
                gap = false;
            }
        }
    }

    /** A line from one stop to the next; of one with a gap only the beginning and the end. */
    private void leg(Stop.At from, Stop.At to) {
        double x = frame.x(from.longitude());
        double y = frame.y(from.latitude());
        double dx = frame.x(to.longitude()) - x;
        double dy = frame.y(to.latitude()) - y;
        double length = Math.hypot(dx, dy);
        if (length < 2 * Labels.SIGN) {
            return;
        }
        if (gap) {
            String third = n(dx * 0.3) + " " + n(dy * 0.3);
            line(" class=\"map-gap\"",
                    "M%s %sl%sM%s %sl%s".formatted(n(x), n(y), third, n(x + dx * 0.7), n(y + dy * 0.7), third));
            return;
        }
        line(from.vague() || to.vague() ? " class=\"map-vague\"" : "",
                "M%s %sl%s %s".formatted(n(x), n(y), n(dx), n(dy)));
        if (length > 6 * Labels.SIGN) {
            arrow(x + dx * 0.55, y + dy * 0.55, dx / length * 12, dy / length * 12);
        }
    }

    /** An arrow head in the middle of a line: the order is seen without reading numbers. */
    private void arrow(double x, double y, double ahead, double aside) {
        line(" class=\"map-arrow\"", "M%s %sL%s %sL%s %sz".formatted(n(x), n(y), n(x - 2 * ahead - aside),
                n(y - 2 * aside + ahead), n(x - 2 * ahead + aside), n(y - 2 * aside - ahead)));
    }

    private void line(String type, String data) {
        drawn.append("<path").append(type).append(" d=\"").append(data).append("\"/>");
    }
}
