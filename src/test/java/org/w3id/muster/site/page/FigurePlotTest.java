package org.w3id.muster.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.muster.site.page.Bar.Shape;
import org.w3id.muster.site.page.Part.Figures;

class FigurePlotTest {

    private static final String GROUP = """
            <group/some> a pow:PersonGroup ; skos:prefLabel "Some people"@en .
            <entry/book/a> a pow:Entry ; skos:prefLabel "Article"@en .
            <segment/book/a/1> a pow:Segment ; pow:inEntry <entry/book/a> ; pow:abstract "Told here."@en .
            """;

    @Test
    void boundsAreWhiskersAndOpenEndsAreArrows() {
        Figures figures = figures(GROUP + figure("1", "pow:lower 4400000.0 ; pow:lowerOpen true")
                + figure("2", "pow:amount 5160000.0") + figure("3", "pow:lower 4000000.0 ; pow:upper 5700000.0")
                + figure("4", "pow:upper 6000000.0 ; pow:upperOpen true"));
        assertEquals(List.of("4 million to 5.7 million", "more than 4.4 million", "5,160,000",
                "fewer than 6 million"), figures.figures().stream().map(figure -> figure.number().text()).toList());
        assertEquals(List.of(Shape.RANGE, Shape.BOUND, Shape.BOUND), shapes(figures, 0));
        assertEquals(List.of(Shape.RANGE, Shape.OPEN_END, Shape.BOUND), shapes(figures, 1));
        assertEquals(List.of(Shape.POINT), shapes(figures, 2));
        assertEquals(List.of(Shape.RANGE, Shape.OPEN_START, Shape.BOUND), shapes(figures, 3));
        assertEquals("4 figures: the lowest is 4 million to 5.7 million, the highest fewer than 6 million.",
                figures.finding().text());
        assertTrue(figures.axis().ticks().stream().anyMatch(tick -> tick.label().equals("5 m")),
                figures.axis()::toString);
    }

    @Test
    void wordsWithoutANumberAreNotDrawn() {
        Figures figures = figures(GROUP + figure("1", "pow:quantifier <../concept/quantifier/several>"));
        assertEquals("Several", figures.figures().get(0).number().text());
        assertTrue(figures.figures().get(0).bars().isEmpty());
        assertTrue(figures.axis().ticks().isEmpty());
    }

    @Test
    void figuresOfOtherUnitsStandInADrawingOfTheirOwn() {
        Page page = SomeDossier.page(SomeDossier.of("group/some", GROUP + figure("1", "pow:amount 3")
                + figure("2", "pow:amount 10 ; pow:unitOfMeasure c:unit\\/percent")));
        assertEquals(List.of("How many", "How many: Percent"), page.parts().stream()
                .filter(part -> part instanceof Figures).map(Part::heading).toList());
    }

    private static String figure(String key, String quantity) {
        return """
                <observation/book/a/%1$s> a pow:Observation ; pow:population <group/some> ;
                  pow:inEntry <entry/book/a> ; pow:evidence <segment/book/a/1> ; pow:quantity <quantity/%1$s> .
                <quantity/%1$s> a pow:Quantity ; %2$s .
                """.formatted(key, quantity);
    }

    private static Figures figures(String turtle) {
        return SomeDossier.page(SomeDossier.of("group/some", turtle)).parts().stream()
                .filter(part -> part instanceof Figures).map(Figures.class::cast).findFirst().orElseThrow();
    }

    private static List<Shape> shapes(Figures figures, int row) {
        return figures.figures().get(row).bars().stream().map(Bar::shape).toList();
    }
}
