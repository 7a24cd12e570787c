package org.w3id.muster.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Withdrawal;
import org.w3id.muster.names.Mention;
import org.w3id.muster.term.Iri;

/** Where a name is found in a text, and where it is not. */
class RevealingNamesTest {

    private static final Withdrawal WITHDRAWAL = new Withdrawal(Iri.of("http://localhost/id/person/x"),
            Withdrawal.Reason.LAW, List.of(), "Editors", LocalDate.of(2026, 11, 25), new Location("file", 1, 1, ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivan Petrov          | It was Ivan Petrov.              | true
            Ivan Petrov          | IVAN  PETROV                     | true
            Ivan Petrov          | Petrov, Ivan                     | true
            Ivan Petrov          | Ivan Petrov's wife               | true
            Ivan Petrov          | Ivan Petrovsky is another        | false
            Ivan Petrov          | Ivan and Petrov                  | false
            Ivan Petrov          | Petrov                           | false
            Иван Петров          | об Иване Петрове                 | true
            Анна Петрова         | у Анны Петровой                  | true
            Petrov, I. M.        | I. M. Petrov                     | true
            a German soldier     | he met a German soldier          | false
            山田太郎             | 山田太郎                         | true
            X                    | X marks it                       | false
            """)
    void inTexts(String name, String text, boolean found) {
        RevealingNames names = new RevealingNames();
        names.learn(name, WITHDRAWAL);
        assertEquals(found, names.in(text).stream().anyMatch(Mention::isCertain));
    }

    @ParameterizedTest
    @CsvSource({"http://localhost/id/person/ivan-petrov, true",
            "http://localhost/id/time/person/ivan-petrov/birth, true",
            "http://localhost/id/group/family-of-ivan-petrov, true", "http://localhost/id/person/ivan-petrov-2, false",
            "http://localhost/id/person/ivan-petrovsky, false", "data/authority/ivan-petrov.json, true",
            "http://localhost/id/person/p1, true", "http://localhost/id/segment/book/one/p1, false"})
    void inIris(String iri, boolean found) {
        RevealingNames names = new RevealingNames();
        names.learnKey("person/ivan-petrov");
        names.learnKey("person/p1");
        assertEquals(found, names.hasKey(iri));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://ru.wikipedia.org/wiki/%D0%98%D0%B2%D0%B0%D0%BD_%D0%9F%D0%B5%D1%82%D1%80%D0%BE%D0%B2 | true
            https://example.org/files/petrov_ivan.jpg    | true
            https://example.org/100%/Iwan%20Petrow%2     | true
            https://ivan-petrov.example.org/about        | false
            http://localhost/id/person/ivan-petrov-2     | false
            """)
    void namesInIris(String iri, boolean found) {
        RevealingNames names = new RevealingNames();
        names.learn("Иван Петров", WITHDRAWAL);
        assertEquals(found, names.inPath(iri).stream().anyMatch(Mention::isCertain));
    }
}
