package org.w3id.muster.site.find;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Sureness;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.map.ShapeCoordinates;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Things as GeoJSON (RFC 7946), each with its kind, times, sources and signatures, and how exact its coordinates are. A
 * thing without coordinates has the geometry null; one with several is there as often. Stateless.
 */
final class GeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    private GeoJson() {}

    /** @param unplaced whether things without coordinates are in it, too */
    static String of(LocatedThings things, boolean unplaced, Release release, SearchAddress address) {
        List<Hit> hits = new ArrayList<>(things.placed().stream().map(LocatedThing::hit).toList());
        if (unplaced) {
            hits.addAll(things.unplaced());
        }
        Map<String, Telling> tellings = Telling.of(hits.stream().distinct().toList(), release,
                address.visit().language());
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("type", "FeatureCollection");
        root.put("edition", release.manifest().id());
        root.put("withoutCoordinates", things.unplaced().size());
        root.put("leftOut", things.notLookedAt());
        ArrayNode features = root.putArray("features");
        String base = release.manifest().base();
        for (LocatedThing thing : things.placed()) {
            ObjectNode feature = features.addObject();
            ObjectNode geometry = feature(feature, thing.hit()).putObject("geometry");
            ShapeCoordinates shape = thing.geometry().point()
                    ? ShapeCoordinates.point(thing.geometry().west(), thing.geometry().south())
                    : ShapeCoordinates.outline(thing.geometry().wkt());
            geometry.put("type", shape.type());
            geometry.set("coordinates", JsonMapper.shared().valueToTree(shape.coordinates()));
            ObjectNode properties = properties(feature, thing.hit(), tellings, address, base);
            properties.put("precision", thing.precision());
            properties.put("inferred", thing.inferred());
            texts(properties.putArray("coordinatesFrom"), thing.sources());
        }
        for (Hit hit : unplaced ? things.unplaced() : List.<Hit>of()) {
            ObjectNode feature = features.addObject();
            feature(feature, hit).putNull("geometry");
            properties(feature, hit, tellings, address, base);
        }
        return root.toString();
    }

    private static ObjectNode feature(ObjectNode feature, Hit hit) {
        return feature.put("type", "Feature").put("id", hit.iri());
    }

    private static ObjectNode properties(ObjectNode feature, Hit hit, Map<String, Telling> tellings,
            SearchAddress address, String base) {
        SearchView.Label name = SearchView.Label.of(hit.labels(), address.visit().language(),
                ShortName.of(hit.iri(), base));
        ObjectNode properties = feature.putObject("properties");
        properties.put("name", name.text());
        properties.put("language", name.lang().isEmpty() ? address.visit().language().tag() : name.lang());
        properties.put("kind", Words.localName(hit.type()));
        properties.put("page", absolute(Words.href(hit.iri(), base), base));
        hit.inTime().ifPresent(sureness -> properties.put("inTime",
                sureness == Sureness.SURELY ? "surely" : "perhaps"));
        Telling telling = tellings.get(hit.iri());
        if (telling != null) {
            texts(properties.putArray("times"), telling.times());
            texts(properties.putArray("sources"), telling.sources());
            properties.put("sourceCount", telling.works());
            properties.put("allSources", telling.whole());
            texts(properties.putArray("signatures"), telling.signatures());
        }
        return properties;
    }

    /** A file on its own has no address that "/doc" could follow. */
    private static String absolute(String href, String base) {
        return href.startsWith("/") ? URI.create(base).resolve(href).toString() : href;
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
