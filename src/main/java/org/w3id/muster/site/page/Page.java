package org.w3id.muster.site.page;

import java.util.List;

/** A page about one thing, ready for the templates: plain data, in the order of reading. */
public record Page(Heading heading, List<Part> parts, List<Note> notes, Closing closing) {

    public Page {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    /** Whether a section of it is a map. */
    public boolean hasMap() {
        return parts.stream().anyMatch(Part.PlaceMap.class::isInstance);
    }
}
