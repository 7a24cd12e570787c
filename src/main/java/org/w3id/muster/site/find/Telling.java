package org.w3id.muster.site.find;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.release.Release;
import org.w3id.muster.search.Hit;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.vocab.Pow;

/**
 * Who tells of a thing, and when it was, for tables and files of results.
 *
 * @param sources works, each with the place in it, such as {@code "Hoover Digest: row 12"}
 * @param works how many different works they are
 * @param signatures the signatures in archives and libraries, as the sources state them, with who keeps them
 * @param life what is told of a person; empty of other things
 * @param whole whether all accounts were read, and not only the first {@value #MOST_ACCOUNTS}
 * @param times when it was, for things that have a time of their own or a dated statement: EDTF, or days with a slash
 */
record Telling(
        List<String> sources, int works, List<String> signatures, List<String> times, LifeTold life, boolean whole) {

    /** Of a thing that nobody is known to tell of. */
    static final Telling NOTHING = new Telling(List.of(), 0, List.of(), List.of(), new LifeTold(), true);

    /** Accounts of one thing that are looked at; a person has not so many, a country may. */
    static final int MOST_ACCOUNTS = 500;

    /** Our own decisions about who is who: no source of anything. */
    private static final String OURS = "muster-editors";

    private static final Node IN_ENTRY = NodeFactory.createURI(Pow.IN_ENTRY);
    private static final Node PART_OF = NodeFactory.createURI(Pow.PART_OF);
    private static final Node HAS_NAME = NodeFactory.createURI(Pow.HAS_NAME);
    private static final Node SUBJECT = NodeFactory.createURI(Pow.SUBJECT);
    private static final Node PERSON = NodeFactory.createURI(Pow.PERSON);
    private static final Set<Node> ABOUT = Set.of(NodeFactory.createURI(Pow.HAPPENED_TO),
            NodeFactory.createURI(Pow.AFFILIATE));
    private static final Node EVIDENCE = NodeFactory.createURI(Pow.EVIDENCE);
    private static final Node LOCATOR = DCTerms.bibliographicCitation.asNode();
    private static final Node CALL_NUMBER = NodeFactory.createURI(Pow.CALL_NUMBER);
    private static final Node HELD_BY = NodeFactory.createURI(Pow.HELD_BY);
    private static final Node TIME = NodeFactory.createURI(Pow.TIME);
    private static final Node EDTF = NodeFactory.createURI(Pow.EDTF);
    private static final Node EARLIEST = NodeFactory.createURI(Pow.EARLIEST);
    private static final Node LATEST = NodeFactory.createURI(Pow.LATEST);

    /** Of each of these things, by IRI; in one transaction, with bounded work for each. */
    static Map<String, Telling> of(List<Hit> hits, Release release, InterfaceLanguage language) {
        DatasetGraph store = release.dataset();
        Map<String, Telling> tellings = new LinkedHashMap<>();
        Reader reader = new Reader(store, release, language, new HashMap<>());
        Txn.executeRead(store, () -> hits.forEach(
                hit -> tellings.put(hit.iri(), reader.read(NodeFactory.createURI(hit.iri())))));
        return tellings;
    }

    private record Reader(DatasetGraph store, Release release, InterfaceLanguage language, Map<Node, String> names) {

        Telling read(Node thing) {
            Set<String> sources = new LinkedHashSet<>();
            Set<Node> works = new LinkedHashSet<>();
            Set<String> signatures = new LinkedHashSet<>();
            Set<String> times = new LinkedHashSet<>();
            time(thing, times);
            // an entry or a work is its own source
            objects(thing, PART_OF).filter(this::isSource).forEach(work -> {
                works.add(work);
                sources.add(name(work));
            });
            signature(thing, signatures);
            LifeTold life = new LifeTold();
            boolean whole = true;
            if (works.isEmpty()) {
                objects(thing, HAS_NAME).forEach(name -> account(name, sources, works, signatures));
                whole = accounts(thing, sources, works, signatures, times, life);
            }
            return new Telling(List.copyOf(sources), works.size(), List.copyOf(signatures), List.copyOf(times), life,
                    whole);
        }

        /** Reads the accounts of a thing; whether it read them all. */
        private boolean accounts(Node thing, Set<String> sources, Set<Node> works, Set<String> signatures,
                Set<String> times, LifeTold life) {
            boolean person = isPerson(thing);
            Iterator<Quad> accounts = store.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, thing);
            try {
                for (int seen = 0; accounts.hasNext() && seen < MOST_ACCOUNTS; seen++) {
                    Quad quad = accounts.next();
                    account(quad.getSubject(), sources, works, signatures);
                    if (quad.getPredicate().equals(SUBJECT)) {
                        time(quad.getSubject(), times);
                    }
                    if (person && ABOUT.contains(quad.getPredicate())) {
                        Set<String> when = new LinkedHashSet<>();
                        time(quad.getSubject(), when);
                        life.add(store, quad.getSubject(), when, this::name);
                    }
                }
                return !accounts.hasNext();
            } finally {
                Iter.close(accounts);
            }
        }

        private boolean isPerson(Node thing) {
            return store.contains(Quad.defaultGraphIRI, thing, RDF.Nodes.type, PERSON);
        }

        private void account(Node account, Set<String> sources, Set<Node> works, Set<String> signatures) {
            List<Node> entries = objects(account, IN_ENTRY).toList();
            if (entries.isEmpty()) {
                return;
            }
            String place = objects(account, EVIDENCE).flatMap(passage -> objects(passage, LOCATOR))
                    .map(Node::getLiteralLexicalForm).findFirst().map(locator -> ": " + locator).orElse("");
            for (Node entry : entries) {
                signature(entry, signatures);
                objects(entry, PART_OF).filter(this::isSource).forEach(work -> {
                    works.add(work);
                    sources.add(name(work) + place);
                    signature(work, signatures);
                });
            }
        }

        private void signature(Node described, Set<String> signatures) {
            objects(described, CALL_NUMBER).map(Node::getLiteralLexicalForm).forEach(number -> signatures
                    .add(objects(described, HELD_BY).findFirst().map(keeper -> name(keeper) + ", ").orElse("")
                            + number));
        }

        private void time(Node dated, Set<String> times) {
            objects(dated, TIME).forEach(time -> objects(time, EDTF).findFirst().map(Node::getLiteralLexicalForm)
                    .or(() -> Stream.of(EARLIEST, LATEST)
                            .map(end -> objects(time, end).findFirst().map(Node::getLiteralLexicalForm).orElse(""))
                            .reduce((first, last) -> first + "/" + last).filter(days -> days.length() > 1))
                    .ifPresent(times::add));
        }

        private boolean isSource(Node node) {
            String sources = release.manifest().base() + "id/source/";
            return node.isURI() && node.getURI().startsWith(sources) && !node.getURI().equals(sources + OURS);
        }

        private String name(Node node) {
            return names.computeIfAbsent(node, one -> {
                Hit hit = release.index().find(List.of(one.getURI())).get(one.getURI());
                String key = ShortName.of(one.getURI(), release.manifest().base());
                return hit == null ? key : SearchView.Label.of(hit.labels(), language, key).text();
            });
        }

        private Stream<Node> objects(Node subject, Node property) {
            return store.stream(Quad.defaultGraphIRI, subject, property, Node.ANY).limit(MOST_ACCOUNTS)
                    .map(Quad::getObject);
        }
    }
}
