package org.w3id.muster.site.find;

import org.w3id.muster.site.map.ShapeCoordinates;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is on the map as GeoJSON (RFC 7946), each with its precision and who gives the coordinates. Stateless. */
final class GeoJson {

    private GeoJson() {}

    static String of(LocatedThings things) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("type", "FeatureCollection");
        root.put("withoutCoordinates", things.unplaced().size());
        ArrayNode features = root.putArray("features");
        things.placed().forEach(thing -> feature(features.addObject(), thing));
        return root.toString();
    }

    private static void feature(ObjectNode feature, LocatedThing thing) {
        feature.put("type", "Feature");
        feature.put("id", thing.iri());
        ShapeCoordinates shape = thing.geometry().point()
                ? ShapeCoordinates.point(thing.geometry().west(), thing.geometry().south())
                : ShapeCoordinates.outline(thing.geometry().wkt());
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", shape.type());
        geometry.set("coordinates", JsonMapper.shared().valueToTree(shape.coordinates()));
        ObjectNode properties = feature.putObject("properties");
        properties.put("name", thing.name().text());
        properties.put("kind", thing.kind());
        properties.put("precision", thing.precision());
        properties.put("inferred", thing.inferred());
        properties.put("perhapsInTime", thing.perhaps());
        ArrayNode sources = properties.putArray("sources");
        thing.sources().forEach(source -> sources.addObject().put("id", source.iri()).put("name", source.name()));
    }
}
