package org.w3id.muster.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.tdb2.TDBException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The method rules that every document and page keeps: GET and HEAD answer alike, OPTIONS names what is allowed, all
 * else is 405, and a failure is a problem document. Subclasses say what GET answers; {@link Replies#send} leaves out the
 * body of a HEAD.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
    private static final int RETRY_SECONDS = 30;
    private static final String[] ALLOWED = {"GET", "HEAD", "OPTIONS"};

    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * What stands behind a prefix in the path of a request, as it was sent.
     *
     * @throws ProblemException (404) when the path, which may be written with escapes, does not begin with the prefix
     */
    protected static String pathBehind(String prefix, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!path.startsWith(prefix)) {
            throw DocumentAddress.unknown(request);
        }
        return path.substring(prefix.length());
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getMethod()) {
                case "GET", "HEAD" -> {
                    // a badly encoded parameter is refused, also where nobody would have read it
                    Parameters.of(request);
                    answer(request, response);
                }
                case "OPTIONS" -> {
                    response.setHeader("Allow", String.join(", ", ALLOWED));
                    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                }
                default -> Replies.methodNotAllowed(request, response, ALLOWED);
            }
        } catch (ProblemException e) {
            Replies.problem(request, response, e.problem());
        } catch (TDBException | DBOpEnvException e) {
            LOG.error("{} {}: the store cannot be read", request.getMethod(), request.getRequestURI(), e);
            Replies.problem(request, response, ProblemDetail.of("store-unavailable", 503, "The store cannot be read",
                    "The server cannot read the edition it serves. This is in the server's log.",
                    "Try again later.").retryAfter(RETRY_SECONDS));
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            Replies.problem(request, response, ProblemDetail.of("internal-error", 500, "This went wrong",
                    "The server met a mistake of its own. It is in the server's log.",
                    "Try again later; if it goes on, report the address of this page."));
        }
    }
}
