package org.w3id.muster.site;

/** Ends a request with a {@link ProblemDetail}. Has no stack trace: it is an answer, not a defect. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient ProblemDetail problem;

    public ProblemException(ProblemDetail problem) {
        super(problem.title() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public ProblemDetail problem() {
        return problem;
    }
}
