package org.w3id.muster.site.find;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.site.Words;
import org.w3id.muster.vocab.Pow;

/**
 * What the accounts that we hold tell of somebody: each value once, in the order in which it is met. Not thread-safe.
 *
 * @param dates kinds of accounts with their times, such as {@code "Capture 1942-07-12"}
 * @param fates kinds of ends, such as an execution; the class of the account where no kind is stated
 */
record LifeTold(Set<String> dates, Set<String> ranks, Set<String> units, Set<String> sites, Set<String> fates) {

    private static final Node RANK = NodeFactory.createURI(Pow.RANK);
    private static final Node UNIT = NodeFactory.createURI(Pow.IN_ORGANIZATION);
    private static final Node HELD_AT = NodeFactory.createURI(Pow.HELD_AT);
    private static final Node EVENT_TYPE = NodeFactory.createURI(Pow.EVENT_TYPE);
    private static final Set<String> FATEFUL = Set.of("Death", "Departure", "Sentencing");

    LifeTold() {
        this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                new LinkedHashSet<>());
    }

    /**
     * Adds what one account tells.
     *
     * @param name what a node is called
     */
    void add(DatasetGraph store, Node account, Set<String> times, Function<Node, String> name) {
        Optional<String> kind = objects(store, account, RDF.Nodes.type).map(type -> Words.localName(type.getURI()))
                .findFirst();
        objects(store, account, RANK).map(name).forEach(ranks::add);
        objects(store, account, UNIT).map(name).forEach(units::add);
        objects(store, account, HELD_AT).map(name).forEach(sites::add);
        times.forEach(time -> dates.add(kind.orElse("") + " " + time));
        if (kind.filter(FATEFUL::contains).isPresent()) {
            Set<String> types = new LinkedHashSet<>(objects(store, account, EVENT_TYPE).map(name).toList());
            fates.addAll(types.isEmpty() ? Set.of(kind.get()) : types);
        }
    }

    private static Stream<Node> objects(DatasetGraph store, Node account, Node property) {
        return store.stream(Quad.defaultGraphIRI, account, property, Node.ANY).map(Quad::getObject).filter(Node::isURI);
    }
}
