package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.InputFile;
import org.w3id.muster.entry.Inputs;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.json.Authority;
import org.w3id.muster.entry.json.JsonEntryReader;
import org.w3id.muster.entry.json.Known;
import org.w3id.muster.entry.page.DictionaryPageReader;
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
        read.addAll(authority.files());
        reader = new JsonEntryReader(ontology, base, authority.known(), this::page);
        return join(read);
    }

    /** Reads one file. What authority was read before is what it may refer to. */
    public DataFile read(Path file) {
        return switch (Inputs.ofJson().read(file)) {
            case InputFile.Opened(var input) -> reader.read(input);
            case InputFile.Refused(var problem) -> faulty(problem);
        };
    }

    /** Pages that no entry asked for. */
    List<String> unusedPages() {
        return pages.entrySet().stream().filter(page -> !usedPages.contains(page.getKey()))
                .map(page -> page.getValue() + " (SHA-256 " + page.getKey() + ")").sorted().toList();
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
                files.stream().flatMap(f -> f.entries().stream()).toList(),
                files.stream().flatMap(f -> f.problems().stream()).toList());
    }

    private static DataFile faulty(Problem problem) {
        return new DataFile(List.of(), List.of(), List.of(), List.of(), List.of(problem));
    }
}
