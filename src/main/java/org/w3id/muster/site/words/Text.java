package org.w3id.muster.site.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.MessageContentsNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A text of the interface, parsed once. Thread-safe.
 *
 * @param pieces words, and the numbers of the values between them; empty when the text has plurals and must be formatted
 */
record Text(String pattern, Locale locale, List<Object> pieces) {

    static Text of(String pattern, Locale locale) {
        List<Object> pieces = new ArrayList<>();
        for (MessageContentsNode node : MessagePatternUtil.buildMessageNode(pattern).getContents()) {
            if (node instanceof TextNode text) {
                pieces.add(text.getText());
            } else if (node instanceof ArgNode value && value.getArgType() == MessagePattern.ArgType.NONE) {
                pieces.add(value.getNumber());
            } else {
                return new Text(pattern, locale, List.of());
            }
        }
        return new Text(pattern, locale, List.copyOf(pieces));
    }

    String say(Object... values) {
        boolean numbers = false;
        for (Object value : values) {
            numbers |= value instanceof Number;
        }
        return pieces.isEmpty() || numbers
                ? new MessageFormat(pattern, locale).format(values)
                : String.join("", fill(words -> words, List.of(values), String::valueOf));
    }

    /** Its words with values of any kind between them. */
    <T, V> List<T> fill(Function<String, T> words, List<V> values, Function<V, T> value) {
        List<T> filled = new ArrayList<>();
        for (Object piece : pieces) {
            if (piece instanceof Integer number) {
                filled.add(value.apply(values.get(number)));
            } else {
                filled.add(words.apply(piece.toString()));
            }
        }
        return filled;
    }
}
