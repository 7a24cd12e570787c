package org.w3id.muster.entry.page;

import java.util.Locale;
import java.util.Set;

/** Words with a full stop that is not (or not always) the end of a sentence, as encyclopaedias of war write them. */
final class Abbreviations {

    /** Ranks, titles and the like: a name or an explanation always follows. */
    private static final Set<String> BEFORE_NAMES = Set.of("adm", "brig", "capt", "cdr", "cf", "cmdr", "col", "cpl",
            "cpt",
            "dr", "ed", "eds", "e.g", "esp", "ft", "gen", "gov", "hon", "i.e", "incl", "ing", "lieut", "lt", "maj",
            "messrs",
            "mr", "mrs", "ms", "mt", "oblt", "oberst", "pfc", "pres", "prof", "pvt", "rep", "rev", "sen", "sgt", "st",
            "supt",
            "viz", "vs", "ген", "им", "кап", "лейт", "майор.ген", "полк", "проф", "серж", "ст", "тов");

    /** Only with a number behind: "No. 12" but "he said no. Then". */
    private static final Set<String> BEFORE_NUMBERS = Set.of("abt", "apr", "art", "aug", "bd", "c", "ca", "ch", "chap",
            "dec",
            "feb", "fig", "fol", "jan", "jul", "jun", "mar", "no", "nos", "nov", "nr", "nrs", "oct", "op", "p", "para",
            "pl",
            "pp", "pt", "ref", "sec", "sep", "sept", "ser", "vol", "vols", "оп", "п", "с", "стр", "т", "ф");

    /** May close a sentence: it does when the next word can only begin one. */
    private static final Set<String> EITHER = Set.of("a.d", "a.m", "approx", "b.c", "bros", "co", "corp", "dept", "div",
            "est",
            "etc", "et al", "al", "inc", "jr", "ltd", "p.m", "ph.d", "regt", "resp", "sr", "u.k", "u.n", "u.s", "u.s.a",
            "u.s.s.r");

    private static final Set<String> STARTERS = Set.of("a", "after", "all", "also", "although", "among", "an",
            "another",
            "as", "at", "because", "before", "both", "but", "by", "during", "each", "every", "few", "for", "from", "he",
            "her", "here", "his", "however", "if", "in", "it", "its", "later", "many", "more", "most", "no", "none",
            "of",
            "on", "one", "only", "other", "others", "our", "she", "since", "some", "such", "that", "the", "their",
            "then",
            "there", "these", "they", "this", "those", "though", "thus", "to", "two", "under", "until", "we", "what",
            "when",
            "where", "which", "while", "who", "with", "within", "в", "из", "на", "но", "он", "она", "они", "по",
            "после",
            "с", "это");

    private Abbreviations() {}

    /**
     * Whether the full stop after {@code word} belongs to the word.
     *
     * @param word the letters before the full stop, inner full stops included
     * @param next the word after it; empty if there is none
     */
    static boolean keeps(String word, String next) {
        if (word.isEmpty() || next.isEmpty()) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean number = Character.isDigit(next.charAt(0));
        if (BEFORE_NAMES.contains(lower)) {
            return true;
        }
        if (BEFORE_NUMBERS.contains(lower) && (number || !isInitial(word))) {
            return number;
        }
        boolean starts = STARTERS.contains(next.toLowerCase(Locale.ROOT)) && next.length() > 1;
        return (EITHER.contains(lower) || isInitial(word)) && !starts;
    }

    /** One capital ("I. M. Shepetov"), or capitals and full stops in turn ("U.S.S.R."). */
    private static boolean isInitial(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
                return false;
            }
        }
        return true;
    }
}
