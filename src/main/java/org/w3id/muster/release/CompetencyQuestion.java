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
 * A question that the graph must answer: a file {@code ID.rq} that opens with comment lines such as
 * {@code # question: Where was Shepetov captured?}, and beside it {@code ID.tsv} with the rows expected, in the SPARQL
 * 1.1 TSV format. Relative IRIs ({@code <id/>}) stand for the base of the release.
 *
 * @param id the file's name without ending
 * @param question the question in words
 * @param kind its kind, one letter of the list in {@code data/questions/README.md}
 * @param scope the entries or the whole graph it is about
 * @param sparql the query as written
 * @param expected the file of expected rows, if there is one
 */
public record CompetencyQuestion(
        String id,
        String question,
        String kind,
        String scope,
        String sparql,
        Optional<Path> expected) {

    private static final Pattern HEADER = Pattern.compile("^# *(question|kind|scope): *(.*)$", Pattern.MULTILINE);

    /** All questions of a data directory, by id. */
    public static List<CompetencyQuestion> all(Path data) {
        Path directory = data.resolve("questions");
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().map(CompetencyQuestion::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CompetencyQuestion read(Path file) {
        try {
            String sparql = Files.readString(file);
            String id = file.getFileName().toString().replaceFirst("\\.rq$", "");
            Map<String, String> header = HEADER.matcher(sparql).results()
                    .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2).strip(), (a, b) -> a + ' ' + b));
            Path expected = file.resolveSibling(id + ".tsv");
            return new CompetencyQuestion(id, header.getOrDefault("question", id), header.getOrDefault("kind", ""),
                    header.getOrDefault("scope", ""), sparql,
                    Files.exists(expected) ? Optional.of(expected) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query as one can send it to any endpoint: it names the base that its relative IRIs are resolved against. */
    public String sparql(String base) {
        return "BASE <" + base + ">\n" + sparql;
    }
}
