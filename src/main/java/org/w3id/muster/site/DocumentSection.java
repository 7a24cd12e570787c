package org.w3id.muster.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.muster.model.Account;
import org.w3id.muster.model.Entry;
import org.w3id.muster.model.Geometry;
import org.w3id.muster.model.Quantity;
import org.w3id.muster.model.Resource;
import org.w3id.muster.model.Segment;
import org.w3id.muster.model.Source;
import org.w3id.muster.model.Thing;
import org.w3id.muster.model.TimeExtent;

/** The lists of a document as JSON: beside its thing, what is said of it and what that rests on. */
enum DocumentSection {
    ACCOUNTS(List.of(Account.class)), PASSAGES(List.of(Segment.class)), ENTRIES(List.of(Entry.class)), SOURCES(
            List.of(Source.class)),
    /** Those that an entry has for itself. */
    THINGS(List.of(Thing.class)),
    /** Those that an account gives as its value; all others stand within what they belong to. */
    VALUES(List.of(TimeExtent.class, Quantity.class, Geometry.class));

    @SuppressWarnings("Immutable") // of List.of
    private final List<Class<? extends Resource>> types;

    DocumentSection(List<Class<? extends Resource>> types) {
        this.types = types;
    }

    /** Where a record is listed; empty for the concept that a document is about. */
    static Optional<DocumentSection> of(Resource record) {
        return Arrays.stream(values())
                .filter(section -> section.types.stream().anyMatch(type -> type.isInstance(record))).findFirst();
    }

    /** The records that stand in it. */
    List<Class<? extends Resource>> types() {
        return types;
    }

    /** Its name in JSON. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
