package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page in the terms of schema.org, for search engines: what it is about, how that is called, and where else it is
 * known. No dates and no places of a life: schema.org cannot say whose account they are. Stateless.
 */
public final class SchemaOrg {

    private static final Map<String, String> TYPES = Map.of("Person", "Person", "Organization", "Organization",
            "MilitaryUnit", "Organization", "Place", "Place", "DetentionSite", "Place", "Event", "Event",
            "MilitaryEvent", "Event", "LegalAct", "Legislation", "Source", "CreativeWork", "Entry", "Article");

    private SchemaOrg() {}

    /** What schema.org calls a class of ours; empty where it has no such class. */
    public static Optional<String> type(String className) {
        return Optional.ofNullable(TYPES.get(className));
    }

    /** JSON-LD in which nothing can end the script element around it. */
    static String of(Dossier dossier, Heading heading, Edition edition) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("@type", TYPES.getOrDefault(dossier.className(dossier.thing()), "Thing"));
        about.put("@id", dossier.thing().getURI());
        about.put("name", heading.title().text());
        List<String> names = heading.otherNames().stream().map(Piece::text).distinct().toList();
        if (!names.isEmpty()) {
            about.put("alternateName", names);
        }
        List<String> same = new ArrayList<>();
        for (Node match : dossier.objects(dossier.thing(), Terms.EXACT_MATCH)) {
            if (match.isURI()) {
                same.add(match.getURI());
            }
        }
        if (!same.isEmpty()) {
            about.put("sameAs", same);
        }
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "WebPage");
        page.put("name", heading.title().text());
        page.put("version", edition.shortId());
        edition.license().ifPresent(iri -> page.put("license", iri));
        page.put("about", about);
        return inScript(JsonMapper.shared().writeValueAsString(page));
    }

    /** JSON may write any character as a number: without {@code <} no text can be taken for a tag or a comment. */
    public static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
                .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
