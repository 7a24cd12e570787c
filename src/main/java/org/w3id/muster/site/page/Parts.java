package org.w3id.muster.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a page as they are made, in the order of reading. Not thread-safe. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();

    Parts add(Optional<? extends Part> part) {
        part.ifPresent(parts::add);
        return this;
    }

    Parts add(List<? extends Part> more) {
        parts.addAll(more);
        return this;
    }

    List<Part> list() {
        return List.copyOf(parts);
    }
}
