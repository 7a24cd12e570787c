package org.w3id.muster.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Ref;

/** A record that cannot be mapped fails when its mapping is built, with a sentence that says how to mend it. */
class MisuseTest {

    private static final String P = "https://example.org/p";

    record NoIri(@Property(P) String text) {}

    record NoProperty(Iri iri, String text) {}

    record TwoIris(Iri iri, Iri other) {}

    record NotAnIri(Iri iri, @Property("no iri") String text) {}

    record Unmapped(Iri iri, @Property(P) Duration text) {}

    record Nested(Iri iri, @Property(P) Optional<Set<String>> text) {}

    record Raw(Iri iri, @SuppressWarnings("rawtypes") @Property(P) Set text) {}

    record Unordered(Iri iri, @Property(P) List<Leaf> leaves) {}

    record Keyless(Iri iri, @Property(P) @OrderBy(P) List<String> leaves) {}

    record OrderedSet(Iri iri, @Property(P) @OrderBy(P) Set<Leaf> leaves) {}

    record Leaf(Iri iri) {}

    record Endless(Iri iri, @Property(P) Optional<Middle> middle) {}

    record Middle(Iri iri, @Property(P) Set<Endless> ends) {}

    record Unbounded(Iri iri, @Property(value = P, inverse = true) View<Leaf> leaves) {}

    record Forward(Iri iri, @Property(P) @Limit(1) View<Leaf> leaves) {}

    record Backward(Iri iri, @Property(value = P, inverse = true) Set<Leaf> leaves) {}

    record ViewInView(Iri iri, @Property(value = P, inverse = true) @Limit(1) View<Viewing> views) {}

    record Viewing(Iri iri, @Property(value = P, inverse = true) @Limit(1) View<Leaf> leaves) {}

    record Twice(Iri iri, @Property(P) String one, @Property(P) Set<String> two) {}

    record Unsourced(Iri iri, @Property(P) Set<Sourced<Ref<Leaf>, Leaf>> leaves) {}

    sealed interface Ambiguous permits OneOf, OtherOf {}

    @RdfType(P)
    record OneOf(Iri iri) implements Ambiguous {}

    @RdfType(P)
    record OtherOf(Iri iri) implements Ambiguous {}

    static Stream<Arguments> misuses() {
        return Stream.of(
                arguments(NoIri.class, "has no component for its own IRI: add a component `Iri iri` without @Property"),
                arguments(NoProperty.class, "text: has no @Property: name the RDF property that it holds"),
                arguments(TwoIris.class, "has several components of type Iri without @Property"),
                arguments(NotAnIri.class, "an annotation needs an IRI"),
                arguments(Unmapped.class, "or use one of BigDecimal, Boolean"),
                arguments(Nested.class, "which is not mapped: use T, Optional<T>"),
                arguments(Raw.class, "is a raw Set: say of what"),
                arguments(Unordered.class, "add @OrderBy(property of the element), or use a Set"),
                arguments(Keyless.class, "use a Set, or a record with a key"),
                arguments(OrderedSet.class, "make it a List, or leave it out"),
                arguments(Endless.class, "contains itself through Endless > Middle > Endless"),
                arguments(Unbounded.class, "add @Limit(n)"),
                arguments(Forward.class, "say inverse = true, or use a Set"),
                arguments(Backward.class, "make it a View"),
                arguments(ViewInView.class, "use a smaller record here"),
                arguments(Twice.class, "two: has the same @Property as another component"),
                arguments(Unsourced.class, "annotate Leaf with @Reifies"),
                arguments(Ambiguous.class, "give each record a class of its own"),
                arguments(String.class, "is neither a record nor a sealed interface of records"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void theMessageSaysHowToMendIt(Class<?> type, String remedy) {
        String message = String.valueOf(assertThrows(UnusableMappingException.class,
                () -> Mapping.of(MethodHandles.lookup(), type)).getMessage());
        assertEquals(remedy, message.contains(remedy) ? remedy : message);
    }
}
