package org.w3id.muster.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a page, with the edition of the data: in words, and in the forms that reference managers read. No form
 * holds the day of the visit, as an edition never changes.
 *
 * @param text plain text
 * @param bibtex an entry of BibTeX
 * @param csl CSL-JSON, a list with one item
 * @param ris a record of RIS
 * @param title the title in it
 */
public record Citation(String title, String text, String bibtex, String csl, String ris, String iri, String issued) {

    private static final String AUTHOR = "Muster";

    /** A citation of the page with this title about this thing. */
    public static Citation of(String title, String iri, Edition edition) {
        String line = title.replaceAll("\\s+", " ").strip();
        String year = edition.issued().matches("\\d{4}.*") ? edition.issued().substring(0, 4) : "";
        String data = "Edition " + edition.shortId()
                + (edition.issued().isEmpty() ? "" : ", newest date in the data: " + edition.issued());
        return new Citation(line, "“" + line + "”. In: " + AUTHOR + ". " + data + ". " + iri, bibtex(line, iri, year,
                data, edition), csl(line, iri, year, data, edition), ris(line, iri, year, data, edition), iri,
                edition.issued());
    }

    private static String bibtex(String title, String iri, String year, String data, Edition edition) {
        StringBuilder entry = new StringBuilder("@misc{muster-" + key(iri) + ",\n");
        field(entry, "title", escaped(title));
        field(entry, "author", "{" + AUTHOR + "}");
        if (!year.isEmpty()) {
            field(entry, "year", year);
        }
        field(entry, "version", edition.shortId());
        field(entry, "note", escaped(data));
        return entry.append("  url = {").append(iri).append("}\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** Characters that TeX would take for its own. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '&', '%', '$', '#', '_' -> escaped.append('\\').append(character);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }

    private static String csl(String title, String iri, String year, String data, Edition edition) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "muster-" + key(iri));
        item.put("type", "webpage");
        item.put("title", title);
        item.put("author", List.of(Map.of("literal", AUTHOR)));
        item.put("container-title", AUTHOR);
        if (!year.isEmpty()) {
            item.put("issued", Map.of("date-parts", List.of(List.of(Integer.parseInt(year)))));
        }
        item.put("version", edition.shortId());
        item.put("note", data);
        item.put("URL", iri);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private static String ris(String title, String iri, String year, String data, Edition edition) {
        StringBuilder record = new StringBuilder();
        line(record, "TY", "ELEC");
        line(record, "TI", title);
        line(record, "AU", AUTHOR);
        if (!year.isEmpty()) {
            line(record, "PY", year);
        }
        line(record, "ET", edition.shortId());
        line(record, "N1", data);
        line(record, "UR", iri);
        return record.append("ER  - \r\n").toString();
    }

    private static void line(StringBuilder record, String tag, String value) {
        record.append(tag).append("  - ").append(value).append("\r\n");
    }

    private static String key(String iri) {
        return Links.localName(iri).replaceAll("[^A-Za-z0-9-]", "-");
    }
}
