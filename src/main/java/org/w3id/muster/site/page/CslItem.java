package org.w3id.muster.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A reference as CSL-JSON, a list with one item. Stateless. */
final class CslItem {

    private CslItem() {}

    static String of(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.key());
        item.put("type", reference.kind().csl);
        item.put("title", reference.title());
        if (!reference.creators().isEmpty()) {
            item.put("author", reference.creators().stream().map(CslItem::name).toList());
        }
        put(item, "container-title", reference.container());
        if (!reference.date().isEmpty()) {
            item.put("issued", Map.of("date-parts", List.of(reference.date())));
        }
        put(item, "publisher", reference.publisher());
        put(item, "version", reference.edition());
        reference.doi().ifPresent(doi -> item.put("DOI", doi));
        reference.isbn().ifPresent(isbn -> item.put("ISBN", isbn));
        reference.issn().ifPresent(issn -> item.put("ISSN", issn));
        put(item, "archive", reference.keeper());
        put(item, "archive_location", reference.callNumber());
        put(item, "language", reference.language());
        put(item, "note", String.join(". ", reference.allNotes()));
        put(item, "URL", reference.url());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private static void put(Map<String, Object> item, String name, String value) {
        if (!value.isEmpty()) {
            item.put(name, value);
        }
    }

    private static Map<String, String> name(Creator creator) {
        Map<String, String> name = new LinkedHashMap<>();
        name.put(creator.toldApart() ? "family" : "literal", creator.family());
        if (creator.toldApart()) {
            name.put("given", creator.given());
        }
        return name;
    }
}
