package org.w3id.muster.site.page;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.muster.site.words.InterfaceWords;

/** What languages and scripts are called. */
record Languages(InterfaceWords words) {

    /** The language of a text, with its script where the tag names one; empty for a text without. */
    String of(Node literal) {
        return name(literal.getLiteralLanguage());
    }

    /** What a language tag means; empty for none. */
    String name(String tag) {
        if (tag.isEmpty()) {
            return "";
        }
        Locale locale = Locale.forLanguageTag(tag);
        Locale reader = words.language().locale();
        String language = Links.capital(locale.getDisplayLanguage(reader));
        String script = locale.getDisplayScript(reader);
        return script.isEmpty() ? language : words.say("language.script", language, script);
    }
}
