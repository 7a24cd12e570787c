package org.w3id.muster.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.server.bounds.MemoryShare;
import org.w3id.muster.server.bounds.Sizes;
import org.w3id.muster.site.GraphWriter;
import org.w3id.muster.site.Negotiation;
import org.w3id.muster.site.Offer;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.RdfFormat;
import org.w3id.muster.site.Replies;

/** Writes the result of a query in the format that the client asks for. Stateless but for the limits. */
final class ResultWriter {

    private static final int COPIES = 4;

    private final Limits limits;

    ResultWriter(Limits limits) {
        this.limits = limits;
    }

    /** The format for the answer to a query; known before the query runs. */
    static Offer choose(Query query, @Nullable String accept) {
        List<? extends Offer> offers = query.isSelectType()
                ? TableFormat.FOR_SELECT
                : query.isAskType()
                        ? TableFormat.FOR_ASK
                        : RdfFormat.all();
        return Negotiation.<Offer>choose(accept, List.copyOf(offers))
                .orElseThrow(() -> Replies.notAcceptable(offers).toException());
    }

    static String contentType(Offer format) {
        return switch (format) {
            case TableFormat table -> table.contentType();
            case RdfFormat rdf -> rdf.contentType();
            default -> format.mediaType();
        };
    }

    void write(RunningQuery running, Offer format, Spool out) {
        if (format instanceof TableFormat table) {
            RowSetWriter writer = RowSetWriterRegistry.getFactory(table.lang()).create(table.lang());
            try (QueryExec exec = running.execution()) {
                if (running.query().isAskType()) {
                    writer.write(out, exec.ask(), Context.create());
                } else {
                    writer.write(out, table.checked(exec.select()), Context.create());
                }
            }
        } else if (format instanceof RdfFormat rdf) {
            if (rdf.streams()) {
                stream(running, rdf, out);
            } else {
                gather(running, rdf, out);
            }
        }
    }

    private static void stream(RunningQuery running, RdfFormat format, Spool out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.jena());
        stream.start();
        running.query().getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
        running.triples(stream::triple);
        stream.finish();
    }

    private void gather(RunningQuery running, RdfFormat format, Spool out) {
        Graph graph = GraphFactory.createDefaultGraph();
        MemoryShare share = running.budget().share();
        running.triples(triple -> {
            // the graph, and the document that is made of it
            share.hold(COPIES * Sizes.of(triple));
            graph.add(triple);
            if (graph.size() > limits.graphTriples()) {
                throw ProblemDetail.of("result-too-large", 422, "The result is too large for this format",
                        format.mediaType() + " is written from memory, at most " + limits.graphTriples() + " triples.",
                        "Add LIMIT, or ask for " + RdfFormat.TURTLE.mediaType() + " or "
                                + RdfFormat.N_TRIPLES.mediaType() + ".")
                        .toException();
            }
        });
        try {
            GraphWriter.write(graph.find().toList(), running.query().getPrefixMapping().getNsPrefixMap(), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
