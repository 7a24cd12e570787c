package org.w3id.muster.site;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
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
    static final Node PRIMARY_TOPIC = FOAF.primaryTopic.asNode();
    static final Node DOCUMENT = FOAF.Document.asNode();
    static final Node TOTAL_ITEMS = NodeFactory.createURI("http://www.w3.org/ns/hydra/core#totalItems");

    /** What something is called, the first that there is. */
    static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode(),
            NAME_TEXT, WORDING, EDTF);

    /** From a thing or account to what belongs to its description: values, names, passages. */
    static final Set<Node> PARTS = Set.of(pow("time"), pow("quantity"), pow("hasName"), EVIDENCE);

    private Vocabulary() {}

    private static Node pow(String name) {
        return NodeFactory.createURI(Site.ONTOLOGY + "#" + name);
    }
}
