package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.page.Part.Path;
import org.w3id.muster.site.page.Part.Step;
import org.w3id.muster.site.page.Part.Table;

class PersonPageTest {

    private static final String SOURCES = """
            <source/book> a pow:Source ; dct:title "A book"@en .
            <source/mirror> a pow:Source ; dct:title "A mirror"@en ; pow:copyOf <source/book> .
            <source/letters> a pow:Source ; dct:title "Letters"@en .
            <entry/book/a> a pow:Entry ; skos:prefLabel "Article"@en ; pow:partOf <source/book> .
            <entry/mirror/a> a pow:Entry ; skos:prefLabel "Copied article"@en ; pow:partOf <source/mirror> .
            <entry/letters/1> a pow:Entry ; skos:prefLabel "Letter 1"@en ; pow:partOf <source/letters> .
            <segment/book/a/1> a pow:Segment ; pow:inEntry <entry/book/a> ; pow:abstract "Told here."@en .
            <segment/mirror/a/1> a pow:Segment ; pow:inEntry <entry/mirror/a> ; pow:abstract "Told here, too."@en .
            <segment/letters/1/1> a pow:Segment ; pow:inEntry <entry/letters/1> ; pow:exactText "He is here." .
            <person/peter> a pow:Person ; skos:prefLabel "Peter"@en .
            <site/one> a pow:DetentionSite ; skos:prefLabel "Camp One"@en .
            <site/two> a pow:DetentionSite ; skos:prefLabel "a camp in the east"@en ;
              pow:identification c:identification\\/unnamed .
            """;

    @Test
    void putsThePathInOrderAlsoWhereDatesAreMissing() {
        Path path = path(SOURCES + """
                <capture/book/a/1> a pow:Capture ; pow:happenedTo <person/peter> ; pow:inEntry <entry/book/a> ;
                  pow:evidence <segment/book/a/1> ; pow:time <time/a> .
                <time/a> a pow:TimeExtent ; pow:edtf "1942-05-26" ; pow:earliest "1942-05-26"^^xsd:date ;
                  pow:latest "1942-05-26"^^xsd:date .
                <detention/book/a/2> a pow:Detention ; pow:happenedTo <person/peter> ; pow:heldAt <site/two> ;
                  pow:after <capture/book/a/1> ; pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> .
                <departure/book/a/3> a pow:Departure ; pow:happenedTo <person/peter> ; pow:destination <site/one> ;
                  pow:eventType c:event-type\\/transfer ; pow:ends <detention/book/a/2> ; pow:inEntry <entry/book/a> ;
                  pow:evidence <segment/book/a/1> ; pow:time <time/b> .
                <time/b> a pow:TimeExtent ; pow:edtf "1943-21" ; pow:earliest "1943-03-01"^^xsd:date ;
                  pow:latest "1943-06-21"^^xsd:date .
                <detention/book/a/4> a pow:Detention ; pow:happenedTo <person/peter> ; pow:heldAt <site/one> ;
                  pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> .
                <death/letters/1/1> a pow:Death ; pow:happenedTo <person/peter> ; pow:inEntry <entry/letters/1> ;
                  pow:evidence <segment/letters/1/1> .
                """);
        assertEquals(List.of("Captured", "Held at a camp in the east, not named", "Moved to Camp One",
                "Held at Camp One", "Died"), path.steps().stream().map(step -> step.title().text()).toList());
        assertEquals("on 26 May 1942, place not stated", path.steps().get(0).claims().get(0).line().text());
        assertEquals("in the spring of 1943", path.steps().get(2).claims().get(0).line().text());
        assertEquals("date not stated, place not stated", path.steps().get(4).claims().get(0).line().text());
    }

    @Test
    void saysThatNothingIsToldForAWhile() {
        Path path = path(SOURCES + """
                <capture/book/a/1> a pow:Capture ; pow:happenedTo <person/peter> ; pow:inEntry <entry/book/a> ;
                  pow:evidence <segment/book/a/1> ; pow:time <time/a> .
                <time/a> a pow:TimeExtent ; pow:edtf "1942-05-26" ; pow:earliest "1942-05-26"^^xsd:date ;
                  pow:latest "1942-05-26"^^xsd:date .
                <death/letters/1/1> a pow:Death ; pow:happenedTo <person/peter> ; pow:inEntry <entry/letters/1> ;
                  pow:evidence <segment/letters/1/1> ; pow:time <time/b> .
                <time/b> a pow:TimeExtent ; pow:edtf "1945" ; pow:earliest "1945-01-01"^^xsd:date ;
                  pow:latest "1945-12-31"^^xsd:date .
                """);
        Step gap = path.steps().get(1);
        assertTrue(gap.gap());
        assertEquals("From May 1942 to January 1945: no source here tells where", gap.title().text());
    }

