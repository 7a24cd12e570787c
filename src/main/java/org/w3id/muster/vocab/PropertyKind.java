package org.w3id.muster.vocab;

/** What kind of value a property takes. */
public enum PropertyKind {
    /** A thing, an account, a source or an entry. */
    REFERENCE("the name of a thing or account"),
    /** A concept of one scheme. */
    CONCEPT("the key of a concept"),
    /** A vague time with a node of its own. */
    TIME("a time such as \"1942-05\""),
    /** A number with bounds and a node of its own. */
    QUANTITY("a quantity such as \">4400000\""),
    /** A point or an outline on the globe with a node of its own. */
    GEOMETRY("a geometry such as {\"wkt\": \"POINT(36.25475 49.98177)\", \"precision\": \"settlement\"}"),
    /** Text in a language. */
    LANGUAGE_TEXT("a text in a language such as {\"en\": \"…\"}"),
    /** Text without a language. */
    STRING("a text"), BOOLEAN("true or false"), INTEGER("a whole number"), DECIMAL("a number"),
    /** A calendar day. */
    DATE("a day such as \"2026-11-24\""),
    /** A day, a month or a year, each with its own datatype. */
    PARTIAL_DATE("a year, month or day such as \"2014\""),
    /** A length of time (ISO 8601). */
    DURATION("a length of time such as \"P25Y\""),
    /** A page on the web. */
    WEB_ADDRESS("a web address such as \"https://…\"");

    private final String words;

    PropertyKind(String words) {
        this.words = words;
    }

    /** The kind in words that fit after "takes". */
    public String words() {
        return words;
    }
}
