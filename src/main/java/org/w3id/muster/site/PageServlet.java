package org.w3id.muster.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.muster.release.Damage;
import org.w3id.muster.release.UnreadableStoreError;

/**
 * The method rules that every document and page keeps: GET and HEAD answer alike, OPTIONS names what is allowed, all
 * else is 405, and a failure is a problem document. Subclasses say what GET answers; {@link Replies#send} leaves out the
 * body of a HEAD.
 */
public abstract class PageServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);
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
        } catch (NoSuchFileException | RuntimeException | UnreadableStoreError e) {
            Damage damage = EditionDamage.of(e);
            if (damage != null) {
                EditionDamage.tell(request, damage);
                LOG.debug("{} {} found damage", request.getMethod(), request.getRequestURI(), e);
                Replies.problem(request, response, EditionDamage.PROBLEM);
                return;
            }
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            Replies.problem(request, response, ProblemDetail.of("internal-error", 500, "This went wrong",
                    "The server met a mistake of its own. It is in the server's log.",
                    "Try again later; if it goes on, report the address of this page."));
        }
    }
}
