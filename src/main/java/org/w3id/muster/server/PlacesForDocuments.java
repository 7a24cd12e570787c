package org.w3id.muster.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.w3id.muster.site.ProblemDetail;
import org.w3id.muster.site.Replies;

/** Bounds how many documents are made at once. Queries have places of their own ({@link QueryScheduler}). Thread-safe. */
final class PlacesForDocuments implements Filter {

    private final Semaphore places;
    private final Limits limits;

    PlacesForDocuments(Limits limits) {
        this.places = new Semaphore(limits.documents(), true);
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (!places.tryAcquire(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                busy(request, response);
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            busy(request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private static void busy(ServletRequest request, ServletResponse response) throws IOException {
        Replies.problem((HttpServletRequest) request, (HttpServletResponse) response,
                ProblemDetail.of("busy", 503, "The server is busy", "Many documents are being asked for.",
                        "Try again in a few seconds.").retryAfter(5));
    }
}
