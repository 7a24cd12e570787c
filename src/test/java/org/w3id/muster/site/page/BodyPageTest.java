package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.page.Part.Table;

class BodyPageTest {

    private static final String UNIT = """
            <source/book> a pow:Source ; dct:title "A book"@en .
            <entry/book/a> a pow:Entry ; skos:prefLabel "Article"@en ; pow:partOf <source/book> .
            <unit/second> a pow:MilitaryUnit ; skos:prefLabel "Second Army"@en .
            <time/1942> pow:edtf "1942-07-12" ; pow:earliest "1942-07-12"^^xsd:date ; pow:latest "1942-07-12"^^xsd:date .
            <time/1943> pow:edtf "1943" ; pow:earliest "1943-01-01"^^xsd:date ; pow:latest "1943-12-31"^^xsd:date .
            <time/1944> pow:edtf "1944" ; pow:earliest "1944-01-01"^^xsd:date ; pow:latest "1944-12-31"^^xsd:date .
            <time/war> pow:edtf "1941/1945" ; pow:earliest "1941-01-01"^^xsd:date ; pow:latest "1945-12-31"^^xsd:date ;
              crm:P81a_end_of_the_begin "1941-12-31"^^xsd:date ; crm:P81b_begin_of_the_end "1945-01-01"^^xsd:date .
            <time/from-1943> pow:edtf "1943/.." ; pow:earliest "1943-01-01"^^xsd:date .
            """;

    @Test
    void aMemberWhoWasCapturedBeforeWasNotCapturedFromTheUnit() {
        String data = UNIT + member("before", "from-1943") + member("within", "war") + member("undated", "")
                + captured("before", "1942") + captured("within", "1942") + captured("undated", "1942");
        assertEquals(List.of("Within"), who(data, "captured-from-it"));
        assertEquals(List.of("Undated"), who(data, "perhaps-captured-from-it"));
    }

    @Test
    void nobodyWasCapturedFromAUnitThatWasNotYetFormedOrNoMore() {
        String formed = event("formed", "1943");
        assertEquals(List.of(), who(UNIT + formed + member("early", "") + captured("early", "1942"),
                "perhaps-captured-from-it"));
        assertEquals(List.of("Then"), who(UNIT + formed + member("then", "") + captured("then", "1943"),
                "perhaps-captured-from-it"));
        assertEquals(List.of(), who(UNIT + event("disbanded", "1943") + member("late", "") + captured("late", "1944"),
                "perhaps-captured-from-it"));
    }

    @Test
    void aCaptureWithoutADateIsOnePerhaps() {
        String data = UNIT + member("somebody", "war") + captured("somebody", "");
        assertEquals(List.of("Somebody"), who(data, "perhaps-captured-from-it"));
        assertEquals(List.of(), who(data, "captured-from-it"));
    }

    @Test
    void theHeadSaysWhenItWasFormedAndWhenItEnded() {
        String data = UNIT + event("disbanded", "1944") + event("formed", "1943")
                + """
                        c:event-type\\/formed skos:prefLabel "formed"@en . c:event-type\\/disbanded skos:prefLabel "disbanded"@en .
                        """;
        assertEquals("Formed in 1943. Disbanded in 1944.",
                SomeDossier.page(SomeDossier.of("unit/second", data)).heading().lede().text());
    }

    private static String member(String key, String time) {
        return """
                <person/%1$s> a pow:Person ; skos:prefLabel "%2$s"@en .
                <affiliation/book/a/%1$s> a pow:Affiliation ; pow:affiliate <person/%1$s> ;
                  pow:inOrganization <unit/second> ; %3$s pow:inEntry <entry/book/a> .
                """.formatted(key, Links.capital(key), time(time));
    }

    private static String captured(String key, String time) {
        return """
                <capture/book/a/%1$s> a pow:Capture ; pow:happenedTo <person/%1$s> ; %2$s pow:inEntry <entry/book/a> .
                """.formatted(key, time(time));
    }

    private static String event(String type, String time) {
        return """
                <event/book/a/%1$s> a pow:Event ; pow:eventType c:event-type\\/%1$s ; pow:happenedTo <unit/second> ; %2$s
                  pow:inEntry <entry/book/a> .
                """
                .formatted(type, time(time));
    }

    private static String time(String key) {
        return key.isEmpty() ? "" : "pow:time <time/" + key + "> ;";
    }

    private static List<String> who(String data, String section) {
        return SomeDossier.page(SomeDossier.of("unit/second", data)).parts().stream()
                .filter(part -> part.id().equals(section))
                .flatMap(part -> part instanceof Table table ? table.rows().stream() : Stream.empty())
                .map(row -> row.cells().get(0).text()).toList();
    }
}
