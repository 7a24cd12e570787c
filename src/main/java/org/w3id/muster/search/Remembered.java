package org.w3id.muster.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A function whose last results are remembered. Not thread-safe. */
final class Remembered<K, V> {

    private final Function<K, V> function;
    private final Map<K, V> results;

    Remembered(int most, Function<K, V> function) {
        this.function = function;
        this.results = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key) {
        V known = results.get(key);
        if (known != null) {
            return known;
        }
        V result = function.apply(key);
        results.put(key, result);
        return result;
    }
}
