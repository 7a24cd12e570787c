package org.w3id.muster.site.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.vocab.Pow;

/**
 * What a page shows beyond the document of its thing: the works that entries stand in and what these were copied from,
 * the accounts that others are compared with, how far a camp is identified, the groups beside and below a group with
 * their figures, and who of a unit was captured. The number of steps is fixed, and each takes only so many links.
 *
 * <p>Not thread-safe: one reader per page.
 */
public final class Surroundings {

    /** From an account to others that a page sets beside it. */
    private static final Set<Node> COMPARED = Set.of(Terms.CONFLICTS_WITH, Terms.READING_OF, Terms.INFERRED_FROM);

    /** From an account to others that its own page names by what they tell. */
    private static final Set<Node> NAMED = Set.of(Terms.AFTER, Terms.ENDS, Terms.DURING, Terms.PART_OF);

    private final DatasetGraph dataset;
    private final StarCollector stars;
    private final Graph around;

    private Surroundings(DatasetGraph dataset) {
        this.dataset = dataset;
        this.stars = new StarCollector(dataset);
        this.around = stars.collected();
    }

    /** What lies around a thing of which the document holds these triples. */
    public static Graph read(DatasetGraph dataset, Node thing, Graph held, Graph rejected) {
        return Txn.calculateRead(dataset, () -> new Surroundings(dataset).read(thing, held, rejected));
    }

    /**
     * What a thing is, what it and its neighbours are called, and the work that it stands in: enough for its title and for
     * citing it; empty when it is not known.
     */
    public static Graph naming(DatasetGraph dataset, String base, Node thing) {
        return Txn.calculateRead(dataset, () -> new Surroundings(dataset).naming(base, thing));
    }

    private Graph naming(String base, Node thing) {
        stars.star(thing);
        dataset.find(NodeFactory.createURI(base + "graph/rejected"), thing, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> around.add(quad.asTriple()));
        StarCollector.objects(List.of(around), Set.of(Terms.EVIDENCE)).forEach(stars::star);
        StarCollector.objects(List.of(around), Set.of(Terms.IN_ENTRY)).forEach(stars::star);
        for (Node work : StarCollector.objects(List.of(around), Set.of(Terms.PART_OF))) {
            if (dataset.contains(Quad.defaultGraphIRI, work, RDF.Nodes.type, Terms.node(Pow.SOURCE))) {
                stars.star(work);
            }
        }
        labels(List.of(around));
        return around;
    }

    private Graph read(Node thing, Graph held, Graph rejected) {
        List<Graph> graphs = List.of(held, rejected);
        accounts(graphs, COMPARED);
        if (held.contains(thing, Terms.IN_ENTRY, Node.ANY) || rejected.contains(thing, Terms.IN_ENTRY, Node.ANY)) {
            accounts(graphs, NAMED);
        }
        if (held.contains(thing, RDF.Nodes.type, Terms.node(Pow.PERSON_GROUP))) {
            groupsAround(thing, held);
        }
        if (held.contains(thing, RDF.Nodes.type, Terms.node(Pow.MILITARY_UNIT))
                || held.contains(thing, RDF.Nodes.type, Terms.node(Pow.ORGANIZATION))) {
            capturesOfMembers(thing, held);
        }
        stars.wholes(thing, held);
        List<Graph> all = List.of(held, rejected, around);
        positions(thing, all);
        works(all);
        for (Node site : StarCollector.objects(all, Set.of(Terms.HELD_AT, Terms.PLACE, Terms.DESTINATION))) {
            stars.copy(site, Terms.IDENTIFICATION);
        }
        labels(all);
        namelessEvents(all);
        return around;
    }

    private void accounts(List<Graph> graphs, Set<Node> properties) {
        StarCollector.objects(graphs, properties).forEach(stars::account);
    }

    private void groupsAround(Node group, Graph held) {
        for (Node event : StarCollector.objects(List.of(held), Set.of(Terms.DEFINED_BY))) {
            stars.star(event);
            StarCollector.objects(List.of(around), Terms.PARTS).forEach(stars::star);
        }
        Set<Node> neighbours = new LinkedHashSet<>(StarCollector.objects(List.of(held), Set.of(Terms.DISJOINT_FROM)));
        neighbours.addAll(stars.subjects(Terms.PART_OF, group));
        for (Node whole : Iter.toList(Iter.map(held.find(group, Terms.PART_OF, Node.ANY), Triple::getObject))) {
            neighbours.add(whole);
            neighbours.addAll(stars.subjects(Terms.PART_OF, whole));
        }
        for (Node neighbour : neighbours) {
            stars.copy(neighbour, RDF.Nodes.type);
            stars.copy(neighbour, Terms.PART_OF);
            stars.subjects(Terms.POPULATION, neighbour).forEach(stars::account);
        }
    }

