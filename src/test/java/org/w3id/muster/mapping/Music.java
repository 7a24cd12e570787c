package org.w3id.muster.mapping;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;

/** The records of the tests: composers, their works, and what is said of them. */
final class Music {

    static final String NS = "https://example.org/music#";
    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    static final Mapping<Composer> COMPOSERS = Mapping.of(MethodHandles.lookup(), Composer.class);
    static final Mapping<Work> WORKS = Mapping.of(MethodHandles.lookup(), Work.class);

    private Music() {}

    @RdfType(NS + "Composer")
    record Composer(Iri iri,
            @Property(NS + "name") Set<LangText> names,
            @Property(NS + "born") Optional<Moment> born,
            @Property(NS + "pupilOf") Set<Sourced<Ref<Composer>, Claim>> teachers,
            @Property(value = NS + "by", inverse = true) @Limit(3) @OrderBy({
                    NS + "premiere", NS + "date"}) View<Work> works,
            @Property(value = NS + "pupilOf", inverse = true) @Limit(0) View<Ref<Composer>> pupils) {

        static Composer named(Iri iri, String name) {
            return new Composer(iri, Set.of(new LangText(name, "en")), Optional.empty(), Set.of(), View.none(),
                    View.none());
        }

        Composer born(Moment moment) {
            return new Composer(iri, names, Optional.of(moment), teachers, works, pupils);
        }
    }

    @RdfType(NS + "Moment")
    record Moment(Iri iri, @Property(NS + "date") Optional<EdtfDate> date,
            @Property(NS + "words") Set<LangText> words) {}

    sealed interface Work permits Symphony, Opera, OtherWork {}

    @RdfType(NS + "Symphony")
    record Symphony(Iri iri,
            @Property(NS + "title") LangText title,
            @Property(NS + "by") Set<Ref<Composer>> by,
            @Property(NS + "premiere") Optional<Moment> premiere,
            @Property(NS + "movement") @OrderBy(NS + "number") List<Movement> movements) implements Work {}

    @RdfType(NS + "Opera")
    record Opera(Iri iri,
            @Property(NS + "title") LangText title,
            @Property(NS + "by") Set<Ref<Composer>> by,
            @Property(NS + "premiere") Optional<Moment> premiere,
            @Property(NS + "acts") int acts) implements Work {}

    record OtherWork(Iri iri, @Property(TYPE) Set<Iri> types, @Property(NS + "by") Set<Ref<Composer>> by)
            implements
                Work {}

    record Movement(Iri iri, @Property(NS + "number") int number, @Property(NS + "tempo") String tempo) {}

    @RdfType(NS + "Claim")
    @Reifies(subject = NS + "about", property = NS + "says", value = {NS + "value", NS + "literal"})
    record Claim(Iri iri, @Property(NS + "source") String source, @Property(NS + "denied") Optional<Boolean> denied) {}

    static Iri iri(String key) {
        return new Iri("https://example.org/id/" + key);
    }
}
