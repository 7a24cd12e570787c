package org.w3id.muster.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;

/** Land and water of a frame, with as much detail as there is room for. Stateless. */
final class Ground {

    /** Detail that nobody sees is not drawn; where a picture would grow too large, there is less until it fits. */
    private static final double FINEST = 1.5;
    private static final double COARSEST = 100;

    private Ground() {}

    /** The shapes of the world, read when the first map is drawn. */
    private static final class World {
        static final List<Coordinate[]> LAND;
        static final List<Coordinate[]> LAKES;
        static final List<Coordinate[]> RIVERS;
        static final List<Coordinate[]> BORDERS = Topology.read("borders-of-today.topojson").lines("borders");

        static {
            Topology base = Topology.read("base.topojson");
            LAND = base.lines("land");
            LAKES = base.lines("lakes");
            RIVERS = base.lines("rivers");
        }
    }

    /** @param room how many bytes it may have at most */
    static String svg(Frame frame, boolean bordersOfToday, int room) {
        List<Layer> layers = new ArrayList<>(List.of(new Layer("map-land", Outlines.rings(World.LAND, frame)),
                new Layer("map-river", Outlines.lines(World.RIVERS, frame)),
                new Layer("map-lake", Outlines.rings(World.LAKES, frame))));
        if (bordersOfToday) {
            layers.add(new Layer("map-border", Outlines.lines(World.BORDERS, frame)));
        }
        for (double tolerance = FINEST; tolerance <= COARSEST;) {
            double detail = tolerance;
            layers.replaceAll(layer -> new Layer(layer.type(), layer.outlines().simplified(detail)));
            String svg = layers.stream().map(Layer::svg).collect(Collectors.joining());
            if (svg.length() <= room) {
                return svg;
            }
            tolerance *= Math.clamp((double) svg.length() / Math.max(1, room), 1.2, 4);
        }
        return "";
    }

    private record Layer(String type, Outlines outlines) {

        String svg() {
            String path = outlines.path();
            return path.isEmpty() ? "" : "<path class=\"%s\" aria-hidden=\"true\" d=\"%s\"/>".formatted(type, path);
        }
    }
}
