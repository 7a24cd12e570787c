package org.w3id.muster.site.page;

import java.util.Set;

/** What an account tells of. The order is that of a life. */
enum AccountKind {
    BIRTH("Birth", "birth"), CAPTURE("Capture", "capture"), HELD("Held at", "captivity"), LEFT(
            "Left, was moved, escaped",
            "end of captivity or move"), PENALTY("Penalty", "penalty"), DEATH("Death", "death"), MEMBERSHIP(
                    "Units, ranks and roles", "membership or rank"), FIGURE("Figures", "figure"), NAME("Names",
                            "name"), CLAIM("What else sources say", "fact"), HAPPENING("What happened", "event");

    private static final Set<String> LEAVING = Set.of("escape", "attempted-escape", "transfer", "repatriation",
            "handed-over", "exchanged", "release", "liberation", "sent-home", "to-hospital", "to-labour-detachment",
            "recruited");

    private final String heading;
    private final String noun;

    AccountKind(String heading, String noun) {
        this.heading = heading;
        this.noun = noun;
    }

    String heading() {
        return heading;
    }

    /** What is told, as in "one account of the death". */
    String noun() {
        return noun;
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
