package org.w3id.muster.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text of any script into words, and gives all spellings of a word that differ in case, accents or width the same
 * form: {@code ПЕТРЁНКО} and {@code петренко}, {@code Müller} and {@code muller}. Another script is another word.
 * Thread-safe.
 */
final class Folding extends Analyzer {

    /** In characters; longer words are cut, in the index and in what is looked for alike. */
    private static final int LONGEST_WORD = 255;

    /** So far apart that no phrase reaches from one name into the next. */
    private static final int BETWEEN_VALUES = 100;

    Folding() {
        LuceneLog.quiet();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        ICUTokenizer words = new ICUTokenizer();
        return new TokenStreamComponents(words, new TruncateTokenFilter(new ICUFoldingFilter(words), LONGEST_WORD));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return BETWEEN_VALUES;
    }

    /** The words of a text, at most so many. */
    List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream(Fields.WORDS, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                // folding can leave nothing of what was but a mark
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole name in its folded form: its words with single spaces. */
    String name(String text) {
        return String.join(" ", words(text, 50));
    }
}
