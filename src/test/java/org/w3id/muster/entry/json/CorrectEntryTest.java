package org.w3id.muster.entry.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.muster.entry.DataFile;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Segment.Span;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Ontology;

class CorrectEntryTest {

    private final DataFile file = Sample.read(Sample.CORRECT);

    @Test
    void hasNothingToReport() {
        assertEquals("", Sample.show(file.problems()));
        assertEquals(11, entry().accounts().size());
    }

    @Test
    void passagesHaveTheWordsOfThePageInCodePoints() {
        assertEquals(Optional.of("About 😀 500 men were held at Nord."), entry().segments().get(0).exactText());
        assertEquals(Optional.of(new Span(42, 64)), entry().segments().get(1).span());
        assertEquals(Optional.of("He was hanged in 1946."), entry().segments().get(1).exactText());
        assertEquals(Optional.of("p. 75"), entry().segments().get(2).locator());
        assertEquals(Sample.iri("segment/handbook/camps/s3"), entry().segments().get(2).iri());
    }

    @Test
    void anAccountHasItsPropertiesAndLeavesOutWhatHoldsAnyway() {
        Description death = account("death/handbook/camps/c1");
        assertTrue(resources(death, "evidence").contains(Sample.iri("segment/handbook/camps/s2").value()));
        assertEquals(List.of(Sample.iri("entry/handbook/camps").value()), resources(death, "inEntry"));
        assertEquals(List.of(Ontology.concept("cause", "hanging").value()), resources(death, "cause"));
        assertEquals(List.of(Sample.iri("site/handbook/camps/a-camp").value()), resources(death, "place"));
        assertTrue(resources(death, "certainty").isEmpty());
        assertEquals(List.of(Ontology.concept("standing", "doubted").value()), resources(death, "standing"));
        assertEquals("1946", time(death).extent().date().orElseThrow().edtf());
        assertEquals(List.of(new LangText("in 1946", "en")), time(death).extent().wordings());
    }

    @Test
    void quantitiesCountPersonsUnlessTheySayOtherwise() {
        assertEquals(Optional.of("percent"), amount("observation/handbook/camps/c2").quantity().unit());
        assertEquals(Optional.of(Sample.iri("group/captives")),
                amount("observation/handbook/camps/c2").quantity().base());
        assertEquals(Optional.of("persons"), amount("observation/handbook/camps/c3").quantity().unit());
    }

    @Test
    void theEventThatDefinesAGroupIsAThing() {
        Description event = thing("event/handbook/camps/dead");
        assertEquals(Sample.type("Death"), event.type());
        assertEquals(List.of(Sample.iri("group/handbook/camps/dead").value()), resources(event, "happenedTo"));
        assertEquals(2, resources(event, "cause").size());
        assertEquals(List.of(event.iri().value()), resources(thing("group/handbook/camps/dead"), "definedBy"));
    }

    @Test
    void aNameIsLinkedFromItsThing() {
        Description person = thing("person/ivan-petrov");
        assertEquals(Sample.type("Person"), person.type());
        assertEquals(List.of(Sample.iri("name/handbook/camps/c4").value()), resources(person, "hasName"));
        assertFalse(account("name/handbook/camps/c4").properties().stream()
                .anyMatch(p -> p.iri().equals(Sample.type("of"))));
    }

    @Test
    void whatAStatementsValueIsFollowsFromItsProperty() {
        assertEquals(List.of(Sample.iri("person/pyotr-petrov").value()),
                resources(account("statement/handbook/camps/c5"), "value"));
        assertEquals(List.of(Ontology.concept("site-type", "prison").value()),
                resources(account("statement/handbook/camps/c6"), "value"));
        assertEquals(List.of("http://www.w3.org/2004/02/skos/core#prefLabel"),
                resources(account("statement/handbook/camps/c8"), "property"));
        assertTrue(account("statement/handbook/camps/c8").properties()
                .contains(new Property(Sample.type("literalValue"), new Value.Text(new LangText("Lager Nord", "de")))));
    }

    private Entry entry() {
        return file.entries().get(0);
    }

    private Description account(String name) {
        return entry().accounts().stream().filter(a -> a.iri().equals(Sample.iri(name))).findFirst().orElseThrow();
    }

    private Description thing(String name) {
        return entry().things().stream().filter(a -> a.iri().equals(Sample.iri(name))).findFirst().orElseThrow();
    }

    private Value.Amount amount(String name) {
        return account(name).properties().stream().map(Property::value).filter(Value.Amount.class::isInstance)
                .map(Value.Amount.class::cast).findFirst().orElseThrow();
    }

    private static Value.Time time(Description description) {
        return description.properties().stream().map(Property::value).filter(Value.Time.class::isInstance)
                .map(Value.Time.class::cast).findFirst().orElseThrow();
    }

    private static List<String> resources(Description description, String property) {
        return description.properties().stream().filter(p -> p.iri().equals(Sample.type(property))).map(Property::value)
                .filter(Value.Resource.class::isInstance).map(v -> ((Value.Resource) v).iri().value()).toList();
    }
}