    @Test
    void twoBirthsThatDisagreeStandSideBySideWithTheCopyBelowItsOriginal() {
        String births = SOURCES + """
                <event/mirror/a/1> a pow:Event ; pow:eventType c:event-type\\/birth ; pow:happenedTo <person/peter> ;
                  pow:inEntry <entry/mirror/a> ; pow:evidence <segment/mirror/a/1> ; pow:time <time/a> .
                <event/book/a/1> a pow:Event ; pow:eventType c:event-type\\/birth ; pow:happenedTo <person/peter> ;
                  pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> ; pow:time <time/a> ;
                  pow:conflictsWith <event/letters/1/1> .
                <event/letters/1/1> a pow:Event ; pow:eventType c:event-type\\/birth ; pow:happenedTo <person/peter> ;
                  pow:inEntry <entry/letters/1> ; pow:evidence <segment/letters/1/1> ; pow:time <time/b> ;
                  pow:conflictsWith <event/book/a/1> .
                <time/a> a pow:TimeExtent ; pow:edtf "1910" ; pow:earliest "1910-01-01"^^xsd:date ;
                  pow:latest "1910-12-31"^^xsd:date .
                <time/b> a pow:TimeExtent ; pow:edtf "1912" ; pow:earliest "1912-01-01"^^xsd:date ;
                  pow:latest "1912-12-31"^^xsd:date .
                """;
        Page page = SomeDossier.page(SomeDossier.of("person/peter", births));
        Table table = page.parts().stream().filter(part -> part.id().equals("compare-birth")).map(Table.class::cast)
                .findFirst().orElseThrow();
        assertEquals("Sources disagree: birth", table.heading());
        assertEquals(List.of("", "copy", ""), table.rows().stream().map(Part.Row::style).toList());
        assertEquals(List.of("in 1910", "in 1910", "in 1912"),
                table.rows().stream().map(row -> row.cells().get(0).text()).toList());
        assertEquals("Born in 1912 or in 1910; sources disagree.", page.heading().lede().text());
        assertEquals("A copy of A book, and so no second witness.", page.notes().stream()
                .filter(note -> !note.copy().isEmpty()).findFirst().orElseThrow().copy().text());
    }

    @Test
    void whatWeRejectStandsStruckWithItsReason() {
        Page page = SomeDossier.page(SomeDossier.of("person/peter", SOURCES, """
                <capture/letters/1/9> a pow:Capture ; pow:happenedTo <person/peter> ; pow:inEntry <entry/letters/1> ;
                  pow:evidence <segment/letters/1/1> ; pow:standingReason "The letter was forged."@en .
                """));
        Part.Claim claim = ((Path) page.parts().get(0)).steps().get(0).claims().get(0);
        assertTrue(claim.struck());
        assertEquals("Rejected, because: The letter was forged.", claim.remark().text());
        assertFalse(page.heading().lede().text().contains("Captured"), "what we reject is no headline");
    }

    @Test
    void theHeadNamesTheSitesInTheOrderOfThePathButNoneThatIsUnnamedOrNeedsARemark() {
        Page page = SomeDossier.page(SomeDossier.of("person/peter", SOURCES + held(1, "1943", "north", "")
                + held(2, "1942", "south", "")
                + held(3, "1941", "somewhere", "")
                + held(4, "1944", "east", " ; pow:standing c:standing\\/doubted")
                + held(5, "1944", "west", " ; pow:certainty c:certainty\\/inferred")
                + held(6, "1944", "island", " ; pow:certainty c:certainty\\/hedged")
                + """
                        <site/north> skos:prefLabel "North"@en . <site/south> skos:prefLabel "South"@en .
                        <site/east> skos:prefLabel "East"@en .
                        <site/somewhere> pow:identification c:identification\\/unnamed .
                        """));
        assertEquals("Held at South, North.", page.heading().lede().text());
    }

