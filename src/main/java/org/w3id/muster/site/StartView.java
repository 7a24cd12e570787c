package org.w3id.muster.site;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.w3id.muster.release.Disagreements;
import org.w3id.muster.release.Manifest;
import org.w3id.muster.release.Release;

/**
 * What the start page shows.
 *
 * @param kinds the kinds of things that there are, with their number
 * @param disagreements on how many points sources contradict each other; empty when the edition has no list of them
 * @param questions those that come with the program, in the order of their numbers
 */
public record StartView(Manifest manifest, List<Kind> kinds, OptionalLong disagreements, List<Question> questions) {

    /** How many questions are seen without opening the list. */
    private static final int FIRST = 8;

    private static final List<String> KINDS = List.of("Person", "PersonGroup", "MilitaryUnit", "Organization",
            "DetentionSite", "Place", "MilitaryEvent", "LegalAct", "Entry", "Source");

    /**
     * A kind of things.
     *
     * @param name of the class, such as {@code "Person"}
     */
    public record Kind(String name, long count) {}

    static StartView of(Release release, List<Question> questions) {
        Manifest manifest = release.manifest();
        Stream<Kind> kinds = KINDS.stream()
                .map(name -> new Kind(name, manifest.counts().getOrDefault(name, 0L)));
        return new StartView(manifest, kinds.filter(kind -> kind.count() > 0).toList(),
                release.disagreements().stream().mapToLong(Disagreements::total).findFirst(), questions);
    }

    /** The questions that are seen at once. */
    public List<Question> first() {
        return questions.subList(0, Math.min(FIRST, questions.size()));
    }

    /** All others. */
    public List<Question> others() {
        return questions.subList(first().size(), questions.size());
    }

    /** Whether its addresses can be cited. */
    public boolean citable() {
        return Words.citable(manifest.base());
    }
}
