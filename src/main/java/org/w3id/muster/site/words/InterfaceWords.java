package org.w3id.muster.site.words;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the interface by key. A text is plain: who puts it into a page escapes it. Thread-safe. */
public final class InterfaceWords {

    /** The language that every text is there in. */
    public static final InterfaceWords ENGLISH = new InterfaceWords(Locale.UK);

    private static final String FILE = "org.w3id.muster.site.words.overviews";

    private final Locale locale;
    private final ResourceBundle texts;

    private InterfaceWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(FILE, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * A text.
     *
     * @param key its name in the file
     * @param values what stands for {@code {0}}, {@code {1}} … in it; a number chooses the plural
     * @throws java.util.MissingResourceException if there is no such text: a mistake of the program
     */
    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** The texts of a key in their order: {@code key.1}, {@code key.2} … */
    public List<String> paragraphs(String key) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; texts.containsKey(key + '.' + i); i++) {
            paragraphs.add(say(key + '.' + i));
        }
        return paragraphs;
    }
}
