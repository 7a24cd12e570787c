package org.w3id.muster.site;

import java.util.List;

/** A format that has been asked for cannot hold what is to be said in it: nothing is changed to make it fit. Stateless. */
public final class CannotSay {

    private CannotSay() {}

    /**
     * The problem (406), with the other formats on offer.
     *
     * @param offers all formats of the answer
     * @param why the end of a sentence
     */
    public static ProblemException in(Offer format, List<? extends Offer> offers, String why) {
        List<String> others = offers.stream().map(Offer::mediaType)
                .filter(type -> !sameSyntax(type, format.mediaType()))
                .distinct().toList();
        return ProblemDetail.of("not-acceptable", 406, "Not available in the form asked for",
                format.mediaType() + " cannot say this: " + why + ".", "Ask for " + String.join(", ", others) + ".")
                .with("alternatives", others).toException();
    }

    /** Whether two formats share what they cannot say. */
    private static boolean sameSyntax(String type, String other) {
        return type.equals(other) || (type.endsWith("xml") && other.endsWith("xml"));
    }
}
