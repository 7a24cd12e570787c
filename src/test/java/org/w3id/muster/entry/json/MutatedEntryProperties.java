package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Problem;

/** Whatever is done to a correct file, the reader answers with data or with a located message. */
class MutatedEntryProperties {

    private static final List<String> TOKENS = Pattern.compile("\"[^\"]*\"|[{}\\[\\]:,]|[a-z0-9.]+|\\s+")
            .matcher(Sample.CORRECT)
            .results().map(r -> r.group()).toList();

    @Property(tries = 1500)
    void theReaderNeverThrows(@ForAll("positions") int at, @ForAll("replacements") String replacement) {
        List<String> tokens = new ArrayList<>(TOKENS);
        tokens.set(at, replacement);
        DataFile file = Sample.read(String.join("", tokens));
        if (Sample.errors(file).isEmpty()) {
            assertFalse(file.entries().isEmpty());
        }
        for (Problem problem : file.problems()) {
            assertTrue(problem.where().line() > 0 && problem.where().column() > 0, problem::toString);
            assertFalse(problem.what().isBlank() || problem.remedy().isBlank(), problem::toString);
        }
    }

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers().between(0, TOKENS.size() - 1).withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> replacements() {
        return Arbitraries.of("", "null", "true", "-1", "7", "\"\"", "\"x\"", "{}", "[]", "{", "]", ",", ":", "\"#c1\"",
                "\"person/ivan-petrov\"",
                "\"concept/cause/hanging\"", "{\"en\": \"x\"}", "[\"#c1\", \"#c1\"]", "\"entry/a/b\"", "\"#\"",
                "\"//\"", "\"source/handbook\"");
    }
}
