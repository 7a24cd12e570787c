package org.w3id.muster.site.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.page.Links;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.vocab.Pow;

/** Reads the page from the store of an edition. To be used within a transaction, once, by one thread. */
public final class OntologyReader {

    private static final int MOST_USES = 3;
    private static final int MOST_LETTERS = 90;
    private static final Node CONCEPT_SCHEME = NodeFactory.createURI(Pow.CONCEPT_SCHEME);
    private static final List<Node> MATCHES = List.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(),
            SKOS.broadMatch.asNode(), SKOS.relatedMatch.asNode());
    private static final Set<Node> SUPERS = Set.of(RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf);

    private final Graph graph;
    private final Node ontology;
    private final String base;
    private final Visit visit;

    private OntologyReader(Graph graph, Node ontology, String base, Visit visit) {
        this.graph = graph;
        this.ontology = ontology;
        this.base = base;
        this.visit = visit;
    }

    /**
     * The page of an ontology.
     *
     * @param graph all that the edition holds
     * @param base the base of its IRIs
     */
    public static OntologyView read(Graph graph, Node ontology, String base, Visit visit) {
        return new OntologyReader(graph, ontology, base, visit).view();
    }

    private OntologyView view() {
        List<Node> classes = terms(OWL2.Class.asNode());
        List<OntologyView.Section> sections = new ArrayList<>();
        sections.add(section("classes", "ontology.classes", classes));
        sections.add(section("links", "ontology.links", terms(OWL2.ObjectProperty.asNode())));
        sections.add(section("values", "ontology.values", Stream.of(OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                .flatMap(kind -> terms(kind.asNode()).stream()).toList()));
        List<OntologyView.Branch> tree = classes.stream().filter(term -> own(term, RDFS.Nodes.subClassOf).isEmpty())
                .map(this::branch).toList();
        return new OntologyView(texts(ontology, DCTerms.title.asNode()).findFirst().orElse(word(ontology)),
                texts(ontology, DCTerms.description.asNode()).limit(1).toList(),
                objects(ontology, OWL2.versionInfo.asNode()).map(Node::getLiteralLexicalForm).findFirst().orElse(""),
                ClassDiagram.of(tree, this::linksOf), tree,
                sections.stream().filter(section -> !section.terms().isEmpty()).toList(), schemes());
    }

    private OntologyView.Section section(String id, String heading, List<Node> terms) {
        return new OntologyView.Section(id, visit.say(heading), terms.stream().map(this::term).toList());
    }

    private List<Node> terms(Node kind) {
        return Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, kind)).map(Triple::getSubject)
                .filter(OntologyReader::isOurs).sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private OntologyView.Branch branch(Node term) {
        return new OntologyView.Branch(term(term), Iter
                .asStream(graph.find(Node.ANY, RDFS.Nodes.subClassOf, term)).map(Triple::getSubject)
                .filter(OntologyReader::isOurs).sorted(Comparator.comparing(Node::getURI)).map(this::branch).toList());
    }

    /** The links that begin at a class and lead to one of ours: "held at → site of detention". */
    private List<String> linksOf(Term term) {
        Node node = NodeFactory.createURI(Pow.NAMESPACE + term.id());
        return Iter.asStream(graph.find(Node.ANY, RDFS.Nodes.domain, node)).map(Triple::getSubject)
                .filter(OntologyReader::isOurs).sorted(Comparator.comparing(Node::getURI))
                .flatMap(property -> own(property, RDFS.Nodes.range).stream().limit(1)
                        .map(range -> word(property).text() + " → " + word(range).text()))
                .toList();
    }

    private Term term(Node term) {
        List<Term.Fact> facts = new ArrayList<>();
        add(facts, "ontology.example", texts(term, SKOS.example.asNode()).limit(1));
        add(facts, "ontology.above", Stream.concat(own(term, RDFS.Nodes.subClassOf).stream(),
                own(term, RDFS.Nodes.subPropertyOf).stream()).map(this::word));
        add(facts, "ontology.below", SUPERS.stream().flatMap(above -> subjects(above, term)).sorted(
                Comparator.comparing(Node::getURI)).map(this::word));
        add(facts, "ontology.of", objects(term, RDFS.Nodes.domain).map(this::word));
        add(facts, "ontology.takes", objects(term, RDFS.Nodes.range).map(this::word));
        add(facts, "ontology.list", objects(term, CONCEPT_SCHEME).map(this::word));
        add(facts, "ontology.has", subjects(RDFS.Nodes.domain, term).sorted(Comparator.comparing(Node::getURI))
                .map(this::word));
        add(facts, "ontology.elsewhere", SUPERS.stream().flatMap(above -> objects(term, above))
                .filter(other -> other.isURI() && !isOurs(other)).map(this::word));
        add(facts, "ontology.near", MATCHES.stream().flatMap(match -> objects(term, match)).map(this::word));
        return new Term(Links.localName(term.getURI()), word(term), Stream.of(SKOS.definition, SKOS.scopeNote)
                .flatMap(property -> texts(term, property.asNode()).limit(1)).toList(), facts, uses(term));
    }

    private void add(List<Term.Fact> facts, String heading, Stream<Word> words) {
        List<Word> all = words.distinct().toList();
        if (!all.isEmpty()) {
            facts.add(new Term.Fact(visit.say(heading), all));
        }
    }

    /** The first things of the edition that are of the class or have the property. */
    private List<List<Word>> uses(Node term) {
        boolean isClass = graph.contains(term, RDF.Nodes.type, OWL2.Class.asNode());
        Stream<Triple> found = Iter.asStream(isClass
                ? graph.find(Node.ANY, RDF.Nodes.type, term)
                : graph.find(Node.ANY, term, Node.ANY));
        return found
                .filter(triple -> triple.getSubject().isURI() && triple.getSubject().getURI().startsWith(base + "id/"))
                .limit(isClass ? MOST_USES : 1)
                .map(triple -> isClass
                        ? List.of(word(triple.getSubject()))
                        : List.of(word(triple.getSubject()), word(triple.getObject())))
                .toList();
    }

    private List<OntologyView.Scheme> schemes() {
        return Iter.asStream(graph.find(Node.ANY, RDF.Nodes.type, SKOS.ConceptScheme.asNode())).map(Triple::getSubject)
                .filter(Node::isURI).sorted(Comparator.comparing(Node::getURI))
                .map(scheme -> new OntologyView.Scheme(word(scheme),
                        texts(scheme, SKOS.definition.asNode()).limit(1).toList(),
                        (int) Iter.count(graph.find(Node.ANY, SKOS.inScheme.asNode(), scheme))))
                .toList();
    }

    /** What a node is called, and where it leads. */
    private Word word(Node node) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            return new Word(text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…",
                    node.getLiteralLanguage(), "");
        }
        String iri = node.isURI() ? node.getURI() : "";
        String href = isOurs(node) ? "#" + Links.localName(iri) : visit.link(Links.href(iri, base));
        return Stream.of(SKOS.prefLabel.asNode(), RDFS.Nodes.label, DCTerms.title.asNode())
                .flatMap(property -> texts(node, property)).findFirst()
                .map(label -> new Word(label.text(), label.lang(), href))
                .orElseGet(() -> new Word(shortName(iri), "", href));
    }

    private String shortName(String iri) {
        return iri.startsWith(base + "id/")
                ? iri.substring(base.length() + "id/".length())
                : Words.shortened(NodeFactory.createURI(iri), base);
    }

    /** Texts in the language of the page first, then in English. */
    private Stream<Word> texts(Node node, Node property) {
        return objects(node, property).filter(Node::isLiteral)
                .sorted(Comparator.comparing((Node text) -> !visit.language().isOf(text.getLiteralLanguage()))
                        .thenComparing(text -> !text.getLiteralLanguage().equals("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(text -> new Word(text.getLiteralLexicalForm(), text.getLiteralLanguage(), ""));
    }

    private List<Node> own(Node node, Node property) {
        return objects(node, property).filter(OntologyReader::isOurs).toList();
    }

    private Stream<Node> objects(Node node, Node property) {
        return Iter.toList(graph.find(node, property, Node.ANY)).stream().map(Triple::getObject)
                .sorted(Comparator.comparing(Node::toString));
    }

    private Stream<Node> subjects(Node property, Node object) {
        return Iter.toList(graph.find(Node.ANY, property, object)).stream().map(Triple::getSubject)
                .filter(OntologyReader::isOurs);
    }

    private static boolean isOurs(Node node) {
        return node.isURI() && node.getURI().startsWith(Pow.NAMESPACE);
    }
}
