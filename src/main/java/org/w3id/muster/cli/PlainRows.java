package org.w3id.muster.cli;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.NodeValue;

/** Rows for people to read: dates and the like without the IRI of their datatype, whole decimals without ".0". Stateless. */
final class PlainRows {

    private PlainRows() {}

    static RowSet of(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, PlainRows::plain));
    }

    private static Binding plain(Binding row) {
        BindingBuilder plain = Binding.builder();
        row.forEach((Var name, Node value) -> plain.add(name, plain(value)));
        return plain.build();
    }

    private static Node plain(Node value) {
        if (!value.isLiteral() || !value.getLiteralLanguage().isEmpty()) {
            return value;
        }
        NodeValue number = NodeValue.makeNode(value);
        if (number.isDecimal() && !number.isInteger() && value.getLiteralLexicalForm().endsWith(".0")) {
            return NodeValue.makeInteger(number.getDecimal().toBigInteger()).asNode();
        }
        return number.isNumber() ? value : NodeFactory.createLiteralString(value.getLiteralLexicalForm());
    }
}
