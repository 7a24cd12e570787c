package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.w3id.muster.vocab.Pow;

/** Lists page by page: every hit once, in order, however many names are the same. */
class PagingTest {

    record Named(String english, String russian, String german) {}

    @Provide
    Arbitrary<List<Named>> people() {
        // few names, so that many are equal; some missing, some in another script, some with numbers
        Arbitrary<String> english = Arbitraries.of("Ivan Petrov", "Ivan Petrov", "ivan petrov", "Émile Petrov", "Öst 2",
                "Öst 10", "", "Zoe", "petrov");
        Arbitrary<String> russian = Arbitraries.of("Иван Петров", "Ёлкин Петров", "Егоров", "Яков", "");
        Arbitrary<String> german = Arbitraries.of("Österreich", "Ostermann", "Ärmel", "");
        return Combinators.combine(english, russian, german).as(Named::new).list().ofMinSize(0).ofMaxSize(40);
    }

    @Property(tries = 25)
    void everyHitOnceAndInOrder(@ForAll("people") List<Named> people, @ForAll @IntRange(min = 1, max = 7) int size) {
        try (Edition edition = edition(people)) {
            for (Criteria criteria : List.of(Criteria.all().facet(Facet.TYPE, Pow.PERSON),
                    Criteria.all().link(Link.of(Pow.DETENTION, Pow.HELD_AT, Edition.ID + "site/nord")),
                    Criteria.all().text("petrov"), Criteria.all().text("петров"))) {
                for (Sort sort : Sort.values()) {
                    List<Hit> hits = all(edition.index(), criteria, sort, size);
                    assertEquals(hits.size(), new HashSet<>(hits).size(), "a hit came twice");
                    assertEquals(edition.index().count(criteria), hits.size());
                    if (sort != Sort.RELEVANCE || criteria.text().isEmpty()) {
                        assertEquals(hits.stream().sorted(order(sort.language())).toList(), hits);
                    }
                }
            }
        }
    }

    @Property(tries = 10)
    void relevanceIsTheSameOrderOnOnePageAsOnMany(@ForAll("people") @Size(min = 10, max = 40) List<Named> people,
            @ForAll @IntRange(min = 1, max = 7) int size) {
        try (Edition edition = edition(people)) {
            Criteria criteria = Criteria.all().text("petrov iv");
            assertEquals(all(edition.index(), criteria, Sort.RELEVANCE, Index.MOST_PER_PAGE),
                    all(edition.index(), criteria, Sort.RELEVANCE, size));
        }
    }

    @Test
    void aCursorThatWasChangedOrTakenElsewhereIsRefused() {
        List<Named> people = IntStream.range(0, 9).mapToObj(i -> new Named("Petrov " + i, "", "")).toList();
        try (Edition edition = edition(people)) {
            Index index = edition.index();
            Criteria criteria = Criteria.all().facet(Facet.TYPE, Pow.PERSON);
            Cursor cursor = index.page(criteria, Sort.NAME_GERMAN, Optional.empty(), 3).next().orElseThrow();
            assertTrue(cursor.token().matches("[A-Za-z0-9_-]+"), cursor.token());
            assertEquals(3, index.page(criteria, Sort.NAME_GERMAN, Optional.of(cursor), 3).hits().size());
            assertRefused(index, criteria.text("petrov"), Sort.NAME_GERMAN, cursor);
            assertRefused(index, criteria, Sort.NAME_RUSSIAN, cursor);
            for (String token : List.of("", "x", "====", "..", "ÄÖ", cursor.token().substring(1),
                    cursor.token() + "AAAA", "A".repeat(100_000))) {
                assertRefused(index, criteria, Sort.NAME_GERMAN, new Cursor(token));
            }
            for (int i = 0; i < cursor.token().length() - 1; i++) {
                char other = cursor.token().charAt(i) == 'A' ? 'B' : 'A';
                assertRefused(index, criteria, Sort.NAME_GERMAN,
                        new Cursor(cursor.token().substring(0, i) + other + cursor.token().substring(i + 1)));
            }
        }
    }

    @Test
    void aCursorKeepsItsPlaceInTheNextEdition() {
        List<Named> people = IntStream.range(10, 30).mapToObj(i -> new Named("Petrov " + i, "", "")).toList();
        Criteria criteria = Criteria.all().facet(Facet.TYPE, Pow.PERSON);
        try (Edition before = edition(people); Edition after = edition(people)) {
            after.thing("person/first", Pow.PERSON, "Aaron", "en");
            after.thing("person/between", Pow.PERSON, "Petrov 17a", "en");
            Cursor cursor = before.index().page(criteria, Sort.NAME_ENGLISH, Optional.empty(), 8).next().orElseThrow();
            assertEquals("Petrov 17a", after.index().page(criteria, Sort.NAME_ENGLISH, Optional.of(cursor), 8).hits()
                    .getFirst().label(Language.ENGLISH).text());
        }
    }

    @Test
    void sizesHaveBounds() {
        try (Edition edition = edition(List.of())) {
            assertThrows(IllegalArgumentException.class,
                    () -> edition.index().page(Criteria.all(), Sort.NAME_ENGLISH, Optional.empty(), 0));
            assertThrows(IllegalArgumentException.class, () -> edition.index().page(Criteria.all(), Sort.NAME_ENGLISH,
                    Optional.empty(), Index.MOST_PER_PAGE + 1));
        }
    }

    private static void assertRefused(Index index, Criteria criteria, Sort sort, Cursor cursor) {
        SearchException.BadCursor refusal = assertThrows(SearchException.BadCursor.class,
                () -> index.page(criteria, sort, Optional.of(cursor), 3), cursor.token());
        assertTrue(String.valueOf(refusal.getMessage()).contains("first page"));
    }

    private static Edition edition(List<Named> people) {
        Edition edition = new Edition();
        String camp = edition.thing("site/nord", Pow.DETENTION_SITE, "Nord", "en");
        for (int i = 0; i < people.size(); i++) {
            String person = edition.thing("person/" + (i * 7 % 100), Pow.PERSON, people.get(i).english(), "en");
            label(edition, person, people.get(i).russian(), "ru");
            label(edition, person, people.get(i).german(), "de");
            edition.add(edition.account(Pow.DETENTION, Pow.HAPPENED_TO, person), Pow.HELD_AT, camp);
        }
        return edition;
    }

    private static void label(Edition edition, String person, String label, String language) {
        if (!label.isEmpty()) {
            edition.label(person, label, language);
        }
    }

    private static List<Hit> all(Index index, Criteria criteria, Sort sort, int size) {
        List<Hit> hits = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = index.page(criteria, sort, next, size);
            assertTrue(page.hits().size() <= size);
            hits.addAll(page.hits());
            next = page.next();
            assertEquals(index.count(criteria), page.total());
        } while (next.isPresent());
        return hits;
    }

    private static Comparator<Hit> order(Language language) {
        RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag(language.tag()));
        collator.setNumericCollation(true);
        return Comparator.comparing((Hit hit) -> hit.label(language).text(), collator::compare)
                .thenComparing(Hit::iri);
    }
}
