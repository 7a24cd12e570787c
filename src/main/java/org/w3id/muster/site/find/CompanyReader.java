package org.w3id.muster.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.search.Index;
import org.w3id.muster.search.Page;
import org.w3id.muster.site.page.Company;
import org.w3id.muster.site.words.Visit;
import org.w3id.muster.vocab.Pow;

/**
 * Finds in the index who was held where a person was, at the same time: for each of a few sites the first few by name,
 * and how many there are. Two short searches for a site, however many were held there.
 */
public final class CompanyReader {

    private static final int MOST_SITES = 10;
    private static final int MOST_NAMES = 10;

    private final Index index;
    private final String base;
    private final Graph names;
    private final Visit visit;

    private CompanyReader(Release release, Graph names, Visit visit) {
        this.index = release.index();
        this.base = release.manifest().base();
        this.names = names;
        this.visit = visit;
    }

    /**
     * The company of a thing, by site; empty for whatever is no person.
     *
     * @param names takes what they are called
     */
    public static List<Company> read(Release release, Node thing, Graph names, Visit visit) {
        return new CompanyReader(release, names, visit).company(thing);
    }

    private List<Company> company(Node thing) {
        if (!thing.isURI() || Optional.ofNullable(index.find(Set.of(thing.getURI())).get(thing.getURI()))
                .filter(person -> person.type().equals(Pow.PERSON)).isEmpty()) {
            return List.of();
        }
        List<Company> company = new ArrayList<>();
        for (String site : index.sitesOf(thing.getURI()).stream().limit(MOST_SITES).toList()) {
            at(site, thing.getURI()).ifPresent(company::add);
        }
        return company;
    }

    private Optional<Company> at(String site, String person) {
        Company.Some surely = some(SearchAddress.heldWith(person, Optional.of(site), SearchAddress.SURE, visit));
        Company.Some perhaps = some(SearchAddress.heldWith(person, Optional.of(site), SearchAddress.UNSURE, visit));
        return surely.total() + perhaps.total() == 0
                ? Optional.empty()
                : Optional.of(new Company(NodeFactory.createURI(site), surely, perhaps));
    }

    private Company.Some some(SearchAddress address) {
        Page page = index.page(address.criteria(), address.sort(), Optional.empty(), MOST_NAMES);
        page.hits().forEach(this::name);
        return new Company.Some(page.hits().stream().map(Hit::iri).map(NodeFactory::createURI).toList(), page.total(),
                address.href("/search", base));
    }

    private void name(Hit hit) {
        hit.labels().forEach(label -> names.add(NodeFactory.createURI(hit.iri()), SKOS.prefLabel.asNode(),
                NodeFactory.createLiteralLang(label.text(), label.tag())));
    }
}
