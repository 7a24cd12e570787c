package org.w3id.muster.entry.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Ontology;

/**
 * The sources, things and decisions that stand before all entries, read together because they refer to each other.
 *
 * @param files what each input holds, in the order given, with the faults that only show when all are read
 * @param known what entries may refer to
 */
public record Authority(List<DataFile> files, Known known) {

    /**
     * Reads the files twice: first to learn what there is, then to check what refers to it. They are small, because people
     * wrote them. Never throws for bad content.
     */
    public static Authority read(Ontology ontology, String base, List<Input> inputs) {
        var first = new JsonEntryReader(ontology, base, Known.nothingYet(), Pages.none());
        Known known = Known.of(inputs.stream().map(first::read).toList());
        var second = new JsonEntryReader(ontology, base, known, Pages.none());
        List<DataFile> files = new ArrayList<>();
        Map<Iri, Location> places = new HashMap<>();
        for (Input input : inputs) {
            DataFile file = second.read(input);
            List<Problem> problems = new ArrayList<>(file.problems());
            file.sources().forEach(source -> checkOnce(source, places, problems));
            file.things().forEach(thing -> checkOnce(thing, places, problems));
            files.add(new DataFile(file.sources(), file.things(), file.decisions(), file.withdrawals(), file.entries(),
                    List.copyOf(problems)));
        }
        return new Authority(List.copyOf(files), known);
    }

    private static void checkOnce(Description description, Map<Iri, Location> places, List<Problem> problems) {
        Location other = places.putIfAbsent(description.iri(), description.where());
        // twice in one file is reported by the reader
        if (other != null && !other.file().equals(description.where().file())) {
            problems.add(new Problem(Problem.Severity.ERROR, description.where(),
                    "%s is described here and in %s, line %s.".formatted(description.iri(), other.file(), other.line()),
                    "Make one description of the two, or give one another name."));
        }
    }
}
