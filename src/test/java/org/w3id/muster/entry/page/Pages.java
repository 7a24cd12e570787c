package org.w3id.muster.entry.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Input;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.vocab.Ontology;

/** Invented pages, and how tests look at them. */
final class Pages {

    static final String BASE = "http://localhost:3030/";

    /** The shape of a page of an online dictionary, with every usual part. */
    static final String WHOLE = """
            Camp 58, Guards of

            \u00A0\u00A0\u00A0The guards numbered more than 1.2 thousand. Major I. K. Lestov led them until 1944.
            \u00A0\u00A0\u00A0A cook recalled: “We ate late. Nobody spoke.” (Some say otherwise.) They left in 1945–1946.

            Lexicon of Invented Camps. . 2014.

            Look at other dictionaries:

              • Guards, foreign — \u00A0\u00A0\u00A0Hired men stood at the gate. Their pay of… … \u00A0 Lexicon of Invented Camps

              • Camp 58 — may refer to:*Camp 58 (Mordva) *Camp 58 (film) … \u00A0 Wikipedia

            Share the article and excerpts

            Direct link
            Do a right-click on the link above
            and select “Copy\u00A0Link”

            We are using cookies. Stay here and you accept them.""";

    /** A reader that is told that works not known yet are open. */
    static final DictionaryPageReader OPEN = new DictionaryPageReader(BASE, Holdings.none(),
            Optional.of(Ontology.concept("access-rights", "open")));

    private Pages() {}

    static DataFile read(String text) {
        return read("page.txt", text);
    }

    static DataFile read(String name, String text) {
        return OPEN.read(input(name, text));
    }

    static Input input(String name, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Input(name, text, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The passages of the page's own entry. */
    static List<String> passages(DataFile page) {
        return page.entries().getFirst().segments().stream().map(s -> s.exactText().orElseThrow()).toList();
    }

    /** The passages of all entries in the order of the page. */
    static List<Segment> segments(DataFile page) {
        return page.entries().stream().flatMap(entry -> entry.segments().stream())
                .sorted((a, b) -> Integer.compare(start(a), start(b))).toList();
    }

    static int start(Segment segment) {
        return segment.span().orElseThrow().start();
    }

    static List<String> errors(DataFile page) {
        return page.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).map(Problem::what).toList();
    }
}
