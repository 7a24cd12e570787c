package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.w3id.muster.release.Release;

/**
 * {@code /.well-known/void}: the edition as a VoID dataset, in every RDF format (W3C Note "Describing Linked Datasets with
 * the VoID Vocabulary", §7.2).
 */
final class VoidServlet extends PageServlet {

    static final String PATH = "/.well-known/void";

    private static final long serialVersionUID = 1;
    private final transient CurrentRelease current;

    VoidServlet(CurrentRelease current) {
        this.current = current;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RdfFormat format = Negotiation.choose(Replies.accept(request), RdfFormat.all())
                .orElseThrow(() -> Replies.notAcceptable(RdfFormat.all()).toException());
        try (CurrentRelease.Lease lease = current.lease()) {
            Release release = lease.release();
            EntityTag tag = EntityTag.of(release.manifest(), PATH, format.suffix());
            response.setHeader("ETag", tag.value());
            response.setHeader("Cache-Control", Caching.EDITION);
            Vary.on(response, "Accept");
            if (Preconditions.of(request, tag) == Preconditions.Outcome.GO_ON) {
                Graph dataset = RDFDataMgr.loadGraph(release.directory().resolve("void.ttl").toUri().toString());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                GraphWriter.write(dataset.find().toList(), dataset.getPrefixMapping().getNsPrefixMap(), format, out);
                Replies.send(request, response, format.contentType(), out.toByteArray());
            } else {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            }
        }
    }
}
