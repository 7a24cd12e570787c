package org.w3id.muster.site;

import org.w3id.muster.release.Release;
import org.w3id.muster.release.WithdrawnThings.Notice;

/** What the address of something withdrawn answers: that it was, and not what (RFC 9110 §15.5.11). Stateless. */
final class Gone {

    private Gone() {}

    /**
     * Lets pass what is there, or never was.
     *
     * @throws ProblemException (410) for what was withdrawn; it repeats neither the name nor the address
     */
    static void check(Release release, String iri) {
        release.withdrawn().of(iri).map(Gone::problem).ifPresent(gone -> {
            throw gone;
        });
    }

    private static ProblemException problem(Notice notice) {
        return ProblemDetail.of("withdrawn", 410, "This was withdrawn",
                "Those who are responsible for this edition withdrew it on " + notice.on() + ". Kind of reason: "
                        + words(notice.reason()) + ".",
                "Please delete copies, and links to it.").with("withdrawn", notice.on()).with("reason", notice.reason())
                .toException();
    }

    private static String words(String reason) {
        return switch (reason) {
            case "request" -> "the person or the family asked for it";
            case "privacy" -> "it may concern somebody who lives";
            case "law" -> "a court, a law or rights of others demand it";
            default -> "it should never have been published";
        };
    }
}
