package org.w3id.muster.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /** All questions of a data directory, by id. */
    public static List<CompetencyQuestion> all(Path data) {
        return QueryFile.all(data.resolve("questions")).stream().map(CompetencyQuestion::of).toList();
    }

    public static CompetencyQuestion read(Path file) {
        return of(QueryFile.read(file));
    }

    private static CompetencyQuestion of(QueryFile file) {
        Path expected = file.path().resolveSibling(file.id() + ".tsv");
        return new CompetencyQuestion(file.id(), file.header("question").orElse(file.id()),
                file.header("kind").orElse(""), file.header("scope").orElse(""), file.sparql(),
                Files.exists(expected) ? Optional.of(expected) : Optional.empty());
    }

    /** The query as one can send it to any endpoint: it names the base that its relative IRIs are resolved against. */
    public String sparql(String base) {
        return QueryFile.withBase(sparql, base);
    }
}
