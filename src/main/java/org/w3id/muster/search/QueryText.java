package org.w3id.muster.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns typed text into a query, word by word: no character of it is an operator. Thread-safe. */
final class QueryText {

    /** In characters; the rest of a longer text is not read. */
    static final int LONGEST = 1000;

    /** Further words are not looked for. */
    static final int MOST_WORDS = 20;

    private static final float NAME = 4;
    private static final float PHRASE = 4;
    private static final float WHOLE_NAME = 20;

    private final Folding folding;

    QueryText(Folding folding) {
        this.folding = folding;
    }

    /** The words that are looked for. */
    List<String> words(String text) {
        return folding.words(text.length() > LONGEST ? text.substring(0, LONGEST) : text, MOST_WORDS);
    }

    /** Things with all words in their names or texts, best matches first; also the thing whose IRI was pasted. */
    Query query(String text) {
        Query pasted = pasted(text);
        List<String> words = words(text);
        if (words.isEmpty()) {
            return text.length() > LONGEST ? MatchNoDocsQuery.INSTANCE : pasted;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            query.add(i < words.size() - 1 ? word(words.get(i)) : beginning(words.get(i)), Occur.MUST);
        }
        if (words.size() > 1) {
            query.add(boosted(new PhraseQuery(Fields.NAMES, words.toArray(String[]::new)), PHRASE), Occur.SHOULD);
        }
        query.add(boosted(new ConstantScoreQuery(new TermQuery(new Term(Fields.WHOLE_NAME, String.join(" ", words)))),
                WHOLE_NAME), Occur.SHOULD);
        return text.length() <= LONGEST ? new DisjunctionMaxQuery(List.of(query.build(), pasted), 0) : query.build();
    }

    /** The thing with this IRI, or the one that is so named elsewhere. */
    private static Query pasted(String text) {
        return text.length() > LONGEST
                ? MatchNoDocsQuery.INSTANCE
                : boosted(new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.IRI, text.strip())), Occur.SHOULD)
                        .add(new TermQuery(new Term(Fields.EXTERNAL_ID, ExternalId.term(text))), Occur.SHOULD).build()),
                        WHOLE_NAME);
    }

    /**
     * Things that have a name with all words, the last one a beginning; those whose whole name begins so score more. Also the
     * thing whose IRI or number elsewhere was typed.
     */
    Query nameBeginning(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(Fields.NAMES, words.get(i));
            query.add(i < words.size() - 1 ? new TermQuery(term) : new PrefixQuery(term), Occur.FILTER);
        }
        Query named = query.add(
                new ConstantScoreQuery(new PrefixQuery(new Term(Fields.WHOLE_NAME, String.join(" ", words)))),
                Occur.SHOULD).build();
        return new DisjunctionMaxQuery(List.of(named, pasted(text)), 0);
    }

    private static Query word(String word) {
        return new DisjunctionMaxQuery(List.of(boosted(new TermQuery(new Term(Fields.NAMES, word)), NAME),
                new TermQuery(new Term(Fields.WORDS, word))), 0.1f);
    }

    private static Query beginning(String word) {
        return new DisjunctionMaxQuery(List.of(word(word),
                boosted(new PrefixQuery(new Term(Fields.NAMES, word)), 0.5f),
                boosted(new PrefixQuery(new Term(Fields.WORDS, word)), 0.1f)), 0.1f);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
