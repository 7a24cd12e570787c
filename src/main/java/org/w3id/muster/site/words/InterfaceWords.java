package org.w3id.muster.site.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts of the interface by key, in one language. A text is plain: who puts it into a page escapes it. Thread-safe. */
public final class InterfaceWords {

    /** The files of texts; each is there in each language. */
    static final List<String> FILES = List.of("frame", "pages", "properties", "search", "overviews", "maps",
            "reference", "edition", "rules", "editor");

    private static final Map<InterfaceLanguage, InterfaceWords> ALL = new EnumMap<>(InterfaceLanguage.class);

    static {
        Map<String, Text> english = read(InterfaceLanguage.EN);
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            Map<String, Text> texts = new HashMap<>(english);
            texts.putAll(read(language));
            ALL.put(language, new InterfaceWords(language, texts));
        }
    }

    /** The language that every text is there in. */
    public static final InterfaceWords ENGLISH = of(InterfaceLanguage.EN);

    private final InterfaceLanguage language;
    private final Map<String, Text> texts;

    private InterfaceWords(InterfaceLanguage language, Map<String, Text> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** The texts in a language; in English where a translation is missing. */
    public static InterfaceWords of(InterfaceLanguage language) {
        InterfaceWords words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("Every language has its texts.");
        }
        return words;
    }

    private static Map<String, Text> read(InterfaceLanguage language) {
        Map<String, Text> texts = new HashMap<>();
        FILES.forEach(file -> texts.putAll(read(file, language)));
        return texts;
    }

    static Map<String, Text> read(String file, InterfaceLanguage language) {
        Map<String, Text> texts = new HashMap<>();
        String name = file + (language == InterfaceLanguage.EN ? "" : "_" + language.tag()) + ".properties";
        try (@Nullable
        InputStream in = InterfaceWords.class.getResourceAsStream(name)) {
            if (in != null) {
                Properties lines = new Properties();
                lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                lines.stringPropertyNames()
                        .forEach(key -> texts.put(key, Text.of(lines.getProperty(key), language.locale())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
        return texts;
    }

    public InterfaceLanguage language() {
        return language;
    }

    /** The names of all texts. */
    Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * A text.
     *
     * @param key its name in the file
     * @param values what stands for {@code {0}}, {@code {1}} … in it; a number chooses the plural
     * @throws MissingResourceException if there is no such text: a mistake of the program
     */
    public String say(String key, Object... values) {
        return text(key).say(values);
    }

    /**
     * A text as a list of pieces, with values between its words that are more than words, such as links.
     *
     * @param words makes a piece of words
     * @param value makes a piece of a value
     */
    public <T, V> List<T> fill(String key, Function<String, T> words, List<V> values, Function<V, T> value) {
        return text(key).fill(words, values, value);
    }

    /** The texts whose keys begin so, by the rest of the key, with {@code {0}}, {@code {1}} … left in for a script to fill. */
    public Map<String, String> toFill(String beginning) {
        Map<String, String> found = new TreeMap<>();
        keys().stream().filter(key -> key.startsWith(beginning))
                .forEach(key -> found.put(key.substring(beginning.length()), say(key, "{0}", "{1}", "{2}")));
        return found;
    }

    /** A text; another one where the key has none. */
    public String sayOr(String key, String otherwise) {
        return texts.containsKey(key) ? say(key) : otherwise;
    }

    /** The texts of a key in their order: {@code key.1}, {@code key.2} … */
    public List<String> paragraphs(String key) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 1; texts.containsKey(key + '.' + i); i++) {
            paragraphs.add(say(key + '.' + i));
        }
        return paragraphs;
    }

    private Text text(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("There is no text " + key + ".", InterfaceWords.class.getName(), key);
        }
        return text;
    }
}
