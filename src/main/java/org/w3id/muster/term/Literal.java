package org.w3id.muster.term;

import java.util.Optional;

/**
 * A literal of any kind as it is written: for values of which nobody knows beforehand whether they are texts, numbers or
 * dates. Whether the datatype allows the form is not checked. Immutable.
 *
 * @param lexical the value as written
 * @param datatype what kind of value it is, such as {@code http://www.w3.org/2001/XMLSchema#gYear}
 * @param language the tag, for text in a language and only for it
 */
public record Literal(String lexical, Iri datatype, Optional<String> language) {

    /** The datatype of text in a language. */
    public static final Iri LANG_STRING = new Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    /** @throws IllegalArgumentException if a language stands without {@link #LANG_STRING} or the other way round */
    public Literal {
        if (language.isPresent() != datatype.equals(LANG_STRING)) {
            throw new IllegalArgumentException("text in a language has the datatype " + LANG_STRING
                    + " and a tag, everything else has neither: " + lexical);
        }
    }

    /** Anything but text in a language. */
    public static Literal of(String lexical, Iri datatype) {
        return new Literal(lexical, datatype, Optional.empty());
    }

    /** Text in a language. */
    public static Literal of(LangText text) {
        return new Literal(text.text(), LANG_STRING, Optional.of(text.tag()));
    }

    /** The value as written. */
    @Override
    public String toString() {
        return lexical;
    }
}
