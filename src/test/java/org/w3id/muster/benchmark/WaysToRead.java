package org.w3id.muster.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.w3id.muster.mapping.Lens;
import org.w3id.muster.mapping.Read;
import org.w3id.muster.mapping.TripleSource;
import org.w3id.muster.model.Mappings;
import org.w3id.muster.model.Person;
import org.w3id.muster.term.Iri;
import org.w3id.muster.vocab.Pow;

/**
 * Ways to read persons with their names, their affiliations and what happened to them, all with times, entries and evidence.
 * Each returns how many of these accounts it has seen, so that the ways can be held against each other.
 */
final class WaysToRead {

    private static final String PREFIX = "PREFIX pow: <" + Pow.NAMESPACE + "> ";

    private final DatasetGraph dataset;
    private final TripleSource source;
    private final Lens<Person> persons;

    WaysToRead(DatasetGraph dataset) {
        this(dataset, TripleSource.of(dataset));
    }

    /** @param source the same data by another road */
    WaysToRead(DatasetGraph dataset, TripleSource source) {
        this.dataset = dataset;
        this.source = source;
        this.persons = Lens.of(Mappings.PERSON, source);
    }

    /** The mapping layer: a thousand fetched at once, records made of the triples. */
    int throughTheLayer(List<Iri> iris) {
        return persons.find(iris).values().stream().mapToInt(WaysToRead::accounts).sum();
    }

    /** The mapping layer, asked for one person at a time. */
    int oneByOne(List<Iri> iris) {
        return iris.stream().mapToInt(iri -> accounts(persons.find(iri))).sum();
    }

    /** Only what the layer fetches, no records made of it. */
    int fetchOnly(List<Iri> iris) {
        return source.fetch(Mappings.PERSON, iris).stars().size();
    }

    /** Only the query that the layer asks of a store that is not at hand, its triples counted and dropped. */
    long queryOnly(List<Iri> iris) {
        try (Stream<Triple> triples = source.construct(Mappings.PERSON.fetch(iris))) {
            return triples.count();
        }
    }

    /** What is written by hand most often: one SELECT with a chain of OPTIONALs, a row for each combination. */
    int optionalChain(List<Iri> iris) {
        String query = PREFIX + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT * { VALUES ?person { "
                + iris.stream().map(iri -> "<" + iri.value() + ">").collect(Collectors.joining(" ")) + " }"
                + " OPTIONAL { ?person skos:prefLabel ?label }"
                + " OPTIONAL { ?person pow:hasName ?name . ?name pow:nameText ?text"
                + "   OPTIONAL { ?name pow:inEntry ?nameEntry } OPTIONAL { ?name pow:evidence ?nameEvidence } }"
                + " OPTIONAL { ?event pow:happenedTo ?person ; a ?kind OPTIONAL { ?event pow:heldAt ?site }"
                + "   OPTIONAL { ?event pow:cause ?cause } OPTIONAL { ?event pow:inEntry ?eventEntry }"
                + "   OPTIONAL { ?event pow:evidence ?eventEvidence } OPTIONAL { ?event pow:time ?time"
                + "     OPTIONAL { ?time pow:edtf ?edtf } OPTIONAL { ?time pow:earliest ?earliest }"
                + "     OPTIONAL { ?time pow:latest ?latest } } }"
                + " OPTIONAL { ?affiliation pow:affiliate ?person OPTIONAL { ?affiliation pow:inOrganization ?unit }"
                + "   OPTIONAL { ?affiliation pow:rank ?rank } OPTIONAL { ?affiliation pow:inEntry ?affiliationEntry }"
                + "   OPTIONAL { ?affiliation pow:evidence ?affiliationEvidence } } }";
        Set<Node> accounts = new HashSet<>();
        rows(query).forEach(row -> Stream.of("name", "event", "affiliation").map(row::get)
                .filter(node -> node != null).forEach(accounts::add));
        return accounts.size();
    }

    /** What lazy loading comes to: a query for each person, and one for each thing that hangs on it. */
    int queryForEachThing(List<Iri> iris) {
        int accounts = 0;
        for (Iri iri : iris) {
            Set<Node> found = new HashSet<>();
            rows("SELECT ?p ?o { <" + iri.value() + "> ?p ?o }").stream()
                    .filter(row -> row.get("p").hasURI(Pow.HAS_NAME)).forEach(row -> found.add(row.get("o")));
            for (String property : List.of(Pow.HAPPENED_TO, Pow.AFFILIATE)) {
                rows("SELECT ?s { ?s <" + property + "> <" + iri.value() + "> }")
                        .forEach(row -> found.add(row.get("s")));
            }
            for (Node account : found) {
                rows("SELECT ?p ?o { <" + account.getURI() + "> ?p ?o }").stream()
                        .filter(row -> row.get("p").hasURI(Pow.TIME))
                        .forEach(row -> rows("SELECT ?p ?o { <" + row.get("o").getURI() + "> ?p ?o }"));
            }
            accounts += found.size();
        }
        return accounts;
    }

    /** The floor: the same triples through the indexes of the store, without any query, into nothing. */
    int bareFind(List<Iri> iris) {
        return Txn.calculateRead(dataset, () -> iris.stream().mapToInt(iri -> {
            Node person = NodeFactory.createURI(iri.value());
            List<Node> accounts = Stream.concat(
                    star(person).stream().filter(triple -> triple.getPredicate().hasURI(Pow.HAS_NAME))
                            .map(Triple::getObject),
                    Stream.of(Pow.HAPPENED_TO, Pow.AFFILIATE).flatMap(property -> subjects(property, person).stream()))
                    .toList();
            accounts.forEach(account -> star(account).stream()
                    .filter(triple -> triple.getPredicate().hasURI(Pow.TIME))
                    .forEach(triple -> star(triple.getObject())));
            return accounts.size();
        }).sum());
    }

    private static int accounts(Read<Person> read) {
        Person person = read.orThrow();
        return person.names().size() + person.history().events().items().size()
                + person.history().affiliations().items().size();
    }

    private List<Binding> rows(String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                return Iter.toList(Iter.map(execution.select(), Binding::detach));
            }
        });
    }

    private List<Triple> star(Node subject) {
        return Iter.toList(Iter.map(dataset.find(Quad.defaultGraphIRI, subject, Node.ANY, Node.ANY), Quad::asTriple));
    }

    private List<Node> subjects(String property, Node object) {
        return Iter.toList(Iter.map(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, NodeFactory.createURI(property), object),
                Quad::getSubject));
    }
}