    private static String held(int number, String year, String site, String more) {
        return """
                <detention/book/a/%d> a pow:Detention ; pow:happenedTo <person/peter> ; pow:heldAt <site/%s> ;
                  pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> ; pow:time <time/%s>%s .
                <site/%2$s> a pow:DetentionSite .
                <time/%3$s> a pow:TimeExtent ; pow:edtf "%3$s" ; pow:earliest "%3$s-01-01"^^xsd:date ;
                  pow:latest "%3$s-12-31"^^xsd:date .
                """.formatted(number, site, year, more);
    }

    @Test
    void moreThanThreeSitesAreNamedAndElsewhere() {
        Page page = SomeDossier.page(SomeDossier.of("person/peter", SOURCES + held(1, "1941", "a", "")
                + held(2, "1942", "b", "") + held(3, "1943", "c", "")
                + held(4, "1944", "d", " ; pow:evidence <segment/letters/1/1>") + """
                        <death/mirror/a/1> a pow:Death ; pow:happenedTo <person/peter> ; pow:inEntry <entry/mirror/a> ;
                          pow:evidence <segment/mirror/a/1> ; pow:time <time/1944> .
                        """));
        assertEquals("Held at A, B, C and elsewhere. Died in 1944.", page.heading().lede().text());
        assertEquals(List.of(1, 2), page.heading().lede().marks(), "a site that is not named takes no note's number");
    }

    @Test
    void notesAreNumberedAsTheyAreReadAndTellWhoseWordsTheyAre() {
        Page page = SomeDossier.page(SomeDossier.of("person/peter", SOURCES + """
                <death/letters/1/1> a pow:Death ; pow:happenedTo <person/peter> ; pow:inEntry <entry/letters/1> ;
                  pow:evidence <segment/letters/1/1> .
                <affiliation/book/a/1> a pow:Affiliation ; pow:affiliate <person/peter> ; pow:rank c:rank\\/private ;
                  pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> .
                """));
        assertEquals(List.of(1, 2), page.notes().stream().map(Note::number).toList());
        assertEquals("Private. Died, date not stated.", page.heading().lede().text());
        assertEquals(List.of(false, true), page.notes().stream().map(Note::quoted).toList());
        assertEquals("Article, in A book, passage", page.notes().get(0).where().text());
    }

    @Test
    void aMapThatCannotShowAllPlacesSaysSoAndTheTableHasThem() {
        StringBuilder told = new StringBuilder(SOURCES)
                .append("PREFIX geo: <http://www.opengis.net/ont/geosparql#>\n");
        for (int camp = 1; camp <= 41; camp++) {
            told.append(
                    """
                            <site/camp%1$d> a pow:DetentionSite ; geo:hasGeometry [ geo:asWKT "POINT(%1$d 50)" ] .
                            <detention/book/a/1%1$d> a pow:Detention ; pow:happenedTo <person/peter> ; pow:heldAt <site/camp%1$d> ;
                              pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> .
                            """
                            .formatted(camp));
        }
        Part.PlaceMap map = SomeDossier.page(SomeDossier.of("person/peter", told.toString())).parts().stream()
                .filter(part -> part.id().equals("map")).map(Part.PlaceMap.class::cast).findFirst().orElseThrow();
        assertEquals(41, map.rows().size());
        String cut = "40 of 41 places are drawn; the table has them all.";
        assertTrue(map.notShown().text().startsWith(cut), map.notShown()::text);
        assertTrue(map.svg().contains(cut), map::svg);
    }

    @Test
    void aThingWithoutALabelIsCalledByItsKey() {
        Page page = SomeDossier.page(SomeDossier.of("person/no-label", "<person/no-label> a pow:Person ."));
        assertEquals("No label", page.heading().title().text());
    }

    @Test
    void textFromTheRightIsMarkedSo() {
        Page page = SomeDossier.page(SomeDossier.of("person/peter",
                "<person/peter> a pow:Person ; skos:prefLabel \"Peter\"@en, \"פטר\"@he, \"Пётр\"@ru ."));
        assertEquals(List.of("rtl", ""), page.heading().otherNames().stream().map(Piece::dir).toList());
        assertEquals(List.of("he", "ru"), page.heading().otherNames().stream().map(Piece::lang).toList());
    }

    private static Path path(String turtle) {
        return (Path) SomeDossier.page(SomeDossier.of("person/peter", turtle)).parts().get(0);
    }
}
