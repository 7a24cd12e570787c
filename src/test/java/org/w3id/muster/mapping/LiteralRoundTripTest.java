package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;

/** Whatever a record holds comes back from TDB2, which stores numbers and dates by value, as it went in. */
class LiteralRoundTripTest {

    @RdfType(Music.NS + "Everything")
    record Everything(Iri iri,
            @org.w3id.muster.mapping.Property(Music.NS + "int") int number,
            @org.w3id.muster.mapping.Property(Music.NS + "long") Optional<Long> large,
            @org.w3id.muster.mapping.Property(Music.NS + "decimal") BigDecimal decimal,
            @org.w3id.muster.mapping.Property(Music.NS + "double") double real,
            @org.w3id.muster.mapping.Property(Music.NS + "boolean") boolean truth,
            @org.w3id.muster.mapping.Property(Music.NS + "string") Set<String> texts,
            @org.w3id.muster.mapping.Property(Music.NS + "text") Optional<LangText> text,
            @org.w3id.muster.mapping.Property(Music.NS + "day") LocalDate day,
            @org.w3id.muster.mapping.Property(Music.NS + "month") YearMonth month,
            @org.w3id.muster.mapping.Property(Music.NS + "year") Year year,
            @org.w3id.muster.mapping.Property(Music.NS + "edtf") EdtfDate edtf,
            @org.w3id.muster.mapping.Property(Music.NS + "ref") Ref<Everything> ref) {}

    private static final Mapping<Everything> MAPPING = Mapping.of(MethodHandles.lookup(), Everything.class);
    private static final DatasetGraph DATASET = DatabaseMgr.createDatasetGraph();

    @Property(tries = 150)
    void everythingComesBack(@ForAll("records") Everything record) {
        Lens<Everything> lens = Lens.of(MAPPING, TripleSource.of(DATASET));
        lens.put(record);
        assertEquals(record, lens.find(record.iri()).orThrow());
        lens.put(record);
        assertEquals(record, lens.find(record.iri()).orThrow());
    }

    @Provide
    Arbitrary<Everything> records() {
        Arbitrary<String> text = Arbitraries.strings().ofMaxLength(12)
                .filter(s -> s.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<LocalDate> day = Arbitraries.integers().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
        Arbitrary<BigDecimal> decimal = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e20"), new BigDecimal("1e20"))
                .ofScale(4).map(BigDecimal::stripTrailingZeros).map(d -> d.scale() < 0 ? d.setScale(0) : d);
        return Combinators.combine(Arbitraries.integers(), Arbitraries.longs().optional(), decimal,
                Arbitraries.doubles(), text.set().ofMaxSize(4), text, day)
                .as((number, large, exact, real, texts, words, date) -> new Everything(Music.iri("everything"), number,
                        large, exact, real, number % 2 == 0, texts,
                        Optional.of(words).filter(w -> !w.isBlank()).map(w -> new LangText(w, "ru-Latn")), date,
                        YearMonth.from(date), Year.from(date), TripleSourceContract.date("194X"),
                        Ref.to(Music.iri("other"))));
    }
}
