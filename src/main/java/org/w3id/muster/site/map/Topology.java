package org.w3id.muster.site.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines and rings of a quantized TopoJSON file (TopoJSON 1.0 §2.1.3, §2.1.4). */
final class Topology {

    private final JsonNode objects;
    private final List<Coordinate[]> arcs = new ArrayList<>();

    private Topology(JsonNode file) {
        this.objects = file.get("objects");
        JsonNode scale = file.get("transform").get("scale");
        JsonNode translate = file.get("transform").get("translate");
        for (JsonNode arc : file.get("arcs")) {
            Coordinate[] line = new Coordinate[arc.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < line.length; i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                line[i] = new Coordinate(x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble());
            }
            arcs.add(line);
        }
    }

    /** Reads a file of the program. */
    static Topology read(String name) {
        try (InputStream in = Topology.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing from the program. Build it again.");
            }
            return new Topology(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines of an object; for polygons their rings, outer and inner alike. */
    List<Coordinate[]> lines(String object) {
        List<Coordinate[]> lines = new ArrayList<>();
        collect(objects.get(object), lines);
        return List.copyOf(lines);
    }

    private void collect(JsonNode geometry, List<Coordinate[]> lines) {
        if (geometry.has("geometries")) {
            geometry.get("geometries").forEach(part -> collect(part, lines));
        } else if (geometry.has("arcs")) {
            collectLines(geometry.get("arcs"), lines);
        }
    }

    private void collectLines(JsonNode parts, List<Coordinate[]> lines) {
        if (parts.isEmpty() || parts.get(0).isNumber()) {
            lines.addAll(DateLine.uncut(joined(parts)));
        } else {
            parts.forEach(part -> collectLines(part, lines));
        }
    }

    /** Arcs end to end; the point where two meet stands once. A negative number is the arc of its complement, backwards. */
    private Coordinate[] joined(JsonNode numbers) {
        List<Coordinate> line = new ArrayList<>();
        for (JsonNode number : numbers) {
            int index = number.asInt();
            List<Coordinate> arc = List.of(arcs.get(index < 0 ? ~index : index));
            List<Coordinate> onward = index < 0 ? arc.reversed() : arc;
            line.addAll(line.isEmpty() ? onward : onward.subList(1, onward.size()));
        }
        return line.toArray(Coordinate[]::new);
    }
}
