package org.w3id.muster.entry.json;

import java.util.List;

/** What must hold between the fields of an account, beyond what each takes by itself. */
final class AccountRules {

    private final Problems problems;
    private final Fields fields;

    AccountRules(Problems problems, Fields fields) {
        this.problems = problems;
        this.fields = fields;
    }

    void check(String type) {
        boolean inferred = says("certainty", "inferred");
        if (inferred && !fields.has("inferredFrom")) {
            problems.error(fields.raw("certainty").spot(), "The account is inferred, but does not say from what.",
                    "Add \"inferredFrom\": [\"#…\"] with the accounts it rests on.");
        }
        if (!inferred && fields.has("inferredFrom")) {
            problems.error(fields.raw("inferredFrom").spot(),
                    "The account rests on others, but is not marked as inferred.",
                    "Add \"certainty\": \"inferred\".");
        }
        if (fields.has("standing") && !says("standing", "normal") && !fields.has("standingReason")) {
            problems.error(fields.raw("standing").spot(), "The account is judged without a reason.",
                    "Add \"standingReason\": {\"en\": \"…\"}.");
        }
        for (String name : List.of("standingReason", "standingBy", "standingOn")) {
            if (fields.has(name) && !fields.has("standing")) {
                problems.error(fields.raw(name).spot(), "\"%s\" stands here without \"standing\".".formatted(name),
                        "Add \"standing\": \"preferred\", \"doubted\" or \"rejected\".");
            }
        }
        switch (type) {
            case "Affiliation" -> requireOneOf("inOrganization", "rank", "role");
            case "Event" -> requireOneOf("eventType");
            case "Statement" -> exactlyOneOf("value", "literalValue", "says");
            default -> {
            }
        }
    }

    private boolean says(String field, String key) {
        return fields.has(field) && fields.raw(field) instanceof Json.Text text && text.value().equals(key);
    }

    private void requireOneOf(String... names) {
        if (List.of(names).stream().noneMatch(fields::has)) {
            problems.error(fields.spot(), "The account has no %s.".formatted(String.join(" and no ", names)),
                    "Add at least one.");
        }
    }

    private void exactlyOneOf(String... names) {
        List<String> present = List.of(names).stream().filter(fields::has).toList();
        if (present.size() != 1) {
            problems.error(present.isEmpty() ? fields.spot() : fields.raw(present.get(1)).spot(),
                    "A Statement has exactly one of value, literalValue and says; this one has %s."
                            .formatted(present.isEmpty() ? "none" : String.join(" and ", present)),
                    present.isEmpty()
                            ? "Add one: \"value\" for a thing or concept, \"literalValue\" for a text or number, \"says\" for anything else."
                            : "Keep one, and make another Statement of what else is said.");
        }
    }
}
