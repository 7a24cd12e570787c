package org.w3id.muster.site;

import java.util.Set;

/** The groups that a page shows accounts in, in their order. */
enum AccountKind {
    BIRTH("Births"), CAPTURE("Captures"), HELD("Held at"), LEFT("Left, was moved, escaped"), PENALTY(
            "Penalties"), DEATH(
                    "Deaths"), MEMBERSHIP("Memberships and ranks"), FIGURE("Figures"), NAME("Names"), OTHER("Other");

    private static final Set<String> LEAVING = Set.of("escape", "attempted-escape", "transfer", "repatriation",
            "handed-over", "exchanged", "release", "liberation", "sent-home", "to-hospital", "to-labour-detachment");

    private final String heading;

    AccountKind(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** The group of an account, by the local names of its class and of its type of event. */
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
            default -> eventType.equals("birth") ? BIRTH : LEAVING.contains(eventType) ? LEFT : OTHER;
        };
    }

    /** How a title begins, by the local name of the class. */
    static String noun(String className) {
        return switch (className) {
            case "Capture" -> "Capture of ";
            case "Detention" -> "Captivity of ";
            case "Departure" -> "How captivity ended or moved on for ";
            case "Sentencing" -> "Penalty of ";
            case "Death" -> "Death of ";
            case "Affiliation" -> "Membership or rank of ";
            case "Observation" -> "Figure for ";
            case "Name" -> "Name: ";
            default -> "About ";
        };
    }

    /** How the first line begins where no type of event is given. */
    static String verb(String className) {
        return switch (className) {
            case "Capture" -> "Captured";
            case "Detention" -> "Held";
            case "Departure" -> "Left";
            case "Sentencing" -> "Penalty imposed";
            case "Death" -> "Died";
            default -> "";
        };
    }
}
