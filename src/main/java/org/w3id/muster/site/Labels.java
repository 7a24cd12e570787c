package org.w3id.muster.site;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What to call a node. Stateless. */
final class Labels {

    private Labels() {}

    /** The first label of the first graph that has one, English before others; else the local name as words. */
    static String of(Node node, Graph... graphs) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        for (Graph graph : graphs) {
            for (Node property : Vocabulary.LABELS) {
                String any = null;
                for (Iterator<Triple> it = graph.find(node, property, Node.ANY); it.hasNext();) {
                    Node label = it.next().getObject();
                    if (label.isLiteral()) {
                        if (label.getLiteralLanguage().startsWith("en")) {
                            return label.getLiteralLexicalForm();
                        }
                        any = label.getLiteralLexicalForm();
                    }
                }
                if (any != null) {
                    return any;
                }
            }
        }
        return node.isURI() ? Words.spaced(Words.localName(node.getURI())) : node.toString();
    }
}
