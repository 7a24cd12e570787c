package org.w3id.muster.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.muster.BundledEdition;
import org.w3id.muster.release.Release;
import org.w3id.muster.release.Releases;
import org.w3id.muster.vocab.Pow;

/** The index of the bundled data against SPARQL on the same edition. */
class CuratedIndexTest {

    private static final String PREFIXES = """
            PREFIX pow: <https://w3id.org/muster/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static final String THINGS = """
            { VALUES ?class { pow:Person pow:MilitaryUnit pow:Organization pow:PersonGroup pow:DetentionSite pow:Place
                pow:LegalAct pow:Entry pow:Source skos:Concept } ?thing a ?class }
            UNION { VALUES ?class { pow:MilitaryEvent pow:Event pow:Capture pow:Detention pow:Departure pow:Sentencing
                pow:Death } ?thing a ?class ; skos:prefLabel ?label FILTER NOT EXISTS { ?thing pow:inEntry ?any } }
            """;

    /** Accounts about a thing, and the events that define groups. */
    private static final String ABOUT = """
            { ?account pow:happenedTo|pow:participant|pow:affiliate|pow:population|pow:subject ?thing ;
                pow:inEntry ?entry }
            UNION { ?thing pow:definedBy|pow:hasName ?account }
            """;

    /** Those of them that say that something was so. */
    private static final String SAID = "{ " + ABOUT + """
             } FILTER NOT EXISTS { ?account pow:negated true } FILTER NOT EXISTS { ?account a pow:Statement }
            """;

    @TempDir
    static Path directory = Path.of("");

    private static Release release;
    private static Index index;

    @BeforeAll
    static void build() throws IOException {
        release = release("first");
        index = release.index();
    }

    @AfterAll
    static void close() {
        release.close();
    }

    private static Release release(String name) throws IOException {
        Path out = directory.resolve(name);
        BundledEdition.copyTo(out);
        return Release.open(new Releases(out).current().orElseThrow());
    }

    @Test
    void everyThingHasADocument() {
        Set<String> things = new HashSet<>();
        rows("SELECT DISTINCT ?value ?thing { BIND(1 AS ?value) " + THINGS + "}",
                (value, thing) -> things.add(thing));
        assertTrue(things.size() > 400, () -> "only " + things.size());
        assertEquals(things.size(), index.size());
        assertEquals(things, index.find(things).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void countsAsSparqlDoes(Facet facet) {
        Map<String, Set<String>> expected = new TreeMap<>();
        rows(query(facet), (value, thing) -> expected.computeIfAbsent(value, key -> new HashSet<>()).add(thing));
        assertFalse(expected.isEmpty());
        FacetCounts counts = index
                .search(Criteria.all(), Sort.NAME_ENGLISH, Optional.empty(), 1, EnumSet.of(facet), 200).facet(facet);
        Map<String, Long> counted = new TreeMap<>();
        counts.values().forEach(value -> counted.put(value.value(), value.count()));
        expected.forEach((value, things) -> assertEquals((long) things.size(), counted.get(value), value));
        assertEquals(expected.size(), counts.distinct());
        assertAll(expected.entrySet().stream().limit(40).map(value -> () -> assertEquals(value.getValue(),
                all(Criteria.all().facet(facet, value.getKey())), value.getKey())));
    }

    private static String query(Facet facet) {
        String pattern = switch (facet) {
            case TYPE -> THINGS + "BIND(?class AS ?value)";
            case UNIT -> "{" + SAID + "?account pow:inOrganization/pow:partOf* ?value } UNION "
                    + "{ VALUES ?class { pow:MilitaryUnit pow:Organization } ?thing a ?class ; pow:partOf+ ?value }";
            case RANK -> SAID + "?account pow:rank/skos:broader* ?value";
            case SITE -> SAID + "?account pow:heldAt/pow:partOf* ?value";
            case SITE_TYPE -> "{" + SAID + "?account pow:heldAt/pow:siteType/skos:broader* ?value } UNION "
                    + "{ ?thing a pow:DetentionSite ; pow:siteType/skos:broader* ?value }";
            case PLACE -> "{" + SAID
                    + "?account (pow:place|pow:heldAt|pow:destination)/(pow:locatedIn|pow:partOf)* ?value } UNION "
                    + "{ VALUES ?class { pow:DetentionSite pow:Place } ?thing a ?class ; "
                    + "(pow:locatedIn|pow:partOf)+ ?value } UNION {" + THINGS
                    + "?thing (pow:place|pow:destination)/(pow:locatedIn|pow:partOf)* ?value }";
            case FATE -> "{" + SAID
                    + "VALUES ?value { pow:Death pow:Departure pow:Sentencing } ?account a ?value } UNION {"
                    + SAID + "VALUES ?class { pow:Death pow:Departure pow:Sentencing pow:Event } ?account a ?class ; "
                    + "pow:eventType/skos:broader* ?value FILTER(!STRENDS(STR(?value), '/birth')) }";
            case SOURCE -> mentions("?account pow:inEntry/pow:partOf ?value",
                    "?thing a pow:Entry ; pow:partOf ?value");
            case SOURCE_KIND -> mentions("?account pow:inEntry/pow:partOf/pow:sourceKind ?value",
                    "?thing a pow:Entry ; pow:partOf/pow:sourceKind ?value")
                    + " UNION { ?thing a pow:Source ; pow:sourceKind ?value }";
            case ACCOUNT -> "{" + THINGS + " " + ABOUT + " ?account pow:inEntry ?any ; a ?value }";
            case CERTAINTY ->
                THINGS + "{ " + inEntryOrAbout() + " ?account pow:inEntry ?any OPTIONAL { ?account pow:certainty ?c } "
                        + "BIND(COALESCE(?c, <https://w3id.org/muster/concept/certainty/stated>) AS ?value) }";
            case CONFLICT -> "{" + THINGS + "BIND(EXISTS {" + inEntryOrAbout()
                    + " ?account pow:conflictsWith ?other } AS ?value) }";
        };
        return "SELECT DISTINCT ?value ?thing { " + pattern + " }";
    }

    private static String inEntryOrAbout() {
        return "{ " + ABOUT + " } UNION { ?account pow:inEntry ?thing FILTER NOT EXISTS { ?account a pow:Segment } }";
    }

    /** In whatever role an account names a thing. */
    private static String mentions(String bySource, String ofEntry) {
        return "{ { ?account ?role ?thing ; pow:inEntry ?entry . FILTER(?role NOT IN (pow:inEntry, pow:evidence, "
                + "pow:time, pow:quantity, pow:base, pow:conflictsWith, pow:after, pow:ends, pow:inferredFrom, "
                + "pow:readingOf)) } UNION { ?thing pow:hasName ?account } " + THINGS
                + " FILTER NOT EXISTS { ?thing a skos:Concept } "
                + bySource + " } UNION { " + ofEntry + " }";
    }

    private interface Row {
        void take(String value, String thing);
    }

    private static void rows(String query, Row row) {
        Txn.executeRead(release.dataset(), () -> {
            try (QueryExec execution = QueryExec.dataset(release.dataset()).query(PREFIXES + query).build()) {
                RowSet rows = execution.select();
                rows.forEachRemaining(binding -> row.take(
                        binding.get("value").isURI()
                                ? binding.get("value").getURI()
                                : binding.get("value").getLiteralLexicalForm(),
                        binding.get("thing").getURI()));
            }
        });
    }

    private static Set<String> all(Criteria criteria) {
        Set<String> iris = new HashSet<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = index.page(criteria, Sort.NAME_GERMAN, next, 100);
            page.hits().forEach(hit -> iris.add(hit.iri()));
            next = page.next();
        } while (next.isPresent());
        return iris;
    }

    @Test
    void findsVlasovInEveryScriptAndSpelling() {
        String vlasov = release.manifest().base() + "id/person/andrei-vlasov";
        assertAll(Stream.of("vlasov", "VLÁSOV", "власов", "Wlassow", "andrey vlas", "A. A. Vlasov", vlasov)
                .map(text -> () -> assertEquals(vlasov, index.page(
                        Criteria.all().text(text).facet(Facet.TYPE, Pow.PERSON), Sort.RELEVANCE, Optional.empty(), 1)
                        .hits().getFirst().iri(), text)));
        assertEquals(vlasov, index.suggest("wlas", Language.GERMAN, 1).getFirst().hit().iri());
    }

    /** Of Vlasov one death is told "on 2 August 1946 or earlier", and a command "from January 1945 on". */
    @Test
    void namesTheYearsOfItsDatesAndNoneForAnOpenEnd() {
        String person = "http://localhost:3030/id/person/andrei-vlasov";
        String place = "http://localhost:3030/id/place/hammelburg";
        Map<String, Optional<Years>> years = new HashMap<>();
        index.find(Set.of(person, place)).forEach((iri, hit) -> years.put(iri, hit.years()));
        assertEquals(Map.of(person, Optional.of(new Years(1942, 1946)), place, Optional.empty()), years);
    }

    @Test
    void linksAsSparqlDoes() {
        Map<String, Set<String>> captured = new TreeMap<>();
        rows("SELECT DISTINCT ?value ?thing { " + SAID + "?account a pow:Capture ; pow:carriedOutBy ?value }",
                (captor, thing) -> captured.computeIfAbsent(captor, key -> new HashSet<>()).add(thing));
        assertTrue(captured.size() > 2, () -> "only " + captured);
        captured.forEach((captor, things) -> {
            assertEquals(things, all(Criteria.all().link(Link.of(Pow.CAPTURE, Pow.CARRIED_OUT_BY, captor))));
            assertEquals(things.size(), index.links(captor).stream()
                    .filter(count -> count.relation().equals("Capture/carriedOutBy")).mapToLong(LinkCount::count)
                    .sum());
        });
    }

    @Test
    void noWordOfARejectedAccountIsFound() {
        Set<String> rejected = new HashSet<>();
        rows("SELECT ?value ?thing { GRAPH ?graph { ?thing pow:standingReason ?value } }",
                (value, thing) -> rejected.add(thing));
        assertFalse(rejected.isEmpty());
        assertEquals(Map.of(), index.find(rejected));
    }

    @Test
    void twoBuildsGiveTheSameAnswers() throws IOException {
        try (Release second = release("second")) {
            for (String text : List.of("", "prisoners", "vlasov", "война", "lager")) {
                for (Sort sort : Sort.values()) {
                    assertEquals(search(index, text, sort), search(second.index(), text, sort));
                }
            }
        }
    }

    private static Results search(Index index, String text, Sort sort) {
        return index.search(Criteria.all().text(text), sort, Optional.empty(), 200, EnumSet.allOf(Facet.class), 200);
    }
}
