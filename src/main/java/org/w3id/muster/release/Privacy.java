package org.w3id.muster.release;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.term.Iri;

/**
 * What may be shown, as far as a build has read. Fails closed: a source that does not say that it is open is not shown,
 * nor an entry of it, nor a thing that only such an entry knows. Not thread-safe.
 */
final class Privacy {

    private final Iris iris;
    private final Set<Iri> closedSources = new HashSet<>();
    private final Set<Iri> hidden = new HashSet<>();
    private final Set<String> closedEntries = new HashSet<>();
    private final Set<String> withheldFiles = new HashSet<>();
    private final Set<String> withheldPages = new HashSet<>();

    Privacy(Iris iris) {
        this.iris = iris;
    }

    void learn(Collection<Description> sources) {
        sources.stream().filter(source -> !Rights.of(source).isShown()).forEach(source -> {
            closedSources.add(source.iri());
            withhold(source.where());
        });
    }

    /** Keeps the name of a file that holds something closed, and what is said about it, out of the release. */
    void withhold(Location where) {
        withheldFiles.add(where.file());
    }

    /** Keeps a closed entry's file and page out of the release. */
    void withhold(Entry entry) {
        withhold(entry.description().where());
        closedEntries.add(iris.key(entry.iri()));
        entry.pageSha256().ifPresent(withheldPages::add);
    }

    /** Whether the release must not name a file. One that lies under the name of a closed source need not be readable. */
    boolean isWithheld(String file) {
        return withheldFiles.contains(file) || closedSources.stream().map(iris::key)
                .anyMatch(key -> ("/" + file.replace('\\', '/'))
                        .matches(".*/" + Pattern.quote(key) + "(\\.json)?(/.*)?"));
    }

    boolean isWithheldPage(String sha256) {
        return withheldPages.contains(sha256);
    }

    /** An entry follows its source, and may be closed where its source is open. */
    boolean mayShow(Entry entry) {
        Rights own = Rights.of(entry.description());
        return !closedSources.contains(entry.source()) && (own == Rights.UNSTATED || own.isShown());
    }

    /** Things of an entry that may not be shown, of which others might speak. */
    void hide(Stream<Iri> things) {
        things.forEach(hidden::add);
    }

    /** Whether this is a closed source, something named after one, or a thing that was hidden. */
    boolean isHidden(Iri thing) {
        return closedSources.contains(thing) || hidden.contains(thing)
                || closedSources.stream().anyMatch(source -> iris.key(thing).startsWith(iris.key(source) + '/'));
    }

    /** Whether a release may name this, though an earlier one did: not what is hidden, nor what lies in a closed entry. */
    boolean mayName(Iri thing) {
        if (!iris.isId(thing)) {
            return true;
        }
        String key = iris.key(thing);
        return !isHidden(thing) && !closedEntries.contains(key)
                && !closedEntries.contains(key.substring(0, Math.max(0, key.lastIndexOf('/'))));
    }
}
