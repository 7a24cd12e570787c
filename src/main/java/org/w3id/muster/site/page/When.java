package org.w3id.muster.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.page.DateWords.Sense;
import org.w3id.muster.site.words.InterfaceLanguage;
import org.w3id.muster.vocab.Pow;

/**
 * When something was, as an account says it.
 *
 * @param edtf the date; empty when the words were not understood
 * @param earliest first day it may cover
 * @param latest last day it may cover
 * @param latestBegin for what lasted, the last day on which it can have begun
 * @param earliestEnd for what lasted, the first day on which it can have ended
 * @param wordings the words of the source
 * @param calendar what the days are counted in, where the source shows it
 */
record When(
        Optional<String> edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest,
        Optional<LocalDate> latestBegin, Optional<LocalDate> earliestEnd, List<Node> wordings,
        Optional<Node> calendar) {

    private static final Node EDTF = Terms.node(Pow.EDTF);
    private static final Node EARLIEST = Terms.node(Pow.EARLIEST);
    private static final Node LATEST = Terms.node(Pow.LATEST);
    private static final Node CALENDAR = Terms.node(Pow.CALENDAR);
    private static final Node LATEST_BEGIN = Terms.node("http://www.cidoc-crm.org/cidoc-crm/P81a_end_of_the_begin");
    private static final Node EARLIEST_END = Terms.node("http://www.cidoc-crm.org/cidoc-crm/P81b_begin_of_the_end");
    private static final Set<String> SMALL_WORDS = Set.of("in", "the", "of", "on", "at", "and", "between", "from", "to",
            "year", "until", "during");

    static Optional<When> of(Dossier dossier, Node account) {
        return dossier.first(account, Terms.TIME).map(time -> read(dossier, time));
    }

    static When read(Dossier dossier, Node time) {
        return new When(dossier.literal(time, EDTF), day(dossier, time, EARLIEST), day(dossier, time, LATEST),
                day(dossier, time, LATEST_BEGIN), day(dossier, time, EARLIEST_END),
                dossier.texts(time, Terms.WORDING), dossier.first(time, CALENDAR));
    }

    private static Optional<LocalDate> day(Dossier dossier, Node time, Node property) {
        return dossier.literal(time, property).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty(); // shown by its words; only the drawing needs the day
            }
        });
    }

    /** Whether it is one day. */
    boolean exact() {
        return earliest.isPresent() && earliest.equals(latest);
    }

    /** Whether it says the same as the other, but less exactly. */
    boolean surrounds(When other) {
        boolean from = earliest.isEmpty()
                || (other.earliest.isPresent() && !earliest.get().isAfter(other.earliest.get()));
        boolean to = latest.isEmpty() || (other.latest.isPresent() && !latest.get().isBefore(other.latest.get()));
        return from && to && !(earliest.equals(other.earliest) && latest.equals(other.latest));
    }

    /** Whether it may have been after the beginning of the other. */
    boolean canFollow(When other) {
        return latest.isEmpty() || other.earliest.isEmpty() || !latest.get().isBefore(other.earliest.get());
    }

    /** Whether it and the other may have had a day in common. */
    boolean canMeet(When other) {
        return canFollow(other) && other.canFollow(this);
    }

    /** Whether it lasted through all days that the other may have been on, as the date of something that lasts. */
    boolean surelyLasts(When other) {
        return latestBegin.isPresent() && earliestEnd.isPresent() && other.earliest.isPresent()
                && other.latest.isPresent() && !latestBegin.get().isAfter(other.earliest.get())
                && !earliestEnd.get().isBefore(other.latest.get());
    }

    /** The date in words; empty when only the source's own words are there. */
    Optional<String> words(Sense sense, InterfaceLanguage language) {
        return edtf.map(date -> DateWords.of(date, sense, language).orElse(date));
    }

    /** The words of the source, where they say something else than the date does. */
    Optional<Node> ownWords(String said) {
        return wordings.stream().findFirst().filter(words -> edtf.isEmpty()
                || (!said.isEmpty() && !essence(said).containsAll(essence(words.getLiteralLexicalForm()))));
    }

    /** The words and numbers of a date, whatever their order and the small words between them. */
    private static Set<String> essence(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.matches("\\d+(st|nd|rd|th)") ? word.substring(0, word.length() - 2) : word)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
