package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Criteria;
import org.w3id.muster.search.Facet;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Link;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.page.Company;
import org.w3id.muster.site.page.Listings;
import org.w3id.muster.site.page.Listings.Kind;
import org.w3id.muster.site.page.Listings.Whole;
import org.w3id.muster.site.page.NameList;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.vocab.Pow;

/**
 * Finds in the index what a page lists beside its accounts: of a person who was held with them, of a camp, unit or place
 * whoever and whatever was in it or in a part of it. A few names of each and how many there are, by a handful of short
 * searches, however many there are.
 */
public final class ListingsReader {

    private static final int MOST_SITES = 10;
    private static final int MOST_NAMES = 10;

    private final Index index;
    private final String base;
    private final Graph names;
    private final Visit visit;

    private ListingsReader(Release release, Graph names, Visit visit) {
        this.index = release.index();
        this.base = release.manifest().base();
        this.names = names;
        this.visit = visit;
    }

    /**
     * The listings of a thing.
     *
     * @param held what is held of the thing
     * @param names takes what they are called
     */
    public static Listings read(Release release, Node thing, Graph held, Graph names, Visit visit) {
        ListingsReader reader = new ListingsReader(release, names, visit);
        return held.find(thing, RDF.Nodes.type, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isURI)
                .mapWith(type -> reader.of(thing.getURI(), type.getURI())).filterDrop(Listings.NONE::equals)
                .nextOptional()
                .orElse(Listings.NONE);
    }

    private Listings of(String thing, String type) {
        return switch (type) {
            case Pow.PERSON -> new Listings(company(thing), List.of());
            case Pow.DETENTION_SITE -> wholes(Stream.of(
                    whole(Kind.HELD, Facet.SITE, thing, Link.of(Pow.DETENTION, Pow.HELD_AT, thing))));
            case Pow.MILITARY_UNIT, Pow.ORGANIZATION -> wholes(Stream.of(
                    whole(Kind.MEMBERS, Facet.UNIT, thing, Link.of(Pow.AFFILIATION, Pow.IN_ORGANIZATION, thing),
                            Pow.PERSON, Pow.PERSON_GROUP),
                    whole(Kind.UNITS, Facet.UNIT, thing, Link.of(Pow.PART_OF, thing), Pow.MILITARY_UNIT,
                            Pow.ORGANIZATION)));
            case Pow.PLACE_CLASS -> wholes(Stream.of(
                    whole(Kind.SITES, Facet.PLACE, thing, Link.of(Pow.LOCATED_IN, thing), Pow.DETENTION_SITE)));
            default -> Listings.NONE;
        };
    }

    private static Listings wholes(Stream<Optional<Whole>> wholes) {
        return new Listings(List.of(), wholes.flatMap(Optional::stream).toList());
    }

    private List<Company> company(String person) {
        List<Company> company = new ArrayList<>();
        for (String site : index.sitesOf(person).stream().limit(MOST_SITES).toList()) {
            NameList surely = list(SearchAddress.heldWith(person, Optional.of(site), SearchAddress.SURE, visit));
            NameList perhaps = list(SearchAddress.heldWith(person, Optional.of(site), SearchAddress.UNSURE, visit));
            if (surely.total() + perhaps.total() > 0) {
                company.add(new Company(NodeFactory.createURI(site), surely, perhaps));
            }
        }
        return company;
    }

    /**
     * What has the thing, or a part of it, as the value of a facet; nothing where the page names all of them anyway, as
     * they are linked with the thing itself.
     */
    private Optional<Whole> whole(Kind kind, Facet facet, String thing, Link direct, String... types) {
        NameList names = list(SearchAddress.within(facet, thing, Set.of(types), visit));
        Criteria linked = Criteria.all().link(direct);
        for (String type : types) {
            linked = linked.facet(Facet.TYPE, type);
        }
        return names.total() > Math.min(index.count(linked), Listings.MOST_ACCOUNTS)
                ? Optional.of(new Whole(kind, names))
                : Optional.empty();
    }

    private NameList list(SearchAddress address) {
        Page page = index.page(address.criteria(), address.sort(), Optional.empty(), MOST_NAMES);
        page.hits().forEach(this::name);
        return new NameList(page.hits().stream().map(Hit::iri).map(NodeFactory::createURI).toList(), page.total(),
                address.href("/search", base));
    }

    private void name(Hit hit) {
        hit.labels().forEach(label -> names.add(NodeFactory.createURI(hit.iri()), SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang(label.text(), label.tag())));
    }
}
