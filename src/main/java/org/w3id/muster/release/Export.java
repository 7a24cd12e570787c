package org.w3id.muster.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.vocab.Pow;
import org.w3id.muster.vocab.Prefixes;

/**
 * Writes a release, or what one source says, from its sorted dump: constant memory, and no lock on the store, so it
 * works beside a running server. Thread-safe.
 */
public final class Export {

    /** What can be written. */
    public enum Format {
        /** N-Quads, everything. */
        NQ,
        /** TriG, everything. */
        TRIG,
        /** Turtle: the default graph, which is what we hold. */
        TTL,
        /** RDF 1.2 N-Triples: the default graph, and for every statement the triple that it reifies. */
        RDF12;

        private RDFFormat writer() {
            return switch (this) {
                case NQ -> RDFFormat.NQUADS;
                case TRIG -> RDFFormat.TRIG_BLOCKS;
                case TTL -> RDFFormat.TURTLE_BLOCKS;
                case RDF12 -> RDFFormat.NTRIPLES;
            };
        }
    }

    private final Path dump;
    private final Iris iris;

    /**
     * Prepares an export.
     *
     * @param release the directory of an edition
     * @throws DamagedEditionException if it is not what its build wrote
     */
    public Export(Path release) {
        EditionFiles.require(release);
        this.dump = release.resolve(Release.DUMP);
        this.iris = new Iris(Release.manifestOf(release).base());
    }

    /** Writes everything. */
    public void write(Format format, OutputStream out) throws IOException {
        write(format, out, quads -> quads);
    }

    /**
     * Writes one source: itself, its entries and passages, its accounts with their values, and the things, concepts and
     * sources that these speak of, without what other sources say about them.
     *
     * @param source the source's key, such as {@code hdrsi-2014}
     * @return whether the release has that source
     */
    public boolean writeSource(String source, Format format, OutputStream out) throws IOException {
        SourceSelection selection = new SourceSelection(iris, source);
        forEachSubject(selection::learnOwn);
        if (selection.isEmpty()) {
            return false;
        }
        forEachSubject(selection::learnOthers);
        write(format, out, selection::select);
        return true;
    }

    private void write(Format format, OutputStream out, UnaryOperator<List<Quad>> selection) throws IOException {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format.writer());
        writer.start();
        boolean forPeople = format == Format.TTL || format == Format.TRIG;
        if (forPeople) {
            Prefixes.all(iris.base()).forEach(writer::prefix);
        }
        forEachSubject(quads -> {
            if (!forPeople || !isSkolem(quads.getFirst().getSubject())) {
                write(selection.apply(quads), format, writer);
            }
        });
        if (forPeople) {
            // what the ontology has no name for is not what a reader looks for first
            forEachSubject(quads -> {
                if (isSkolem(quads.getFirst().getSubject())) {
                    write(selection.apply(quads), format, writer);
                }
            });
        }
        writer.finish();
    }

    private boolean isSkolem(Node subject) {
        return subject.isURI() && subject.getURI().startsWith(iris.base() + Skolem.PATH);
    }

    private static void write(List<Quad> quads, Format format, StreamRDF writer) {
        boolean quadsToo = format == Format.NQ || format == Format.TRIG;
        if (quads.isEmpty() || !(quadsToo || quads.getFirst().isDefaultGraph())) {
            return;
        }
        for (Quad quad : quads) {
            if (quad.isDefaultGraph()) {
                writer.triple(quad.asTriple());
            } else {
                writer.quad(quad);
            }
        }
        if (format == Format.RDF12) {
            reified(quads).ifPresent(writer::triple);
        }
    }

    /** RDF 1.2 §1.5: the statement as the reifier of the triple it is about. */
    private static Optional<Triple> reified(List<Quad> quads) {
        return object(quads, Pow.SUBJECT).flatMap(subject -> object(quads, Pow.PROPERTY)
                .flatMap(property -> object(quads, Pow.VALUE).or(() -> object(quads, Pow.LITERAL_VALUE))
                        .map(value -> Triple.create(quads.getFirst().getSubject(),
                                NodeFactory.createURI(RDF.getURI() + "reifies"),
                                NodeFactory.createTripleTerm(subject, property, value)))));
    }

    static Optional<Node> object(List<Quad> quads, String property) {
        return quads.stream().filter(quad -> quad.getPredicate().hasURI(property)).map(Quad::getObject).findFirst();
    }

    /** Hands over the quads of one subject in one graph at a time, in the order of the dump. */
    private void forEachSubject(Consumer<List<Quad>> consumer) throws IOException {
        try (InputStream file = Files.newInputStream(dump);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            List<Quad> quads = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Quad quad = quad(line);
                if (!quads.isEmpty() && !(quads.getFirst().getSubject().equals(quad.getSubject())
                        && quads.getFirst().getGraph().equals(quad.getGraph()))) {
                    consumer.accept(quads);
                    quads.clear();
                }
                quads.add(quad);
            }
            if (!quads.isEmpty()) {
                consumer.accept(quads);
            }
        }
    }

    private static Quad quad(String line) {
        List<Quad> quads = new ArrayList<>(1);
        RDFParser.fromString(line, Lang.NQUADS).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                quads.add(Quad.create(Quad.defaultGraphNodeGenerated, triple));
            }

            @Override
            public void quad(Quad quad) {
                quads.add(quad);
            }
        });
        return quads.getFirst();
    }
}
