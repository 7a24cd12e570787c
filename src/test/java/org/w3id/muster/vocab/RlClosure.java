package org.w3id.muster.vocab;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The closure of data under our ontology: those rules of OWL 2 RL (https://www.w3.org/TR/owl2-profiles/#Reasoning_in_OWL_2_RL_and_RDF_Graphs_using_Rules)
 * whose axioms {@code muster.ttl} uses, named as there. A clash becomes a triple with {@link #CLASH}.
 */
public final class RlClosure {

    /** Subject and object of a triple with this predicate cannot both be as they are; the predicate names the rule. */
    static final String CLASH = "urn:clash:";

    private static final String RULES = """
            [scm-sco:  (?a rdfs:subClassOf ?b) (?b rdfs:subClassOf ?c) -> (?a rdfs:subClassOf ?c)]
            [scm-spo:  (?p rdfs:subPropertyOf ?q) (?q rdfs:subPropertyOf ?r) -> (?p rdfs:subPropertyOf ?r)]
            [cax-sco:  (?x rdf:type ?a) (?a rdfs:subClassOf ?b) -> (?x rdf:type ?b)]
            [prp-spo1: (?x ?p ?y) (?p rdfs:subPropertyOf ?q) -> (?x ?q ?y)]
            [prp-dom:  (?x ?p ?y) (?p rdfs:domain ?a) -> (?x rdf:type ?a)]
            [prp-rng:  (?x ?p ?y) (?p rdfs:range ?a) notLiteral(?y) -> (?y rdf:type ?a)]
            [prp-symp: (?x ?p ?y) (?p rdf:type owl:SymmetricProperty) -> (?y ?p ?x)]
            [member-1: (?d rdf:type owl:AllDisjointClasses) (?d owl:members ?l) -> (?d urn:list ?l)]
            [member-2: (?d urn:list ?l) (?l rdf:rest ?r) notEqual(?r, rdf:nil) -> (?d urn:list ?r)]
            [member-3: (?d urn:list ?l) (?l rdf:first ?a) -> (?d urn:member ?a)]
            [cax-adc:  (?d urn:member ?a) (?d urn:member ?b) notEqual(?a, ?b) (?x rdf:type ?a) (?x rdf:type ?b)
                       -> (?x urn:clash:cax-adc ?a)]
            [prp-irp:  (?p rdf:type owl:IrreflexiveProperty) (?x ?p ?y) equal(?x, ?y) -> (?x urn:clash:prp-irp ?p)]
            [prp-asyp: (?p rdf:type owl:AsymmetricProperty) (?x ?p ?y) (?y ?p ?x) -> (?x urn:clash:prp-asyp ?p)]
            [object:   (?p rdf:type owl:ObjectProperty) (?x ?p ?y) isLiteral(?y) -> (?x urn:clash:object ?p)]
            [data:     (?p rdf:type owl:DatatypeProperty) (?x ?p ?y) notLiteral(?y) -> (?x urn:clash:data ?p)]
            """;

    private RlClosure() {}

    /** What follows from ontology and data together, they themselves included. */
    static Graph of(Graph ontology, Graph data) {
        GenericRuleReasoner reasoner = new GenericRuleReasoner(Rule.parseRules(RULES));
        reasoner.setMode(GenericRuleReasoner.FORWARD_RETE);
        InfGraph closure = reasoner.bind(union(ontology, data));
        closure.prepare();
        return closure;
    }

    /** The clashes in the closure of data under our ontology; empty if they fit. */
    public static List<String> clashes(Graph data) {
        return of(OntologyDirectory.read("muster.ttl").getGraph(), data).find()
                .filterKeep(t -> t.getPredicate().getURI().startsWith(CLASH)).mapWith(Triple::toString).toList()
                .stream()
                .sorted().toList();
    }

    static boolean holds(Graph closure, String subject, String predicate, String object) {
        return closure.contains(NodeFactory.createURI(subject), NodeFactory.createURI(predicate),
                NodeFactory.createURI(object));
    }

    private static Graph union(Graph ontology, Graph data) {
        Graph both = GraphFactory.createDefaultGraph();
        ontology.find().forEach(both::add);
        data.find().forEach(both::add);
        return both;
    }
}
