package org.w3id.muster.search;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.vocab.Ontology;
import org.w3id.muster.vocab.Pow;

/** Which facet values a thing gets from its own triples and from the accounts about it. Not thread-safe. */
final class FacetRules {

    private static final String STATED = Ontology.concept("certainty", "stated").value();
    private static final String DOUBTED = Ontology.concept("standing", "doubted").value();
    private static final String BIRTH = Ontology.concept("event-type", "birth").value();

    private static final Set<String> FATEFUL = Set.of(Pow.DEATH, Pow.DEPARTURE, Pow.SENTENCING);

    private final Graph held;
    private final Ancestors wholes;
    private final Ancestors places;
    private final Ancestors concepts;
    private final Remembered<String, Set<String>> siteTypes;

    FacetRules(Graph held) {
        this.held = held;
        this.wholes = new Ancestors(held, Pow.PART_OF);
        this.places = new Ancestors(held, Pow.LOCATED_IN, Pow.PART_OF);
        this.concepts = new Ancestors(held, SKOS.broader.getURI());
        this.siteTypes = new Remembered<>(50_000, site -> Set.copyOf(held
                .find(NodeFactory.createURI(site), NodeFactory.createURI(Pow.SITE_TYPE), Node.ANY)
                .mapWith(triple -> triple.getObject()).filterKeep(Node::isURI).mapWith(Node::getURI).toList()));
    }

    /** What the triples of the thing itself say. */
    void own(Thing thing, Facts own) {
        switch (thing.type()) {
            case Pow.MILITARY_UNIT, Pow.ORGANIZATION -> own.iris(Pow.PART_OF).map(wholes::of)
                    .forEach(units -> add(thing, Facet.UNIT, units));
            case Pow.DETENTION_SITE, Pow.PLACE_CLASS -> {
                Stream.of(Pow.LOCATED_IN, Pow.PART_OF).flatMap(own::iris).map(places::of)
                        .forEach(around -> add(thing, Facet.PLACE, around));
                siteType(thing, own.iris(Pow.SITE_TYPE));
            }
            case Pow.SOURCE -> own.iris(Pow.SOURCE_KIND).forEach(kind -> thing.facet(Facet.SOURCE_KIND, kind));
            default -> where(thing, own);
        }
    }

    /** What an account of this class says of a thing that it is about. */
    void account(Thing thing, String accountClass, Facts account) {
        where(thing, account);
        account.iris(Pow.IN_ORGANIZATION).map(wholes::of).forEach(units -> add(thing, Facet.UNIT, units));
        account.iris(Pow.RANK).map(concepts::of).forEach(ranks -> add(thing, Facet.RANK, ranks));
        account.iris(Pow.HELD_AT).forEach(site -> {
            add(thing, Facet.SITE, wholes.of(site));
            siteType(thing, siteTypes.get(site).stream());
            if (accountClass.equals(Pow.DETENTION)) {
                thing.stays().add(site, wholes.of(site), account.nodes(Pow.TIME).stream()
                        .map(time -> Facts.of(held, time)).toList(), isDoubtful(account));
            }
        });
        if (FATEFUL.contains(accountClass)) {
            thing.facet(Facet.FATE, accountClass);
        }
        if (FATEFUL.contains(accountClass) || accountClass.equals(Pow.EVENT)) {
            account.iris(Pow.EVENT_TYPE).filter(type -> !type.equals(BIRTH)).map(concepts::of)
                    .forEach(types -> add(thing, Facet.FATE, types));
        }
    }

    /** How sure the account is, and whether another one contradicts it. */
    void assessment(Thing thing, Facts account) {
        if (account.has(Pow.CERTAINTY)) {
            account.iris(Pow.CERTAINTY).forEach(certainty -> thing.facet(Facet.CERTAINTY, certainty));
        } else if (account.has(Pow.IN_ENTRY)) {
            thing.facet(Facet.CERTAINTY, STATED);
        }
        if (account.has(Pow.CONFLICTS_WITH)) {
            thing.facet(Facet.CONFLICT, "true");
        }
    }

    /** Whether an account that we hold is less than stated as a fact. */
    private static boolean isDoubtful(Facts account) {
        return account.iris(Pow.CERTAINTY).anyMatch(certainty -> !certainty.equals(STATED))
                || account.iris(Pow.STANDING).anyMatch(DOUBTED::equals);
    }

    private void where(Thing thing, Facts facts) {
        Stream.of(Pow.PLACE, Pow.HELD_AT, Pow.DESTINATION).flatMap(facts::iris).map(places::of)
                .forEach(around -> add(thing, Facet.PLACE, around));
    }

    private void siteType(Thing thing, Stream<String> types) {
        types.map(concepts::of).forEach(kinds -> add(thing, Facet.SITE_TYPE, kinds));
    }

    private static void add(Thing thing, Facet facet, Set<String> values) {
        values.forEach(value -> thing.facet(facet, value));
    }
}
