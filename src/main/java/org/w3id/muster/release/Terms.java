package org.w3id.muster.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.XSDNumUtils;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;

/** RDF terms for our values, in the lexical form in which the store gives them back. */
final class Terms {

    static final String CONCEPT = "https://w3id.org/muster/concept/";

    private Terms() {}

    static Node iri(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    static Node concept(String scheme, String key) {
        return NodeFactory.createURI(CONCEPT + scheme + '/' + key);
    }

    static Node literal(LangText text) {
        return NodeFactory.createLiteralLang(text.text(), text.tag());
    }

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static Node typed(String lexical, Iri datatype) {
        return NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype.value()));
    }

    static Node flag(boolean flag) {
        return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    static Node date(LocalDate date) {
        return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
    }

    static Node offset(int codePoints) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }

    /** A decimal in the form in which TDB2, which keeps numbers and not their spelling, gives it back. */
    static Node decimal(BigDecimal number) {
        return NodeFactory.createLiteralDT(XSDNumUtils.stringForm(number), XSDDatatype.XSDdecimal);
    }

    /** The same value in the form in which the store gives it back. */
    static Node asStored(Node node) {
        return node.isLiteral() && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                ? decimal(new BigDecimal(node.getLiteralLexicalForm().strip()))
                : node;
    }
}
