package org.w3id.muster.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.release.DumpReader.Star;
import org.w3id.muster.search.Things;
import org.w3id.muster.vocab.Pow;

/**
 * Gathers which things and accounts two editions hold and where they differ, and writes {@link EditionChanges}. A time or
 * a number that changed is a change of whatever has it. Everything goes through sorted files. Not thread-safe; to be
 * closed.
 */
final class ChangeSpool implements AutoCloseable {

    /** Which of the two editions. */
    enum Edition {
        BEFORE("1"), AFTER("2");

        final String mark;

        Edition(String mark) {
            this.mark = mark;
        }
    }

    static final String THING = "thing";
    static final String ACCOUNT = "account";
    static final String HIDDEN = "hidden";
    static final String DIFFERS = "3";
    private static final String OWNED = "4";
    private static final String TYPE = '<' + RDF.type.getURI() + '>';
    private static final String IN_ENTRY = '<' + Pow.IN_ENTRY + '>';
    private static final String PREF_LABEL = '<' + SKOS.prefLabel.getURI() + '>';
    private static final List<String> VALUES = List.of("time/", "quantity/", "geometry/");

    private final String ids;
    private final Predicate<String> mayTell;
    private final SortedLines subjects = new SortedLines();
    private final SortedLines values = new SortedLines();

    ChangeSpool(String base, Predicate<String> mayTell) {
        this.ids = '<' + base + "id/";
        this.mayTell = mayTell;
    }

    /**
     * Takes note of a thing or an account.
     *
     * @param goneHere whether the later edition says nothing of it in this graph
     */
    void add(Star star, Edition edition, boolean goneHere) {
        boolean inEntry = false;
        String label = "";
        List<String> owned = new ArrayList<>();
        for (QuadLine quad : star.quads()) {
            inEntry |= quad.predicate().equals(IN_ENTRY);
            if (quad.predicate().equals(PREF_LABEL) && (label.isEmpty() || quad.object().endsWith("@en"))) {
                label = quad.object();
            }
            if (isValue(quad.object())) {
                owned.add(quad.object());
            }
        }
        Optional<String> thing = Things.typeOf(types(star), inEntry, !label.isEmpty());
        Optional<String> type = thing.isPresent() || !inEntry ? thing : accountType(star);
        if (type.isPresent()) {
            subjects.add(String.join("\t", star.subject(), edition.mark, thing.isPresent() ? THING : ACCOUNT,
                    localName(type.get()), label,
                    goneHere && !mayTell(star) ? HIDDEN : ""));
            owned.forEach(value -> values.add(value + '\t' + OWNED + '\t' + star.subject()));
        }
    }

    /** Whether nothing that an earlier edition said of a subject speaks of what must not be told any more. */
    private boolean mayTell(Star star) {
        return star.quads().stream().flatMap(quad -> Stream.of(quad.subject(), quad.object()))
                .allMatch(term -> mayTell.test(unwrap(term)));
    }

    /** A subject that is not the same in both editions. */
    void differs(String subject) {
        (isValue(subject) ? values : subjects).add(subject + '\t' + DIFFERS);
    }

    /** Writes the table and the summary. */
    void writeTo(Path directory, Manifest since) throws IOException {
        passOnToOwners();
        try (ChangeTable table = new ChangeTable(directory)) {
            List<String[]> same = new ArrayList<>();
            subjects.forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (!same.isEmpty() && !same.getFirst()[0].equals(cells[0])) {
                    table.add(same);
                    same.clear();
                }
                same.add(cells);
            });
            if (!same.isEmpty()) {
                table.add(same);
            }
            table.writeSummary(since);
        }
    }

    /** Where a value differs, its owner does. */
    private void passOnToOwners() {
        String[] changed = {""};
        values.forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells[1].equals(DIFFERS)) {
                changed[0] = cells[0];
            } else if (cells[0].equals(changed[0])) {
                subjects.add(cells[2] + '\t' + DIFFERS);
            }
        });
    }

    private boolean isValue(String term) {
        return term.startsWith(ids) && VALUES.stream().anyMatch(kind -> term.startsWith(kind, ids.length()));
    }

    private static Set<String> types(Star star) {
        Set<String> types = new TreeSet<>();
        for (QuadLine quad : star.quads()) {
            if (quad.predicate().equals(TYPE)) {
                types.add(unwrap(quad.object()));
            }
        }
        return types;
    }

    private static Optional<String> accountType(Star star) {
        return types(star).stream()
                .filter(type -> type.startsWith(Pow.NAMESPACE) && !type.equals(Pow.SEGMENT)).findFirst();
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** An IRI without its angle brackets. */
    static String unwrap(String term) {
        return term.substring(1, term.length() - 1);
    }

    @Override
    public void close() {
        subjects.close();
        values.close();
    }
}
