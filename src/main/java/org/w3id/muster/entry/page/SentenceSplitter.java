package org.w3id.muster.entry.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences without changing a character of it.
 *
 * <p>Made for citing: it rather leaves two sentences together than cuts one. A sentence ends at a full stop, question or
 * exclamation mark or ellipsis, with the quotation marks, brackets and footnote marks that follow it, when what comes next can
 * begin a sentence; it does not end after initials, ranks, "No." before a number and the like
 * ({@link Abbreviations}), nor inside a quotation or brackets ({@link Enclosures}). Time and memory grow with the length of
 * the text, whatever stands in it. Stateless.
 */
final class SentenceSplitter {

    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "”“’\"')]»";
    private static final String OPENERS = "“‘„«\"'([—–-";
    private static final String[] ENTITIES = {"&quot;", "&rdquo;", "&rsquo;", "&#8221;", "&#8217;", "&#39;", "&#34;"};
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_RUN = 16;

    private final String text;
    private final Stretch paragraph;
    private final Enclosures enclosures;

    private SentenceSplitter(String text, Stretch paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.enclosures = Enclosures.of(text, paragraph);
    }

    /** The sentences of a paragraph in order; together they hold every character of it that is not blank. */
    static List<Stretch> split(String text, Stretch paragraph) {
        return new SentenceSplitter(text, paragraph).sentences();
    }

    private List<Stretch> sentences() {
        List<Stretch> sentences = new ArrayList<>();
        int start = paragraph.start();
        int i = start;
        while (i < paragraph.end()) {
            if (ENDS.indexOf(text.charAt(i)) < 0) {
                i++;
                continue;
            }
            int stop = i;
            i = afterClosers(afterEnds(i));
            if (!isEnclosed(i) && !isNumber(start, stop) && endsSentence(stop, i)) {
                add(sentences, start, i);
                start = i;
            }
        }
        add(sentences, start, paragraph.end());
        return sentences;
    }

    private void add(List<Stretch> sentences, int start, int end) {
        Stretch sentence = Stretch.trimmed(text, start, end);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    /** Whether nothing but the number of a list item stands before the full stop. */
    private boolean isNumber(int start, int stop) {
        Stretch before = Stretch.trimmed(text, Math.max(start, stop - LONGEST_WORD), stop);
        return stop - start < LONGEST_WORD && before.length() > 0 && before.length() <= 3
                && before.of(text).chars().allMatch(Character::isDigit);
    }

    private boolean isEnclosed(int at) {
        return at > paragraph.start() && enclosures.encloses(at - 1 - paragraph.start());
    }

    private int afterEnds(int at) {
        int i = at;
        while (i < paragraph.end() && ENDS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Behind closing marks, the same as HTML entities, and footnote marks such as {@code [1]}. */
    private int afterClosers(int at) {
        int i = at;
        while (i < paragraph.end()) {
            int entity = entityLength(i);
            if (CLOSERS.indexOf(text.charAt(i)) >= 0) {
                i++;
            } else if (entity > 0) {
                i += entity;
            } else if (footnoteLength(i) > 0) {
                i += footnoteLength(i);
            } else {
                return i;
            }
        }
        return i;
    }

    private int entityLength(int at) {
        if (text.charAt(at) == '&') {
            for (String entity : ENTITIES) {
                if (text.startsWith(entity, at) && at + entity.length() <= paragraph.end()) {
                    return entity.length();
                }
            }
        }
        return 0;
    }

    private int footnoteLength(int at) {
        if (text.charAt(at) != '[') {
            return 0;
        }
        int i = at + 1;
        while (i < paragraph.end() && i < at + 5 && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > at + 1 && i < paragraph.end() && text.charAt(i) == ']' ? i + 1 - at : 0;
    }

    private boolean endsSentence(int stop, int after) {
        int next = after;
        while (next < paragraph.end() && Stretch.isBlank(text.charAt(next))) {
            next++;
        }
        if (next == paragraph.end()) {
            return true;
        }
        if (next == after) {
            return isGlued(stop, after);
        }
        int word = next;
        while (word < paragraph.end() && word < next + LONGEST_RUN && OPENERS.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word == paragraph.end() || Character.isLowerCase(text.codePointAt(word))
                || ENDS.indexOf(text.charAt(word)) >= 0) {
            return false;
        }
        boolean plainStop = text.charAt(stop) == '.' && after == stop + 1;
        return !plainStop || !Abbreviations.keeps(wordBefore(stop), wordAt(word));
    }

    /** "prisoners.The fate": the space was lost; but not "U.S.S.R" and not "muster.Main". */
    private boolean isGlued(int stop, int after) {
        return after + 1 < paragraph.end() && Character.isUpperCase(text.charAt(after))
                && (Character.isLowerCase(text.charAt(after + 1)) || Stretch.isBlank(text.charAt(after + 1)))
                && stop >= paragraph.start() + 2 && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && !Abbreviations.keeps(wordBefore(stop), wordAt(after));
    }

    private String wordBefore(int stop) {
        int i = stop;
        while (i > paragraph.start() && stop - i < LONGEST_WORD
                && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        return text.substring(i, stop);
    }

    private String wordAt(int start) {
        int i = start;
        while (i < paragraph.end() && i - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return text.substring(start, i);
    }
}
