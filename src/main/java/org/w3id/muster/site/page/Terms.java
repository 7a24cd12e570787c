package org.w3id.muster.site.page;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.vocab.Pow;

/** The terms that pages give a role of their own; all others are shown as they are. */
final class Terms {

    static final Node ABSTRACT = node(Pow.ABSTRACT);
    static final Node AFFILIATE = node(Pow.AFFILIATE);
    static final Node AFTER = node(Pow.AFTER);
    static final Node ALLEGIANCE = node(Pow.ALLEGIANCE);
    static final Node ASSERTED_BY = node(Pow.ASSERTED_BY);
    static final Node CARRIED_OUT_BY = node(Pow.CARRIED_OUT_BY);
    static final Node CAUSE = node(Pow.CAUSE);
    static final Node CERTAINTY = node(Pow.CERTAINTY);
    static final Node CHILD_OF = node(Pow.CHILD_OF);
    static final Node CIRCUMSTANCE = node(Pow.CIRCUMSTANCE);
    static final Node CONFLICTS_WITH = node(Pow.CONFLICTS_WITH);
    static final Node COPY_OF = node(Pow.COPY_OF);
    static final Node CRITERION = node(Pow.CRITERION);
    static final Node DEFINED_BY = node(Pow.DEFINED_BY);
    static final Node DESTINATION = node(Pow.DESTINATION);
    static final Node DIGITAL_COPY = node(Pow.DIGITAL_COPY);
    static final Node DISJOINT_FROM = node(Pow.DISJOINT_FROM);
    static final Node DURING = node(Pow.DURING);
    static final Node ENDS = node(Pow.ENDS);
    static final Node EVENT_TYPE = node(Pow.EVENT_TYPE);
    static final Node EVIDENCE = node(Pow.EVIDENCE);
    static final Node EXACT_TEXT = node(Pow.EXACT_TEXT);
    static final Node END_OFFSET = node(Pow.END_OFFSET);
    static final Node HAPPENED_TO = node(Pow.HAPPENED_TO);
    static final Node HAS_NAME = node(Pow.HAS_NAME);
    static final Node HELD_AT = node(Pow.HELD_AT);
    static final Node IDENTIFICATION = node(Pow.IDENTIFICATION);
    static final Node IDENTIFIED_WITH = node(Pow.IDENTIFIED_WITH);
    static final Node IN_ENTRY = node(Pow.IN_ENTRY);
    static final Node IN_ORGANIZATION = node(Pow.IN_ORGANIZATION);
    static final Node INFERRED_FROM = node(Pow.INFERRED_FROM);
    static final Node LITERAL_VALUE = node(Pow.LITERAL_VALUE);
    static final Node LOCATED_IN = node(Pow.LOCATED_IN);
    static final Node IN_SCHEME = SKOS.inScheme.asNode();
    static final Node NAME_KIND = node(Pow.NAME_KIND);
    /** Of a name that we made from another script: by which table. */
    static final Node SCHEME = node(Pow.SCHEME);
    static final Node ISSUED_BY = node(Pow.ISSUED_BY);
    static final Node NAME_TEXT = node(Pow.NAME_TEXT);
    static final Node NATIONALITY = node(Pow.NATIONALITY);
    static final Node NEGATED = node(Pow.NEGATED);
    static final Node OPERATED_BY = node(Pow.OPERATED_BY);
    static final Node PART_OF = node(Pow.PART_OF);
    static final Node PARTICIPANT = node(Pow.PARTICIPANT);
    static final Node PENALTY = node(Pow.PENALTY);
    static final Node PENALTY_DURATION = node(Pow.PENALTY_DURATION);
    static final Node PLACE = node(Pow.PLACE);
    static final Node POPULATION = node(Pow.POPULATION);
    static final Node PROPERTY = node(Pow.PROPERTY);
    static final Node QUANTITY = node(Pow.QUANTITY);
    static final Node RANK = node(Pow.RANK);
    static final Node READING_OF = node(Pow.READING_OF);
    static final Node ROLE = node(Pow.ROLE);
    static final Node SAYS = node(Pow.SAYS);
    static final Node SITE_TYPE = node(Pow.SITE_TYPE);
    static final Node SOURCE_KIND = node(Pow.SOURCE_KIND);
    static final Node STANDING = node(Pow.STANDING);
    static final Node STANDING_BY = node(Pow.STANDING_BY);
    static final Node STANDING_ON = node(Pow.STANDING_ON);
    static final Node STANDING_REASON = node(Pow.STANDING_REASON);
    static final Node START_OFFSET = node(Pow.START_OFFSET);
    static final Node STATED_REASON = node(Pow.STATED_REASON);
    static final Node SUBJECT = node(Pow.SUBJECT);
    static final Node SUCCESSOR_OF = node(Pow.SUCCESSOR_OF);
    static final Node TIME = node(Pow.TIME);
    static final Node VALUE = node(Pow.VALUE);
    static final Node WORDING = node(Pow.WORDING);

    static final Node PREF_LABEL = SKOS.prefLabel.asNode();
    static final Node ALT_LABEL = SKOS.altLabel.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node TITLE = DCTerms.title.asNode();
    static final Node NOTE = SKOS.note.asNode();
    static final Node DEFINITION = SKOS.definition.asNode();
    static final Node EXACT_MATCH = SKOS.exactMatch.asNode();
    static final Node CLOSE_MATCH = SKOS.closeMatch.asNode();
    static final Node LANGUAGE = DCTerms.language.asNode();
    static final Node ISSUED = DCTerms.issued.asNode();
    static final Node REFERENCES = DCTerms.references.asNode();
    static final Node LOCATOR = DCTerms.bibliographicCitation.asNode();
    static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

    /** What something is called, the first that there is. */
    static final List<Node> LABELS = List.of(PREF_LABEL, LABEL, TITLE, NAME_TEXT);

    /** What one thing is to another: claimed by sources, and also a plain link while the claim is held. */
    static final List<Node> RELATIONS = List.of(PART_OF, SUCCESSOR_OF, OPERATED_BY, LOCATED_IN, CHILD_OF, ALLEGIANCE,
            node(Pow.SIGNATORY), node(Pow.BOUND_BY));

    /** From an account to what it is about. */
    static final List<Node> ABOUT = List.of(HAPPENED_TO, AFFILIATE, POPULATION, SUBJECT);

    /** From an account to the values, and the passages, that are part of what it says. */
    static final Set<Node> PARTS = Set.of(TIME, QUANTITY, EVIDENCE);

    private Terms() {}

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
