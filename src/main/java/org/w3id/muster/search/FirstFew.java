package org.w3id.muster.search;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The first so many of any number of strings in their order, whatever the order they come in. Not thread-safe. */
final class FirstFew {

    private final int most;
    private final SortedSet<String> kept = new TreeSet<>();

    FirstFew(int most) {
        this.most = most;
    }

    void add(String value) {
        if (kept.size() < most) {
            kept.add(value);
        } else if (value.compareTo(kept.last()) < 0 && kept.add(value)) {
            kept.removeLast();
        }
    }

    Stream<String> stream() {
        return kept.stream();
    }
}
