package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.DatasetFile;
import org.w3id.muster.entry.DatasetStatement;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.json.Authority;
import org.w3id.muster.entry.json.DatasetForm;
import org.w3id.muster.entry.json.JsonEntryReader;
import org.w3id.muster.entry.json.Known;
import org.w3id.muster.entry.json.Pages;
import org.w3id.muster.entry.page.DictionaryPageReader;
import org.w3id.muster.entry.page.Holdings;
import org.w3id.muster.vocab.Ontology;

/**
 * Reads data files, first those that others refer to, then entries one by one. Pages that the operator has are read when
 * an entry asks for them. Not thread-safe.
 */
public final class DataReader {

    private final Ontology ontology;
    private final String base;
    private final Map<String, Path> pages = new HashMap<>();
    private final Set<String> usedPages = new HashSet<>();
    private JsonEntryReader reader;

    public DataReader(Path ontologyDirectory, String base, List<Path> pages) throws IOException {
        this.ontology = Ontology.load(ontologyDirectory);
        this.base = base;
        for (Path page : pages) {
            this.pages.put(Digest.of(page), page);
        }
        this.reader = new JsonEntryReader(ontology, base, Known.nothingYet(), this::page);
    }

    /**
     * What data directories hold already. Files with errors count as far as they can be read.
     *
     * @throws IOException if the ontology cannot be read
     */
    public static Holdings holdings(Path ontologyDirectory, String base, List<Path> data) throws IOException {
        DataReader reader = new DataReader(ontologyDirectory, base, List.of());
        ReleaseInputs inputs = ReleaseInputs.collect(BuildOptions.of(ontologyDirectory, data, Path.of("")));
        Holdings holdings = Holdings.none();
        holdings.add(reader.readAuthority(inputs.authority()));
        inputs.entries().forEach(file -> holdings.add(reader.read(file)));
        return holdings;
    }

    /** Reads sources, authority things and identity decisions, and checks what they say about each other. */
    public DataFile readAuthority(List<Path> files) {
        List<Input> inputs = new ArrayList<>();
        List<DataFile> read = new ArrayList<>();
        for (Path file : files) {
            switch (Inputs.ofJson().read(file)) {
                case InputFile.Opened(var input) -> inputs.add(input);
                case InputFile.Refused(var problem) -> read.add(faulty(problem));
            }
        }
        Authority authority = Authority.read(ontology, base, inputs);
        authority.files().stream().map(DataReader::withoutEntries).forEach(read::add);
        reader = new JsonEntryReader(ontology, base, authority.known(), this::page);
        return join(read);
    }

    /** Reads what an operator says about a whole data directory. */
    DatasetFile readDataset(Path file) {
        return switch (Inputs.ofJson().read(file)) {
            case InputFile.Opened(var input) -> DatasetForm.read(ontology, input);
            case InputFile.Refused(var problem) -> new DatasetFile(DatasetStatement.NONE, List.of(problem));
        };
    }

    /** Reads one file. What authority was read before is what it may refer to. */
    public DataFile read(Path file) {
        return switch (Inputs.ofJson().read(file)) {
            case InputFile.Opened(var input) -> onlyEntries(reader.read(input));
            case InputFile.Refused(var problem) -> faulty(problem);
        };
    }

    /** Whether a file holds what is read before entries: sources, things or decisions, and no entry. */
    boolean isAuthority(Path file) {
        return switch (Inputs.ofJson().read(file)) {
            case InputFile.Opened(var input) -> {
                DataFile data = new JsonEntryReader(ontology, base, Known.nothingYet(), Pages.none()).read(input);
                yield data.entries().isEmpty()
                        && !(data.sources().isEmpty() && data.things().isEmpty() && data.decisions().isEmpty()
                                && data.withdrawals().isEmpty());
            }
            case InputFile.Refused(var problem) -> false;
        };
    }

    /** What a file of entries cannot hold would be lost without a word. */
    private static DataFile onlyEntries(DataFile file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        file.things().stream().findFirst().ifPresent(thing -> problems.add(misplaced(thing.where(), "A thing",
                "Move it to data/authority, or into the \"things\" of the entry that knows it.")));
        file.decisions().stream().findFirst().ifPresent(
                decision -> problems
                        .add(misplaced(decision.where(), "An identity decision", "Move it to data/identity.")));
        file.withdrawals().stream().findFirst().ifPresent(withdrawal -> problems
                .add(misplaced(withdrawal.where(), "A withdrawal", "Move it to data/identity.")));
        return new DataFile(file.sources(), file.things(), file.decisions(), file.withdrawals(), file.entries(),
                List.copyOf(problems));
    }

    private static DataFile withoutEntries(DataFile file) {
        List<Problem> problems = new ArrayList<>(file.problems());
        file.entries().stream().findFirst().ifPresent(entry -> problems
                .add(misplaced(entry.description().where(), "An entry", "Move it to data/entries.")));
        return new DataFile(file.sources(), file.things(), file.decisions(), file.withdrawals(), file.entries(),
                List.copyOf(problems));
    }

    private static Problem misplaced(Location where, String what, String remedy) {
        return new Problem(Problem.Severity.ERROR, where, what + " stands here, where the build does not read one.",
                remedy);
    }

    /** Pages that no entry asked for. */
    List<Report.UnmatchedPage> unusedPages() {
        return pages.entrySet().stream().filter(page -> !usedPages.contains(page.getKey()))
                .map(page -> new Report.UnmatchedPage(page.getValue().toString(), page.getKey()))
                .sorted(Comparator.comparing(Report.UnmatchedPage::file)).toList();
    }

    private Optional<String> page(String sha256) {
        Path file = pages.get(sha256);
        if (file == null) {
            return Optional.empty();
        }
        usedPages.add(sha256);
        return switch (Inputs.ofPages().read(file)) {
            case InputFile.Opened(var input) -> Optional.of(DictionaryPageReader.textOf(input));
            case InputFile.Refused(var problem) ->
                throw new UncheckedIOException(new IOException(file + ": " + problem.what()));
        };
    }

    private static DataFile join(List<DataFile> files) {
        return new DataFile(files.stream().flatMap(f -> f.sources().stream()).toList(),
                files.stream().flatMap(f -> f.things().stream()).toList(),
                files.stream().flatMap(f -> f.decisions().stream()).toList(),
                files.stream().flatMap(f -> f.withdrawals().stream()).toList(),
                files.stream().flatMap(f -> f.entries().stream()).toList(),
                files.stream().flatMap(f -> f.problems().stream()).toList());
    }

    private static DataFile faulty(Problem problem) {
        return new DataFile(List.of(), List.of(), List.of(), List.of(), List.of(problem));
    }
}
