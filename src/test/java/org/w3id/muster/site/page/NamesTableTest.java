package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.page.Part.Table;

class NamesTableTest {

    private static final String CAMP = """
            <source/book> a pow:Source ; dct:title "A book"@en .
            <entry/book/a> a pow:Entry ; skos:prefLabel "Article"@en ; pow:partOf <source/book> .
            <entry/book/b> a pow:Entry ; skos:prefLabel "Article"@en ; pow:partOf <source/book> .
            <site/camp> a pow:DetentionSite ; skos:prefLabel "Camp"@en ;
              pow:hasName <name/book/a/1>, <name/book/a/2>, <name/book/b/2>, <name/book/a/4> .
            c:name-kind\\/attested skos:prefLabel "attested"@en .
            <time/until> pow:edtf "../1942" ; pow:latest "1942-12-31"^^xsd:date .
            <name/book/a/1> a pow:Name ; pow:nameText "Stalag 336"@de ; pow:nameKind c:name-kind\\/attested ;
              pow:time <time/until> ; pow:inEntry <entry/book/a> .
            <name/book/a/2> a pow:Name ; pow:nameText "Лагерь"@ru ; pow:inEntry <entry/book/a> .
            <name/book/b/2> a pow:Name ; pow:nameText "Лагерь"@ru ; pow:inEntry <entry/book/b> .
            """;

    @Test
    void aNameHasItsTimeAndAColumnOnlyWhereSomethingStands() {
        Table names = names(CAMP, "");
        assertEquals(List.of("Name", "Language", "Kind", "When", "Where it comes from"), names.columns());
        assertEquals(List.of("Stalag 336", "German", "attested", "until 1942", "Article, A book"), cells(names, 0));
        assertEquals(2, names.rows().size(), "what two entries of a work call it shares a row");
    }

    @Test
    void aNumberSaysWhoGaveItAndARejectedNameIsStruckThrough() {
        Table names = names(CAMP + """
                <site/north> a pow:DetentionSite ; skos:prefLabel "Camp North"@en .
                <name/book/a/4> a pow:Name ; pow:nameText "12345"@de ; pow:issuedBy <site/north> ;
                  pow:inEntry <entry/book/a> .
                <site/camp> pow:hasName <name/book/a/5> .
                """, """
                <site/camp> pow:hasName <name/book/a/5> .
                <name/book/a/5> a pow:Name ; pow:nameText "Wrong"@en ; pow:inEntry <entry/book/a> ;
                  pow:standing c:standing\\/rejected ; pow:standingReason "A misprint."@en .
                """);
        assertEquals(List.of("Name", "Language", "Kind", "When", "Given out by", "Where it comes from",
                "Our assessment"), names.columns());
        assertEquals("Camp North", cells(names, 0).get(4));
        assertEquals(List.of("", "", "struck", ""), names.rows().stream().map(Part.Row::style).toList());
    }

    private static Table names(String held, String rejected) {
        return SomeDossier.page(SomeDossier.of("site/camp", held, rejected)).parts().stream()
                .filter(part -> part.id().equals("names")).map(Table.class::cast).findFirst().orElseThrow();
    }

    private static List<String> cells(Table table, int row) {
        return table.rows().get(row).cells().stream().map(Line::text).toList();
    }
}
