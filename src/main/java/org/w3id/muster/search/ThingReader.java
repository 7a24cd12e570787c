package org.w3id.muster.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/**
 * Gathers what the index knows of a thing: its own triples, the accounts that name it, their times, sources and passages.
 *
 * <p>An account is <em>about</em> a thing to which it happened, that took part, was affiliated or counted, or is the
 * subject of a statement or the bearer of a name; for the others that it names (places, captors, units) it is a setting. A
 * setting gives the thing a time, a source and a text, but no facet and no link: whoever executes somebody does not die.
 *
 * <p>Memory is bounded by the distinct values of a thing, not by its accounts. Not thread-safe.
 */
final class ThingReader {

    /** Passages whose text a thing gets, beside those of an entry: all of them are found by their entry anyway. */
    private static final int MOST_PASSAGES = 500;

    private static final Set<String> ABOUT = Set.of(Pow.HAPPENED_TO, Pow.PARTICIPANT, Pow.AFFILIATE, Pow.POPULATION,
            Pow.SUBJECT);

    /** Links between the nodes of a description and between accounts: no way from a thing to a thing. */
    private static final Set<String> STRUCTURE = Set.of(RDF.type.getURI(), Pow.IN_ENTRY, Pow.EVIDENCE, Pow.TIME,
            Pow.QUANTITY, Pow.BASE, Pow.HAS_NAME, Pow.DEFINED_BY, Pow.CONFLICTS_WITH, Pow.AFTER, Pow.ENDS,
            Pow.INFERRED_FROM, Pow.READING_OF, DCTerms.isReplacedBy.getURI());

    private record Origin(List<String> sources, List<String> kinds) {}

    private final Graph held;
    private final FacetRules facets;
    private final Remembered<String, Origin> origins = new Remembered<>(50_000, this::origin);

    ThingReader(Graph held) {
        this.held = held;
        this.facets = new FacetRules(held);
    }

    /** The thing; empty if the subject is none, or is one of another class. */
    Optional<Thing> read(Node node, String type) {
        Facts own = Facts.of(held, node);
        if (!Things.typeOf(own.types(), own.has(Pow.IN_ENTRY), own.has(SKOS.prefLabel.getURI()))
                .equals(Optional.of(type))) {
            return Optional.empty();
        }
        Thing thing = new Thing(node.getURI(), type);
        Texts.own(thing, own);
        own.iris(SKOS.exactMatch.getURI()).forEach(thing.matches()::add);
        tell(thing, "", own);
        facets.own(thing, own);
        if (type.equals(Pow.ENTRY)) {
            entry(thing, node);
        }
        // the accounts that use a concept are not about it, and may be nearly all there are
        if (!type.equals(SKOS.Concept.getURI())) {
            accounts(thing, node, own);
        }
        if (!thing.facets().containsKey(Facet.CONFLICT)) {
            thing.facet(Facet.CONFLICT, "false");
        }
        return Optional.of(thing);
    }

    /** All accounts that name the thing. */
    private void accounts(Thing thing, Node node, Facts own) {
        FirstFew passages = new FirstFew(MOST_PASSAGES);
        FirstFew settings = new FirstFew(MOST_PASSAGES);
        own.nodes(Pow.DEFINED_BY).forEach(event -> about(thing, Facts.of(held, event), passages));
        own.nodes(Pow.HAS_NAME).forEach(name -> about(thing, Facts.of(held, name), passages));
        held.find(Node.ANY, Node.ANY, node).forEach(triple -> {
            String property = triple.getPredicate().getURI();
            Facts account = STRUCTURE.contains(property)
                    ? new Facts(Map.of())
                    : Facts.of(held, triple.getSubject());
            if (!account.has(Pow.IN_ENTRY)) {
                return;
            }
            if (ABOUT.contains(property)) {
                about(thing, account, passages);
            } else {
                setting(thing, account, settings);
            }
        });
        Stream.concat(passages.stream(), settings.stream()).distinct().limit(MOST_PASSAGES)
                .forEach(passage -> Texts.passage(thing, Facts.of(held, NodeFactory.createURI(passage))));
    }

