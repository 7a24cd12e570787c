package org.w3id.muster.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.site.words.Visit;

/** How a problem is sent: as a page to who names HTML, to all others as RFC 9457 JSON. */
public enum ProblemForm implements Offer {
    JSON(ProblemDetail.MEDIA_TYPE), PLAIN_JSON("application/json"), PAGE("text/html");

    private final String mediaType;

    ProblemForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * That which a client accepts.
     *
     * @param accept its Accept headers as one; null when there is none
     */
    public static ProblemForm of(@Nullable String accept) {
        return Negotiation.choose(accept, List.of(values())).orElse(JSON);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public boolean onlyWhenNamed() {
        return this == PAGE;
    }

    /** The Content-Type of the answer. */
    public String contentType() {
        return this == PAGE ? Replies.HTML : ProblemDetail.MEDIA_TYPE;
    }

    /** The body of the answer. */
    public String body(ProblemDetail problem, Visit visit) {
        return this == PAGE ? Pages.problem(problem, visit) : problem.toJson();
    }
}
