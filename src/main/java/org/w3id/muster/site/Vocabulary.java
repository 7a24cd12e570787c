package org.w3id.muster.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The terms that documents give a role of their own; all others are shown as they are. */
final class Vocabulary {

    static final Node IN_ENTRY = pow("inEntry");
    static final Node EVIDENCE = pow("evidence");
    static final Node CONFLICTS_WITH = pow("conflictsWith");
    static final Node STANDING_REASON = pow("standingReason");
    static final Node EXACT_TEXT = pow("exactText");
    static final Node ABSTRACT = pow("abstract");
    static final Node WORDING = pow("wording");
    static final Node PART_OF = pow("partOf");
    static final Node NAME_TEXT = pow("nameText");
    static final Node EDTF = pow("edtf");
    static final Node EVENT_TYPE = pow("eventType");
    static final Node QUANTITY = pow("quantity");
    static final Node TIME = pow("time");
    static final Node PLACE = pow("place");
    static final Node HELD_AT = pow("heldAt");
    static final Node DESTINATION = pow("destination");
    static final Node CARRIED_OUT_BY = pow("carriedOutBy");
    static final Node CAUSE = pow("cause");
    static final Node PENALTY = pow("penalty");
    static final Node RANK = pow("rank");
    static final Node ROLE = pow("role");
    static final Node IN_ORGANIZATION = pow("inOrganization");
    static final Node SAYS = pow("says");
    static final Node PROPERTY = pow("property");
    static final Node VALUE = pow("value");
    static final Node LITERAL_VALUE = pow("literalValue");
    static final Node NEGATED = pow("negated");
    static final Node CERTAINTY = pow("certainty");
    static final Node STANDING = pow("standing");
    static final Node STANDING_BY = pow("standingBy");
    static final Node STANDING_ON = pow("standingOn");
    static final Node INFERRED_FROM = pow("inferredFrom");
    static final Node SOURCE_KIND = pow("sourceKind");
    static final Node HAS_NAME = pow("hasName");
    static final Node NAME_KIND = pow("nameKind");
    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node HAS_GEOMETRY = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#hasGeometry");
    static final Node AS_WKT = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#asWKT");
    static final Node PRECISION = pow("precision");
    static final Node PRIMARY_TOPIC = FOAF.primaryTopic.asNode();
    static final Node DOCUMENT = FOAF.Document.asNode();
    static final Node IS_DEFINED_BY = RDFS.isDefinedBy.asNode();

    /** What something is called, the first that there is. */
    static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode(),
            NAME_TEXT, WORDING, EDTF);

    /** From a thing or account to its values and names: nodes that belong to it. */
    static final Set<Node> VALUES = Set.of(TIME, QUANTITY, HAS_NAME, HAS_GEOMETRY);

    /** From a thing or account to what belongs to its description: values, names, passages. */
    static final Set<Node> PARTS = Stream.concat(VALUES.stream(), Stream.of(EVIDENCE, pow("definedBy")))
            .collect(Collectors.toUnmodifiableSet());

    /** What something is and is called. */
    static final Set<Node> NAMING = Stream.concat(Stream.of(RDF.Nodes.type), LABELS.stream())
            .collect(Collectors.toUnmodifiableSet());

    /** From an entry to its source, and from a copy to what it was copied from. */
    static final Set<Node> TO_SOURCES = Set.of(PART_OF, pow("copyOf"));

    private static final Set<Node> SOURCES = Set.of(pow("Entry"), pow("Source"));

    /** From an account to what it is about. */
    static final List<Node> ABOUT = List.of(pow("happenedTo"), pow("affiliate"), pow("population"), pow("subject"));

    /** What the title of an account is made of. */
    static final List<Node> TITLE = Stream.concat(Stream.of(RDF.Nodes.type, IN_ENTRY), ABOUT.stream()).toList();

    /** From an account to other accounts, whose titles a page shows. */
    static final Set<Node> TO_ACCOUNTS = Set.of(CONFLICTS_WITH, INFERRED_FROM, pow("after"), pow("ends"),
            pow("readingOf"), pow("during"), pow("partOf"));

    private Vocabulary() {}

    /** Whether a triple says what something is or is called. */
    static boolean isNaming(Triple triple) {
        return NAMING.contains(triple.getPredicate());
    }

    /** Whether a triple says that something is an entry or a source. */
    static boolean isTypeOfSource(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type) && SOURCES.contains(triple.getObject());
    }

    static Node pow(String name) {
        return NodeFactory.createURI(Site.ONTOLOGY + "#" + name);
    }
}