    private void about(Thing thing, Facts account, FirstFew passages) {
        setting(thing, account, passages);
        Texts.account(thing, account);
        account.iris(Pow.IN_ENTRY).forEach(entry -> thing.links().add(new Link(Link.IN_ENTRY, entry)));
        if (account.has(Pow.IN_ENTRY)) {
            account.types().forEach(type -> thing.facet(Facet.ACCOUNT, type));
        }
        facets.assessment(thing, account);
        if (!account.isTrue(Pow.NEGATED)) {
            String type = account.types().stream().findFirst().orElse("");
            // the value of a statement stands as a triple of the thing itself
            if (!type.equals(Pow.STATEMENT)) {
                tell(thing, type, account);
                facets.account(thing, type, account);
            }
        }
    }

    private void setting(Thing thing, Facts account, FirstFew passages) {
        thing.countAccount();
        account.iris(Pow.EVIDENCE).forEach(passages::add);
        account.iris(Pow.IN_ENTRY).map(origins::get).forEach(origin -> {
            origin.sources().forEach(source -> thing.facet(Facet.SOURCE, source));
            origin.kinds().forEach(kind -> thing.facet(Facet.SOURCE_KIND, kind));
        });
        time(thing, account);
    }

    /** Time and links of a description. */
    private void tell(Thing thing, String accountClass, Facts facts) {
        facts.forEachLink((property, node) -> {
            if (!STRUCTURE.contains(property) && !node.getURI().equals(thing.iri())) {
                thing.links().add(Link.of(accountClass, property, node.getURI()));
            }
        });
        if (accountClass.isEmpty()) {
            time(thing, facts);
        }
    }

    private void time(Thing thing, Facts facts) {
        if (!facts.isTrue(Pow.NEGATED)) {
            facts.nodes(Pow.TIME).forEach(time -> thing.times().add(Facts.of(held, time), facts.types()));
        }
    }

    /** An entry: all its passages, and what its accounts name. */
    private void entry(Thing thing, Node node) {
        Origin origin = origin(thing.iri());
        origin.sources().forEach(source -> thing.facet(Facet.SOURCE, source));
        origin.kinds().forEach(kind -> thing.facet(Facet.SOURCE_KIND, kind));
        held.find(Node.ANY, NodeFactory.createURI(Pow.IN_ENTRY), node).forEach(triple -> {
            Facts part = Facts.of(held, triple.getSubject());
            if (part.types().contains(Pow.SEGMENT)) {
                Texts.passage(thing, part);
                return;
            }
            thing.countAccount();
            Texts.account(thing, part);
            time(thing, part);
            facets.assessment(thing, part);
            part.forEachLink((property, named) -> {
                if (!STRUCTURE.contains(property) && !isTerm(named)) {
                    thing.links().add(new Link(Link.MENTIONS, named.getURI()));
                }
            });
            held.find(Node.ANY, NodeFactory.createURI(Pow.HAS_NAME), triple.getSubject())
                    .forEach(name -> thing.links().add(new Link(Link.MENTIONS, name.getSubject().getURI())));
        });
    }

    private static boolean isTerm(Node node) {
        return node.getURI().startsWith(Ontology.CONCEPTS) || node.getURI().startsWith(Ontology.NAMESPACE);
    }

    private Origin origin(String entry) {
        List<String> sources = held.find(NodeFactory.createURI(entry), NodeFactory.createURI(Pow.PART_OF), Node.ANY)
                .mapWith(triple -> triple.getObject()).filterKeep(Node::isURI).mapWith(Node::getURI).toList();
        List<String> kinds = sources.stream().flatMap(source -> held
                .find(NodeFactory.createURI(source), NodeFactory.createURI(Pow.SOURCE_KIND), Node.ANY)
                .mapWith(triple -> triple.getObject()).filterKeep(Node::isURI).mapWith(Node::getURI).toList().stream())
                .distinct().toList();
        return new Origin(sources, kinds);
    }
}
