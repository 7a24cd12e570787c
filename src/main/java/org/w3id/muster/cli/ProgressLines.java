package org.w3id.muster.cli;

import java.io.PrintWriter;
import java.util.List;
import org.w3id.muster.entry.Problem;
import org.w3id.muster.release.Progress;

/** Progress for people: one line when a step begins, one now and then while it lasts, one when it is done. */
final class ProgressLines implements Progress {

    private static final long NANOS_BETWEEN_LINES = 2_000_000_000L;

    private final PrintWriter out;
    private String step = "";
    private long lastLine;

    ProgressLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void possibleMentions(List<Problem> places) {
        places.forEach(out::println);
        out.flush();
    }

    @Override
    public void at(String newStep, long done, long total) {
        long now = System.nanoTime();
        if (!newStep.equals(step) || now - lastLine > NANOS_BETWEEN_LINES || (total > 0 && done == total)) {
            step = newStep;
            lastLine = now;
            out.println(total > 0 ? newStep + " " + done + "/" + total : newStep);
            out.flush();
        }
    }
}
