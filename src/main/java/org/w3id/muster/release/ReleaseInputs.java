package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a release is made from: the step "collect" of a build.
 *
 * @param ontology files of the ontology
 * @param authority files that are read first and kept in memory: sources, authority things, identity decisions
 * @param datasets {@code dataset.json} of the data directories that have one
 * @param directories how many data directories there are
 * @param entries files that are read one after the other
 * @param pages the operator's pages
 * @param names the name of every data file in the release, which holds no path of the machine
 * @param digests hex SHA-256 of every file by its name in the release
 */
record ReleaseInputs(
        List<Path> ontology,
        List<Path> authority,
        List<Path> datasets,
        int directories,
        List<Path> entries,
        List<Path> pages,
        Map<Path, String> names,
        SortedMap<String, String> digests) {

    /** Raise it whenever the same inputs make another graph or another directory. */
    static final int FORMAT = 5;

    /** What the operator of a data directory says about the whole of it. */
    static final String DATASET = "dataset.json";

    static ReleaseInputs collect(BuildOptions options) {
        SortedMap<String, String> digests = new TreeMap<>();
        List<Path> ontology = files(options.ontology(), ".ttl");
        ontology.forEach(file -> digests.put("ontology/" + file.getFileName(), digest(file)));
        List<Path> authority = new ArrayList<>();
        List<Path> entries = new ArrayList<>();
        Map<Path, String> names = new HashMap<>();
        List<Path> datasets = new ArrayList<>();
        for (int i = 0; i < options.data().size(); i++) {
            Path root = options.data().get(i);
            String prefix = "data/" + (i == 0 ? "" : i + "/");
            Path dataset = root.resolve(DATASET);
            if (Files.exists(dataset)) {
                datasets.add(dataset);
                names.put(dataset, prefix + DATASET);
                digests.put(prefix + DATASET, digest(dataset));
            }
            for (String kind : List.of("sources", "authority", "identity", "entries")) {
                for (Path file : files(root.resolve(kind), ".json")) {
                    (kind.equals("entries") ? entries : authority).add(file);
                    String name = prefix + root.relativize(file).toString().replace('\\', '/');
                    names.put(file, name);
                    digests.put(name, digest(file));
                }
            }
        }
        // A page is known by its content alone: its name is the operator's affair
        options.pages().forEach(page -> digests.put(nameOfPage(digest(page)), digest(page)));
        return new ReleaseInputs(ontology, authority, datasets, options.data().size(), entries, options.pages(), names,
                digests);
    }

    /** These inputs and further files, which lie in no data directory. */
    ReleaseInputs with(List<Path> moreAuthority, List<Path> moreEntries) {
        return new ReleaseInputs(ontology, concat(authority, moreAuthority), datasets, directories,
                concat(entries, moreEntries), pages, names, digests);
    }

    /** What a file is called in the release: the name that it has there, or its own without its directories. */
    String name(String file) {
        Path path = Path.of(file);
        return names.getOrDefault(path, path.getFileName() == null ? file : path.getFileName().toString());
    }

    /** What a page is called in the release. */
    static String nameOfPage(String sha256) {
        return "page/" + sha256;
    }

    private static List<Path> concat(List<Path> some, List<Path> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The id of the release: it follows from inputs, base, options and format, and from nothing else. */
    String id(BuildOptions options) {
        StringBuilder text = new StringBuilder();
        digests.forEach((name, digest) -> text.append(name).append(' ').append(digest).append('\n'));
        text.append("base ").append(options.base()).append('\n');
        text.append("lenient ").append(options.lenient()).append('\n');
        text.append("living-years ").append(options.living().years()).append('\n');
        options.living().asOf().ifPresent(year -> text.append("living-as-of ").append(year).append('\n'));
        text.append("format ").append(FORMAT).append('\n');
        return Digest.of(text.toString());
    }

    private static List<Path> files(Path directory, String ending) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return Digest.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
