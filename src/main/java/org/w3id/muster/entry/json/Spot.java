package org.w3id.muster.entry.json;

import org.jspecify.annotations.Nullable;
import org.w3id.muster.entry.Location;

/**
 * Where a JSON value stands. Linked up to the root, so that the pointer is only written when somebody asks.
 *
 * @param parent the array or object around it; null for the root
 * @param step the field name or index in the parent; empty for the root
 * @param line 1-based
 * @param column 1-based, in UTF-16 code units
 */
record Spot(@Nullable Spot parent, String step, int line, int column) {

    /** JSON pointer (RFC 6901). */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }

    Location in(String file) {
        return new Location(file, line, column, pointer());
    }
}
