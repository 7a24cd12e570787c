package org.w3id.muster.server.bounds;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * How much memory things take, roughly and rather too much: the same text in many rows is counted in each. Stateless.
 */
public final class Sizes {

    static final long ROW = 48;
    private static final long VARIABLE = 24;
    private static final long NODE = 96;
    private static final long BYTES_OF_A_CHARACTER = 2;

    private Sizes() {}

    /** Bytes of a row. */
    static long of(Binding row) {
        long size = ROW;
        for (Iterator<Var> variables = row.vars(); variables.hasNext();) {
            size += VARIABLE + of(row.get(variables.next()));
        }
        return size;
    }

    /** Characters of a row in a temporary file. */
    static long written(Binding row) {
        long size = 0;
        for (Iterator<Var> variables = row.vars(); variables.hasNext();) {
            size += VARIABLE + characters(row.get(variables.next()));
        }
        return size;
    }

    /** Bytes of a term. */
    public static long of(Node node) {
        return NODE + BYTES_OF_A_CHARACTER * characters(node);
    }

    /** Bytes of a triple. */
    public static long of(Triple triple) {
        return ROW + of(triple.getSubject()) + of(triple.getPredicate()) + of(triple.getObject());
    }

    /** Characters of a term. */
    static long characters(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().length();
        }
        if (node.isURI()) {
            return node.getURI().length();
        }
        if (node.isTripleTerm()) {
            Triple triple = node.getTriple();
            return NODE + characters(triple.getSubject()) + characters(triple.getPredicate())
                    + characters(triple.getObject());
        }
        return 0;
    }
}
