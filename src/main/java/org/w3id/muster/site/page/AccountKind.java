package org.w3id.muster.site.page;

import java.util.Locale;
import java.util.Set;

/** What an account tells of. The order is that of a life. */
enum AccountKind {
    BIRTH, CAPTURE, HELD, LEFT, PENALTY, DEATH, MEMBERSHIP, FIGURE, NAME, CLAIM, HAPPENING;

    private static final Set<String> LEAVING = Set.of("escape", "attempted-escape", "transfer", "repatriation",
            "handed-over", "exchanged", "release", "liberation", "sent-home", "to-hospital", "to-labour-detachment",
            "recruited");

    /** The name in keys of texts and in places on a page. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of an account, by the local names of its class and of its type of event. */
    static AccountKind of(String className, String eventType) {
        return switch (className) {
            case "Capture" -> CAPTURE;
            case "Detention" -> HELD;
            case "Departure" -> LEFT;
            case "Sentencing" -> PENALTY;
            case "Death" -> DEATH;
            case "Affiliation" -> MEMBERSHIP;
            case "Observation" -> FIGURE;
            case "Name" -> NAME;
            case "Statement" -> CLAIM;
            default -> eventType.equals("birth") ? BIRTH : LEAVING.contains(eventType) ? LEFT : HAPPENING;
        };
    }

    /** Whether it lasts, so that its dates are a beginning and an end. */
    boolean lasts() {
        return this == HELD || this == MEMBERSHIP || this == CLAIM;
    }
}
