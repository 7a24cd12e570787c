package org.w3id.muster.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3id.muster.term.LangText;

/** Which of several labels a reader gets. Stateless. */
final class Labels {

    private Labels() {}

    static Optional<LangText> best(List<LangText> labels, Language language) {
        return labels.stream().min(Comparator.comparingInt((LangText label) -> distance(label.tag(), language))
                .thenComparing(LangText::tag).thenComparing(LangText::text));
    }

    private static int distance(String tag, Language language) {
        if (tag.equals(language.tag())) {
            return 0;
        }
        if (tag.startsWith(language.tag() + '-')) {
            return 1;
        }
        return tag.equals(Language.ENGLISH.tag()) ? 2 : tag.startsWith("en-") ? 3 : 4;
    }

    /** What stands after the last slash or hash sign of an IRI; the whole if there is nothing. */
    static String key(String iri) {
        int cut = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
        String key = iri.substring(cut + 1);
        return key.isBlank() ? iri : key;
    }
}
