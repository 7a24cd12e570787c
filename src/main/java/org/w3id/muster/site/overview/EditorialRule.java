package org.w3id.muster.site.overview;

import java.util.Locale;

/**
 * A rule by which this site is edited, in the order of the page. What each says stands in {@code rules.properties}.
 * The example is a page of the bundled data; other editions show it only if they have that thing.
 */
enum EditorialRule {
    WORDS("death/hdrsi-2014/prisoners-of-war-soviet/c009"), DATES("unit/vlasov-army"), NAMES("place/kharkov"), NUMBERS(
            "group/soviet-captives-of-the-wehrmacht"), GROUPS("group/returned-soviet-captives"), DISAGREEMENT(
                    "person/andrei-vlasov"), ASSESSMENT(
                            "statement/hdrsi-2014/prisoners-of-war-soviet/c018"), DENIAL(
                                    "legal-act/geneva-convention-1929-prisoners"), INFERENCE(
                                            "organization/mvd"), IDENTITY("person/ivan-shepetov"), COPIES(
                                                    "source/wikipedia-en-mirror-5-180-24-3"), PLACES(
                                                            "site/lubyanka"), PRIVACY("source/hdrsi-2014");

    private final String example;

    EditorialRule(String example) {
        this.example = example;
    }

    /** What stands behind {@code id/} in the IRI of the thing whose page shows the rule at work. */
    String example() {
        return example;
    }

    /** Its place on the page. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where its texts are found. */
    String key() {
        return "rule." + id();
    }
}
