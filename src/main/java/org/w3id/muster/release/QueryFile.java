package org.w3id.muster.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A SPARQL query in a file that says in comment lines what it is about, such as {@code # title: Find a person}. Relative
 * IRIs ({@code <id/person/…>}) stand for the base of the release.
 *
 * @param header the texts of such lines by their name, lower case; lines of one name are joined
 * @param sparql the whole text, comments included
 */
public record QueryFile(Path path, Map<String, String> header, String sparql) {

    private static final Pattern HEADER = Pattern.compile("^# *([a-z]+): *(.*)$", Pattern.MULTILINE);
    private static final String ENDING = ".rq";

    /** All query files of a directory, by name; none if there is no such directory. */
    public static List<QueryFile> all(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().map(QueryFile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static QueryFile read(Path file) {
        try {
            String sparql = Files.readString(file);
            return new QueryFile(file, HEADER.matcher(sparql).results()
                    .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2).strip(), (a, b) -> a + ' ' + b)),
                    sparql);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without ending. */
    public String id() {
        String name = path.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(header.get(name));
    }

    /** The query without the lines that say what it is about. */
    public String body() {
        return HEADER.matcher(sparql).replaceAll("").strip() + '\n';
    }

    /** A query as one can send it to any endpoint: it names the base that its relative IRIs are resolved against. */
    public static String withBase(String sparql, String base) {
        return "BASE <" + base + ">\n" + sparql;
    }
}
