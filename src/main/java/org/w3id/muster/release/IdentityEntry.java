package org.w3id.muster.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.w3id.muster.entry.Decision;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Description.Property;
import org.w3id.muster.entry.Entry;
import org.w3id.muster.entry.Location;
import org.w3id.muster.entry.Segment;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.vocab.Pow;

/**
 * The identity decisions as an entry of our own, so that each can be seen, asked for and cited like any other account: a
 * statement {@code mention identifiedWith thing}, negated for the verdict "different", with who decided, when and why.
 */
final class IdentityEntry {

    private static final String DCT = "http://purl.org/dc/terms/";
    private static final Location BUILD = new Location("identity decisions", 0, 0, "");

    private final Iris iris;
    private final UnaryOperator<String> fileName;

    /** @param fileName what a file is called where everybody reads it */
    IdentityEntry(Iris iris, UnaryOperator<String> fileName) {
        this.iris = iris;
        this.fileName = fileName;
    }

    /** Our own source, described by the build unless the data describes it. */
    static Description source(Iris iris) {
        return new Description(iris.id("source/muster-editors"), Iri.of(Pow.SOURCE),
                List.of(text(DCT + "title", "Identity decisions of the editors", "en"),
                        text(DCT + "title", "Решения редакции о тождестве", "ru"),
                        concept(Pow.SOURCE_KIND, "source-kind/scholarly"),
                        concept(DCT + "accessRights", "access-rights/open")),
                BUILD);
    }

    Optional<Entry> of(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        Iri entry = iris.id("entry/muster-editors/identity");
        Description description = new Description(entry, Iri.of(Pow.ENTRY),
                List.of(text("http://www.w3.org/2004/02/skos/core#prefLabel", "Who and what the sources mean", "en")),
                BUILD);
        List<Segment> segments = new ArrayList<>();
        List<Description> statements = new ArrayList<>();
        for (Decision decision : decisions) {
            String key = key(decision);
            Segment segment = new Segment(iris.id("segment/muster-editors/identity/" + key), Optional.empty(),
                    Optional.empty(), Optional.of(fileName.apply(decision.where().file())), decision.why(),
                    decision.where());
            segments.add(segment);
            statements.add(statement(decision, entry, segment, iris.id("statement/muster-editors/identity/" + key)));
        }
        return Optional
                .of(new Entry(description, iris.id("source/muster-editors"), Optional.empty(), segments, List.of(),
                        statements));
    }

    private String key(Decision decision) {
        return iris.name(decision.mention()).replace('/', '.') + "--" + iris.name(decision.thing()).replace('/', '.');
    }

    private static Description statement(Decision decision, Iri entry, Segment segment, Iri iri) {
        List<Property> properties = new ArrayList<>(List.of(resource(Pow.IN_ENTRY, entry),
                resource(Pow.EVIDENCE, segment.iri()), resource(Pow.SUBJECT, decision.mention()),
                resource(Pow.PROPERTY, Iri.of(Pow.IDENTIFIED_WITH)), resource(Pow.VALUE, decision.thing()),
                literal(Pow.STANDING_BY, decision.by(), "string"),
                literal(Pow.STANDING_ON, decision.on().toString(), "date")));
        for (LangText why : decision.why()) {
            properties.add(new Property(Iri.of(Pow.STANDING_REASON), new Value.Text(why)));
        }
        switch (decision.verdict()) {
            case SAME -> {
            }
            case PERHAPS -> properties.add(concept(Pow.CERTAINTY, "certainty/hedged"));
            case DIFFERENT -> properties.add(literal(Pow.NEGATED, "true", "boolean"));
        }
        return new Description(iri, Iri.of(Pow.STATEMENT), properties, decision.where());
    }

    private static Property resource(String property, Iri value) {
        return new Property(Iri.of(property), new Value.Resource(value));
    }

    private static Property concept(String property, String key) {
        return resource(property, Iri.of(Terms.CONCEPT + key));
    }

    private static Property text(String property, String text, String tag) {
        return new Property(Iri.of(property), new Value.Text(new LangText(text, tag)));
    }

    private static Property literal(String property, String lexical, String xsd) {
        return new Property(Iri.of(property),
                new Value.Literal(lexical, Iri.of("http://www.w3.org/2001/XMLSchema#" + xsd)));
    }
}
