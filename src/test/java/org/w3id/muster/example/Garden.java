package org.w3id.muster.example;

import java.lang.invoke.MethodHandles;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.w3id.muster.mapping.Change;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.Limit;
import org.w3id.muster.mapping.Mapping;
import org.w3id.muster.mapping.OrderBy;
import org.w3id.muster.mapping.Property;
import org.w3id.muster.mapping.RdfType;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.Reifies;
import org.w3id.muster.mapping.Selection;
import org.w3id.muster.mapping.Sourced;
import org.w3id.muster.mapping.View;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Ref;

/** A garden club's records: beds, what grows in them, and who says what of it. */
final class Garden {

    static final String G = "https://garden.example/terms#";

    @RdfType(G + "Bed")
    record Bed(Iri iri,
            @Property(G + "name") Set<LangText> names,
            @Property(G + "dug") Optional<Year> dug,
            @Property(G + "soil") Optional<Soil> soil,
            @Property(value = G + "growsIn", inverse = true) @Limit(20) @OrderBy(G + "sown") View<Plant> plants) {}

    @RdfType(G + "Soil")
    record Soil(Iri iri, @Property(G + "kind") String kind, @Property(G + "depthCm") int depth) {}

    sealed interface Plant permits Tree, Vegetable {}

    @RdfType(G + "Tree")
    record Tree(Iri iri,
            @Property(G + "species") String species,
            @Property(G + "growsIn") Ref<Bed> bed,
            @Property(G + "sown") Optional<Year> sown) implements Plant {}

    @RdfType(G + "Vegetable")
    record Vegetable(Iri iri,
            @Property(G + "species") String species,
            @Property(G + "growsIn") Ref<Bed> bed,
            @Property(G + "sown") Optional<Year> sown,
            @Property(G + "harvest") @OrderBy(G + "week") List<Harvest> harvests) implements Plant {}

    record Harvest(Iri iri, @Property(G + "week") int week, @Property(G + "grams") int grams) {}

    @RdfType(G + "Gardener")
    record Gardener(Iri iri, @Property(G + "tends") Set<Sourced<Ref<Bed>, Note>> beds) {}

    @RdfType(G + "Note")
    @Reifies(subject = G + "about", property = G + "what", value = G + "value")
    record Note(Iri iri, @Property(G + "by") String by) {}

    static final Mapping<Bed> BEDS = Mapping.of(MethodHandles.lookup(), Bed.class);
    static final Mapping<Plant> PLANTS = Mapping.of(MethodHandles.lookup(), Plant.class);
    static final Mapping<Gardener> GARDENERS = Mapping.of(MethodHandles.lookup(), Gardener.class);

    private Garden() {}

    static String describe(Lens<Bed> beds, Iri iri) {
        return switch (beds.find(iri)) {
            case Read.Whole<Bed>(Bed bed) -> bed.names() + ", " + bed.plants().total() + " plants";
            case Read.Faulty<Bed> faulty -> "cannot be read: " + faulty.violations();
            case Read.Absent<Bed> absent -> "there is no bed " + absent.iri();
        };
    }

    static Map<Iri, Read<Bed>> several(Lens<Bed> beds, List<Iri> iris) {
        return beds.find(iris);
    }

    static List<String> species(Bed bed) {
        return bed.plants().items().stream().map(plant -> switch (plant) {
            case Tree tree -> tree.species() + " (tree)";
            case Vegetable vegetable -> vegetable.species();
        }).toList();
    }

    static List<Read<Bed>> bedsOf(Lens<Bed> beds, String species, int page) {
        Query query = Selection.of("""
                PREFIX g: <https://garden.example/terms#>
                SELECT DISTINCT ?bed { ?plant g:species ?species ; g:growsIn ?bed } ORDER BY ?bed""")
                .with("species", species).query();
        return beds.page(query, 20, page * 20);
    }

    static long shallow(Lens<Bed> beds) {
        try (Stream<Read<Bed>> all = beds.all()) {
            return all.flatMap(read -> read instanceof Read.Whole<Bed>(Bed bed) ? bed.soil().stream() : Stream.empty())
                    .filter(soil -> soil.depth() < 20).count();
        }
    }

    static void dig(Lens<Bed> beds, Iri iri) {
        Soil loam = new Soil(new Iri(iri + "/soil"), "loam", 40);
        beds.put(new Bed(iri, Set.of(new LangText("By the pond", "en")), Optional.of(Year.of(2024)), Optional.of(loam),
                View.none()));
    }

    static Change deeper(Bed bed, int depth) {
        Optional<Soil> soil = bed.soil().map(old -> new Soil(old.iri(), old.kind(), depth));
        return BEDS.diff(bed, new Bed(bed.iri(), bed.names(), bed.dug(), soil, bed.plants()));
    }

    static Set<String> witnesses(Gardener gardener, Ref<Bed> bed) {
        return gardener.beds().stream().filter(each -> each.value().equals(bed))
                .flatMap(each -> each.statements().stream()).map(Note::by).collect(Collectors.toSet());
    }
}
