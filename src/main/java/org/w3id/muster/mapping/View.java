package org.w3id.muster.mapping;

import java.util.List;

/**
 * Things that point at the owner, up to the {@link Limit} of the component, and the number of all of them. They do not
 * belong to the owner: they are never written or deleted with it, and one that cannot be read does not spoil it.
 * Immutable as far as the items are.
 *
 * @param <T> a mapped record, a sealed interface of them, or a {@code Ref}
 * @param items the elements in order, without those that could not be read
 * @param total how many there are in the data, fetched or not
 * @param violations why some of the elements fetched are not among the items
 */
public record View<T>(List<T> items, long total, List<Violation> violations) {

    /** Copies the lists. */
    public View {
        items = List.copyOf(items);
        violations = List.copyOf(violations);
    }

    /** A view of nothing, for records that are made to be written. */
    public static <T> View<T> none() {
        return new View<>(List.of(), 0, List.of());
    }

    /** Whether the items are all there is. */
    public boolean isComplete() {
        return items.size() == total;
    }
}
