package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long the steps of an answer took, told in the header {@code Server-Timing} (W3C Server Timing), in milliseconds. Not
 * thread-safe: one for each request.
 */
public final class ServerTiming {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<String> steps = new ArrayList<>();
    private long since = System.nanoTime();

    /** Ends a step; the next begins. */
    public void done(String step) {
        long now = System.nanoTime();
        steps.add(String.format(Locale.ROOT, "%s;dur=%.1f", step, (now - since) / NANOS_PER_MILLI));
        since = now;
    }

    /** Ends the last step and sets the header. */
    public void done(String step, HttpServletResponse response) {
        done(step);
        response.setHeader("Server-Timing", String.join(", ", steps));
    }
}
