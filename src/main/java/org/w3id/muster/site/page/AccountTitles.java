package org.w3id.muster.site.page;

import java.util.Optional;

/** How the titles of accounts begin. Stateless. */
final class AccountTitles {

    private AccountTitles() {}

    /** By the local name of the class; an event of a kind of its own by that kind. */
    static String noun(String className, Optional<String> kind) {
        return switch (className) {
            case "Capture" -> "Capture of ";
            case "Detention" -> "Captivity of ";
            case "Departure" -> "How captivity ended or moved on for ";
            case "Sentencing" -> "Penalty of ";
            case "Death" -> "Death of ";
            case "Affiliation" -> "Membership or rank of ";
            case "Observation" -> "Figure for ";
            case "Name" -> "Name: ";
            case "Event" -> kind.map(name -> Links.capital(name) + ": ").orElse("About ");
            default -> "About ";
        };
    }
}