    private void capturesOfMembers(Node unit, Graph held) {
        Set<Node> members = new LinkedHashSet<>();
        held.find(Node.ANY, Terms.IN_ORGANIZATION, unit).forEachRemaining(link -> held
                .find(link.getSubject(), Terms.AFFILIATE, Node.ANY)
                .forEachRemaining(of -> members.add(of.getObject())));
        held.find(Node.ANY, Terms.CRITERION, unit).forEachRemaining(link -> members.add(link.getSubject()));
        for (Node member : members.stream().limit(StarCollector.MOST).toList()) {
            for (Node account : stars.subjects(Terms.HAPPENED_TO, member)) {
                if (dataset.contains(Quad.defaultGraphIRI, account, RDF.Nodes.type, Terms.node(Pow.CAPTURE))) {
                    stars.account(account);
                }
            }
        }
    }

    /** Entries, their works, and what these were copied from, twice over: a copy of a copy is still one. */
    private void works(List<Graph> graphs) {
        StarCollector.objects(graphs, Set.of(Terms.IN_ENTRY)).forEach(stars::star);
        for (Node work : StarCollector.objects(List.of(graphs.get(0), graphs.get(1), around), Set.of(Terms.PART_OF))) {
            if (dataset.contains(Quad.defaultGraphIRI, work, RDF.Nodes.type, Terms.node(Pow.SOURCE))) {
                stars.star(work);
            }
        }
        for (int copies = 0; copies < 2; copies++) {
            StarCollector.objects(List.of(around), Set.of(Terms.COPY_OF)).forEach(stars::star);
        }
    }

    /** Where the places lie that are named, and who says so; of one without coordinates, where that lies which it is in. */
    private void positions(Node thing, List<Graph> graphs) {
        Set<Node> places = StarCollector.objects(graphs, Set.of(Terms.HELD_AT, Terms.PLACE, Terms.DESTINATION));
        places.add(thing);
        for (Node place : places.stream().limit(StarCollector.MOST).toList()) {
            stars.copy(place, MappedPlaces.GEOMETRY);
            stars.copy(place, Terms.LOCATED_IN);
            if (!around.contains(place, MappedPlaces.GEOMETRY, Node.ANY)) {
                around.find(place, Terms.LOCATED_IN, Node.ANY).toList()
                        .forEach(within -> stars.copy(within.getObject(), MappedPlaces.GEOMETRY));
            }
        }
        for (Node geometry : StarCollector.objects(List.of(around), Set.of(MappedPlaces.GEOMETRY))) {
            stars.star(geometry);
            stars.subjects(Terms.VALUE, geometry).forEach(stars::account);
        }
    }

    private void labels(List<Graph> graphs) {
        Set<Node> known = new LinkedHashSet<>();
        for (Graph graph : graphs) {
            graph.find().forEachRemaining(triple -> {
                known.add(triple.getSubject());
                known.add(triple.getObject());
            });
        }
        for (Node node : known) {
            if (node.isURI() && graphs.stream()
                    .noneMatch(
                            graph -> Terms.LABELS.stream().anyMatch(label -> graph.contains(node, label, Node.ANY)))) {
                Terms.LABELS.forEach(label -> stars.copy(node, label));
                stars.copy(node, RDF.Nodes.type);
            }
        }
    }

    /** An event that only defines a group has no name but that of the group. */
    private void namelessEvents(List<Graph> graphs) {
        for (Node event : StarCollector.objects(graphs, Set.of(Terms.DURING, Terms.PART_OF))) {
            if (nameless(event, graphs)) {
                defined(event);
            }
        }
        for (Graph graph : graphs.subList(0, 2)) {
            List<Node> subjects = Iter.toList(Iter.map(graph.find(), Triple::getSubject));
            Set.copyOf(subjects).stream().filter(node -> node.isURI() && nameless(node, graphs)).forEach(this::defined);
        }
    }

    private static boolean nameless(Node node, List<Graph> graphs) {
        return graphs.stream().noneMatch(graph -> graph.contains(node, Terms.IN_ENTRY, Node.ANY)
                || Terms.LABELS.stream().anyMatch(label -> graph.contains(node, label, Node.ANY)));
    }

    private void defined(Node event) {
        for (Node group : stars.subjects(Terms.DEFINED_BY, event)) {
            around.add(group, Terms.DEFINED_BY, event);
            Terms.LABELS.forEach(label -> stars.copy(group, label));
        }
    }
}
