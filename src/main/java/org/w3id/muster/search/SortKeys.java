package org.w3id.muster.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;

/**
 * Keys whose order as bytes is the alphabetical order of a language, numbers by their value ("Stalag 2" before "Stalag
 * 10"). The IRI stands behind the name, so that no two keys are equal. Thread-safe.
 */
final class SortKeys {

    /** Of longer names only so much is compared. */
    private static final int LONGEST_NAME = 200;

    private final Map<Language, Collator> collators = new EnumMap<>(Language.class);

    SortKeys() {
        for (Language language : Language.values()) {
            RuleBasedCollator collator = (RuleBasedCollator) Collator
                    .getInstance(ULocale.forLanguageTag(language.tag()));
            collator.setNumericCollation(true);
            collators.put(language, collator.freeze());
        }
    }

    BytesRef key(Language language, String name, String iri) {
        String compared = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
        // ICU ends a collation key with its only zero byte
        byte[] collation = Objects.requireNonNull(collators.get(language)).getCollationKey(compared).toByteArray();
        byte[] rest = iri.getBytes(StandardCharsets.UTF_8);
        byte[] key = Arrays.copyOf(collation, collation.length + rest.length);
        System.arraycopy(rest, 0, key, collation.length, rest.length);
        return new BytesRef(key);
    }

    /** The IRI at the end of a key. */
    static String iri(BytesRef key) {
        int begin = key.offset;
        while (key.bytes[begin] != 0) {
            begin++;
        }
        begin++;
        return new String(key.bytes, begin, key.offset + key.length - begin, StandardCharsets.UTF_8);
    }
}
