package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.vocab.Pow;

/** Any text at all, as a search and as a name. */
class AnyTextTest {

    private static @Nullable Edition edition;

    @BeforeContainer
    static void build() {
        Edition built = new Edition();
        edition = built;
        built.thing("person/petrov", Pow.PERSON, "Ivan Petrov", "en");
    }

    @AfterContainer
    static void close() {
        Objects.requireNonNull(edition).close();
    }

    @Property(tries = 300)
    void anAnswerAndNoFailure(@ForAll String text) {
        Index index = Objects.requireNonNull(edition).index();
        Criteria criteria = Criteria.all().text(text);
        for (Sort sort : Sort.values()) {
            assertEquals(index.count(criteria), index.page(criteria, sort, Optional.empty(), 5).total());
        }
        assertTrue(index.suggest(text, Language.GERMAN, 3).size() <= 3);
    }

    @Property(tries = 20)
    void aNameIsFoundBySayingIt(@ForAll String name) {
        // half characters cannot stand in a graph
        String whole = name.replaceAll("\\p{Cs}", "");
        if (whole.isBlank() || new Folding().words(whole, 1).isEmpty()) {
            return;
        }
        try (Edition named = new Edition()) {
            String iri = named.thing("person/x", Pow.PERSON, whole, "en");
            assertEquals(iri, named.index().page(Criteria.all().text(whole), Sort.RELEVANCE, Optional.empty(), 1)
                    .hits().getFirst().iri(), () -> "not found by its name: " + whole);
        }
    }
}
