package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;

/**
 * What a collection holds already, so that a page and the works it names are recognised and not described a second time.
 * Filled by one thread; to be read by any number afterwards.
 */
public final class Holdings {

    private final List<Description> sources = new ArrayList<>();
    private final Map<Iri, Held> entries = new HashMap<>();
    private final Map<String, List<Held>> byPage = new HashMap<>();

    /**
     * An entry that is there.
     *
     * @param headwords its headwords in all languages
     * @param where the file that holds it
     */
    record Held(Iri iri, Iri source, List<String> headwords, Location where) {}

    /** Nothing at all. */
    public static Holdings none() {
        return new Holdings();
    }

    /** Adds what a file describes. */
    public void add(DataFile file) {
        sources.addAll(file.sources());
        for (Entry entry : file.entries()) {
            Held held = new Held(entry.iri(), entry.source(), texts(entry.description(), PageTerms.HEADWORD),
                    entry.description().where());
            entries.put(entry.iri(), held);
            entry.pageSha256().ifPresent(sha -> byPage.computeIfAbsent(sha, key -> new ArrayList<>()).add(held));
        }
    }

    /** The entry with that headword that was made from exactly this page. */
    Optional<Held> entry(String sha256, String headword) {
        List<Held> found = byPage.getOrDefault(sha256, List.of()).stream()
                .filter(entry -> entry.headwords().stream().anyMatch(known -> isSame(known, headword))).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The entry of that name, from whatever page. */
    Optional<Held> entry(Iri name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The works with that title, and of that year if there is one of that year. */
    List<Description> works(String title, Optional<String> year) {
        List<Description> titled = sources.stream()
                .filter(source -> texts(source, PageTerms.TITLE).stream().anyMatch(known -> isSame(known, title)))
                .toList();
        List<Description> ofYear = titled.stream().filter(source -> year.isPresent() && isOf(year.get(), source))
                .toList();
        return ofYear.isEmpty() ? titled : ofYear;
    }

    private static boolean isOf(String year, Description source) {
        return source.properties().stream().anyMatch(p -> p.iri().equals(PageTerms.ISSUED)
                && p.value() instanceof Value.Literal(String date, Iri type) && date.startsWith(year));
    }

    private static boolean isSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<String> texts(Description description, Iri property) {
        return description.properties().stream().filter(p -> p.iri().equals(property))
                .flatMap(p -> p.value() instanceof Value.Text(var text)
                        ? Optional.of(text.text()).stream()
                        : Optional.<String>empty().stream())
                .toList();
    }
}
