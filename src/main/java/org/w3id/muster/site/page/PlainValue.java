package org.w3id.muster.site.page;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What a literal reads as. Stateless. */
public final class PlainValue {

    private PlainValue() {}

    /** Its words; of a whole decimal the number alone, as the ".0" is the store's and no precision of a source. */
    public static String of(Node literal) {
        String words = literal.getLiteralLexicalForm();
        return literal.getLiteralDatatype().equals(XSDDatatype.XSDdecimal) && words.endsWith(".0")
                ? words.substring(0, words.length() - 2)
                : words;
    }
}
