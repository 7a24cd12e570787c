package org.w3id.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /query}: the query box, and the beginning of the answer as a table, which {@code /query.csv} is for spreadsheets.
 * Works without scripts.
 */
final class QueryPage extends PageServlet {

    static final int MOST_ROWS = 1000;

    static final String PATH = "/query";
    static final String CSV = "/query.csv";
    private static final int MOST_ROWS_OF_A_FILE = 10_000;

    private static final long serialVersionUID = 1;
    private final transient CurrentRelease current;
    private final transient QueryRunner runner;

    QueryPage(CurrentRelease current, QueryRunner runner) {
        this.current = current;
        this.runner = runner;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = Parameters.of(request).text("query").replaceFirst("^\\uFEFF", "").strip();
        String base = current.manifest().base();
        if (request.getRequestURI().equals(CSV)) {
            response.setHeader("Cache-Control", "no-cache");
            response.setHeader("Content-Disposition", "attachment; filename=\"muster-query.csv\"");
            Replies.send(request, response, CsvTable.MEDIA_TYPE,
                    QueryTable.of(runner.answer(query, base, MOST_ROWS_OF_A_FILE)));
            return;
        }
        QueryAnswer answer = null;
        ProblemDetail problem = null;
        if (!query.isEmpty()) {
            try {
                answer = runner.answer(query, base, MOST_ROWS);
            } catch (ProblemException e) {
                problem = e.problem();
                response.setStatus(problem.status());
                retryLater(response, problem);
            }
        }
        response.setHeader("Cache-Control", "no-cache");
        Replies.send(request, response, Replies.HTML,
                Pages.query(query, base, answer, problem, Visits.of(request, response)));
    }

    private static void retryLater(HttpServletResponse response, ProblemDetail problem) {
        if (problem.retryAfterSeconds() > 0) {
            response.setIntHeader("Retry-After", problem.retryAfterSeconds());
        }
    }
}
