package org.w3id.muster.entry.json;

import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Reading;

/**
 * Reads geometries: an object with {@code wkt} and {@code precision}. Coordinates that make no sense are faults, not words
 * to be kept: a point in the wrong hemisphere would look as exact as a right one.
 */
final class GeometryReader {

    static final List<String> FIELDS = List.of("wkt", "precision");

    private static final String EXAMPLE = "Write {\"wkt\": \"POINT(36.25475 49.98177)\", \"precision\": \"settlement\"}, longitude first.";

    /** A minute of latitude is 1.8 km: what was rounded to minutes still fits. */
    private static final double SAME_KM = 2;

    private final ValueReader values;
    private final Problems problems;

    GeometryReader(ValueReader values, Problems problems) {
        this.values = values;
        this.problems = problems;
    }

    Optional<Value.Extent> read(Json value) {
        if (!(value instanceof Json.Obj object)) {
            problems.error(value.spot(), "A geometry belongs here, but this is %s.".formatted(value.kind()), EXAMPLE);
            return Optional.empty();
        }
        Fields fields = new Fields(object, "a geometry", problems).allow(FIELDS);
        Optional<Geometry> geometry = fields.requiredText("wkt", EXAMPLE).flatMap(this::geometry);
        Optional<String> precision = fields.requiredText("precision",
                "Say how exact it is: \"site\", \"settlement\" or \"area\".")
                .filter(key -> values.concept(key, "precision").isPresent()).map(Json.Text::value);
        if (geometry.isPresent() && geometry.get().point() && precision.equals(Optional.of("area"))) {
            problems.error(fields.raw("wkt").spot(),
                    "An area is given as a point, which would show a place that no source names.",
                    "Give its outline as a POLYGON, or leave the place without a geometry and say where it lies with \"locatedIn\".");
            return Optional.empty();
        }
        return geometry.flatMap(where -> precision.map(key -> new Value.Extent(where, key)));
    }

    /**
     * Holds a geometry against the words of the source, where they are coordinates: only so can swapped numbers and a wrong
     * hemisphere be seen that happen to be possible.
     */
    void compare(Value value, Spot spot, Json wording) {
        if (!(value instanceof Value.Extent(Geometry geometry, String precision))
                || !(wording instanceof Json.Obj languages)) {
            return;
        }
        languages.members().values().forEach(member -> {
            if (member.value() instanceof Json.Text words
                    && Geometry.parse(words.value()) instanceof Reading.Understood<Geometry>(Geometry said)
                    && said.kilometresTo(geometry) > SAME_KM) {
                problems.error(spot,
                        "The geometry %s is not where the wording \"%s\" says.".formatted(geometry, words.value()),
                        "The wording means %s: look for swapped numbers or a wrong sign.".formatted(said));
            }
        });
    }

    private Optional<Geometry> geometry(Json.Text wkt) {
        return switch (Geometry.parse(wkt.value())) {
            case Reading.Understood<Geometry>(Geometry understood) -> Optional.of(understood);
            case Reading.Verbatim<Geometry>(String words, String why) -> {
                problems.error(wkt.spot(), ValueReader.sentence(why),
                        "Correct the coordinates; if the source itself prints them so, say it in \"says\".");
                yield Optional.empty();
            }
        };
    }
}
