package org.w3id.muster.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.site.Offer;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.ProblemException;
import org.w3id.muster.site.Replies;
import org.w3id.muster.site.ServerTiming;

/**
 * {@code /sparql}: the query operation that Fuseki calls, by the SPARQL 1.1 Protocol. Answers are complete or they are
 * problem documents: nothing is sent before the whole result lies in a {@link Spool}. Thread-safe.
 */
final class SparqlOperation extends ActionService {

    private static final Logger LOG = LoggerFactory.getLogger(SparqlOperation.class);
    private static final String[] ALLOWED = {"GET", "HEAD", "POST", "OPTIONS"};

    private final QueryService queries;
    private final ServiceDescription description;
    private final Supplier<String> base;
    private final ResultWriter writer;
    private final Limits limits;

    /** @param base resolves relative IRIs: the base of the edition, whatever address the server has */
    SparqlOperation(QueryService queries, ServiceDescription description, Supplier<String> base, Limits limits) {
        this.base = base;
        this.queries = queries;
        this.description = description;
        this.writer = new ResultWriter(limits);
        this.limits = limits;
    }

    @Override
    public void process(HttpAction action) {
        executeLifecycle(action);
    }

    @Override
    public void validate(HttpAction action) {}

    @Override
    public void execute(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            try {
                answer(request, response);
            } catch (ProblemException e) {
                Replies.problem(request, response, e.problem());
            } catch (RuntimeException e) {
                LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
                Replies.problem(request, response, ProblemDetail.of("internal-error", 500, "This went wrong",
                        "The server met a mistake of its own. It is in the server's log.", "Try again later."));
            }
        } catch (IOException e) {
            // the client has gone: there is nobody to tell
            LOG.debug("The client left {}", request.getRequestURI(), e);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET", "HEAD", "POST" -> {
                SparqlRequest sparql = SparqlRequest.read(request, limits);
                if (sparql.query().isPresent()) {
                    query(request, response, sparql);
                } else {
                    description.answer(request, response);
                }
            }
            case "OPTIONS" -> {
                response.setHeader("Allow", String.join(", ", ALLOWED));
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            default -> Replies.methodNotAllowed(request, response, ALLOWED);
        }
    }

    private void query(HttpServletRequest request, HttpServletResponse response, SparqlRequest sparql)
            throws IOException {
        Query query = queries.guard().admit(sparql.query().orElseThrow(), base.get(),
                sparql.defaultGraphs(), sparql.namedGraphs());
        if (!request.getMethod().equals("POST") && description.wantsPage(request)) {
            description.page(request, response, sparql.query().orElseThrow());
            return;
        }
        Offer format = ResultWriter.choose(query, Replies.accept(request));
        ServerTiming timing = new ServerTiming();
        try (Spool spool = new Spool(limits)) {
            List<String> remarks = queries.run(query, sparql.timeout().orElse(limits.timeout()), running -> {
                writer.write(running, format, spool);
                return running.remarks();
            });
            if (!remarks.isEmpty()) {
                response.setHeader("Remark", ascii(String.join(" ", remarks)));
            }
            timing.done("query", response);
            // from here on the query has left the scheduler: a slow reader keeps no other query waiting
            response.setStatus(HttpServletResponse.SC_OK);
            response.setContentType(ResultWriter.contentType(format));
            response.setHeader("Vary", "Accept-Encoding, Accept");
            response.setHeader("Cache-Control", "no-cache");
            response.setContentLengthLong(spool.length());
            if (!request.getMethod().equals("HEAD")) {
                spool.sendTo(response.getOutputStream());
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** As a header may hold it (RFC 9110 §5.5). */
    private static String ascii(String text) {
        return text.replaceAll("[^\\x20-\\x7E]", "?");
    }
}
