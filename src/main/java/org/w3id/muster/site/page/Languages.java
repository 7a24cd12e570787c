package org.w3id.muster.site.page;

import java.util.Locale;
import org.apache.jena.graph.Node;

/** What languages and scripts are called. Stateless. */
final class Languages {

    private Languages() {}

    /** The language of a text in English, with its script where the tag names one; empty for a text without. */
    static String of(Node literal) {
        return name(literal.getLiteralLanguage());
    }

    /** What a language tag means; empty for none. */
    static String name(String tag) {
        if (tag.isEmpty()) {
            return "";
        }
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getDisplayLanguage(Locale.ENGLISH);
        String script = locale.getDisplayScript(Locale.ENGLISH);
        return script.isEmpty() ? language : language + " in " + script + " script";
    }
}
