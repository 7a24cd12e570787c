package org.w3id.muster.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.w3id.muster.vocab.Pow;

/**
 * Times of queries on the index of generated data: {@code IndexBenchmark INDEX_DIR}, an edition of
 * {@link GeneratedData} with the default base.
 */
final class IndexBenchmark {

    private static final int ROUNDS = 1000;
    private static final String ID = "http://localhost:3030/id/";

    private final Index index;

    private IndexBenchmark(Index index) {
        this.index = index;
    }

    public static void main(String[] arguments) {
        try (Index index = Index.open(Path.of(arguments[0]))) {
            System.out.println(index.size() + " things");
            new IndexBenchmark(index).run();
        }
    }

    private void run() {
        String[] names = {"petrov", "ivan sidorenov", "волков", "андрей лебед", "stalag 17", "grigory or",
                "kuznetsatov"};
        Criteria persons = Criteria.all().facet(Facet.TYPE, Pow.PERSON);
        measure("text, 20 hits", i -> page(Criteria.all().text(names[i % names.length]), Sort.RELEVANCE));
        measure("text, 20 hits, 5 facets", i -> search(Criteria.all().text(names[i % names.length])));
        measure("suggest, 10", i -> index.suggest(names[i % names.length].substring(0, 4), Language.RUSSIAN, 10));
        measure("persons of a unit, 20 hits, 5 facets",
                i -> search(persons.facet(Facet.UNIT, ID + "unit/u" + i % 400)));
        measure("all persons, 20 hits, 5 facets", i -> search(persons));
        measure("persons perhaps captured or held in a month, 20 hits",
                i -> page(persons.time(new TimeFilter(LocalDate.of(1943, 1 + i % 12, 1),
                        LocalDate.of(1943, 1 + i % 12, 28), i % 2 == 0 ? Sureness.SURELY : Sureness.PERHAPS)),
                        Sort.NAME_RUSSIAN));
        for (int camp : new int[]{0, 100}) {
            Criteria held = Criteria.all().link(Link.of(Pow.DETENTION, Pow.HELD_AT, ID + "site/s" + camp));
            Optional<Cursor>[] after = cursors();
            measure("next page of " + index.count(held) + " linked persons, 50 hits", i -> after[0] = index
                    .page(held, Sort.NAME_RUSSIAN, after[0], 50).next());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Cursor>[] cursors() {
        return new Optional[]{Optional.empty()};
    }

    private void page(Criteria criteria, Sort sort) {
        index.page(criteria, sort, Optional.empty(), 20);
    }

    private void search(Criteria criteria) {
        index.search(criteria, Sort.RELEVANCE, Optional.empty(), 20,
                EnumSet.of(Facet.TYPE, Facet.UNIT, Facet.RANK, Facet.SITE, Facet.FATE), 10);
    }

    private static void measure(String what, IntConsumer query) {
        for (int i = 0; i < ROUNDS / 4; i++) {
            query.accept(i);
        }
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            query.accept(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf("%-60s p50 %7.2f ms  p99 %7.2f ms%n", what, nanos[ROUNDS / 2] / 1e6,
                nanos[ROUNDS * 99 / 100] / 1e6);
    }

}
