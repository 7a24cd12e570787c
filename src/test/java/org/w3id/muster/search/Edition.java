package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.TestDirectories;
import org.w3id.muster.vocab.Pow;

/** An invented default graph, and the index built from it. One source, one entry, one passage. */
final class Edition implements AutoCloseable {

    static final String ID = "http://localhost:3030/id/";
    static final String SOURCE = ID + "source/register";
    static final String ENTRY = ID + "entry/register/list";

    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Path directory;
    private @Nullable Index index;
    private int accounts;

    Edition() {
        try {
            directory = TestDirectories.create("muster-index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thing("source/register", Pow.SOURCE, "Register", "en");
        thing("entry/register/list", Pow.ENTRY, "List", "en");
        add(ENTRY, Pow.PART_OF, SOURCE);
    }

    /** A thing with a label; gives its IRI. */
    String thing(String key, String type, String label, String language) {
        String iri = ID + key;
        add(iri, RDF.type.getURI(), type);
        if (!label.isEmpty()) {
            label(iri, label, language);
        }
        return iri;
    }

    void label(String iri, String label, String language) {
        graph.add(NodeFactory.createURI(iri), SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, language));
    }

    /** An account of a class; gives its IRI. */
    String account(String type, String about, String thing) {
        String iri = ID + "account/register/list/" + accounts++;
        add(iri, RDF.type.getURI(), type);
        add(iri, about, thing);
        add(iri, Pow.IN_ENTRY, ENTRY);
        return iri;
    }

    void add(String subject, String property, String object) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property), NodeFactory.createURI(object));
    }

    void text(String subject, String property, String text) {
        graph.add(NodeFactory.createURI(subject), NodeFactory.createURI(property),
                NodeFactory.createLiteralString(text));
    }

    void deny(String account) {
        graph.add(NodeFactory.createURI(account), NodeFactory.createURI(Pow.NEGATED),
                NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }

    /** Gives an account a time; bounds that are null are not known. */
    void time(String account, @Nullable String earliest, @Nullable String latest, @Nullable String latestBegin,
            @Nullable String earliestEnd) {
        String time = account + "/time";
        add(account, Pow.TIME, time);
        add(time, RDF.type.getURI(), Pow.TIME_EXTENT);
        day(time, Pow.EARLIEST, earliest);
        day(time, Pow.LATEST, latest);
        day(time, CRM + "P81a_end_of_the_begin", latestBegin);
        day(time, CRM + "P81b_begin_of_the_end", earliestEnd);
    }

    private void day(String time, String property, @Nullable String day) {
        if (day != null) {
            graph.add(NodeFactory.createURI(time), NodeFactory.createURI(property),
                    NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
        }
    }

    Graph graph() {
        return graph;
    }

    Path directory() {
        return directory;
    }

    /** The index; built at the first call. */
    Index index() {
        if (index == null) {
            try {
                IndexBuilder.build(graph, directory, done -> {});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            index = Index.open(directory);
        }
        return index;
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Override
    public void close() {
        if (index != null) {
            index.close();
        }
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
