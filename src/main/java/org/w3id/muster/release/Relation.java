package org.w3id.muster.release;

import org.w3id.muster.entry.Location;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * That one thing stands in a relation to another, and where a file says so.
 *
 * @param property the IRI of the relation
 * @param subject what stands in it
 * @param object to what
 */
record Relation(String property, String subject, String object, Location where) {

    /** The relation without its namespace, as files write it. */
    String name() {
        return property.substring(property.lastIndexOf('#') + 1);
    }

    String toLine() {
        return JsonMapper.shared().writeValueAsString(new String[]{property, subject, object, where.file(),
                Integer.toString(where.line()), Integer.toString(where.column()), where.pointer()});
    }

    static Relation parse(String line) {
        JsonNode parts = JsonMapper.shared().readTree(line);
        return new Relation(parts.get(0).asString(), parts.get(1).asString(), parts.get(2).asString(),
                new Location(parts.get(3).asString(), Integer.parseInt(parts.get(4).asString()),
                        Integer.parseInt(parts.get(5).asString()), parts.get(6).asString()));
    }
}
