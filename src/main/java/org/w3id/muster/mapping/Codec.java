package org.w3id.muster.mapping;

import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.w3id.muster.term.Reading;

/**
 * How values of one Java type become one RDF term and back.
 *
 * @param write from a value of the type
 * @param read to a value of the type, or the reason why it is none
 */
record Codec(Function<Object, Node> write, Function<Node, Reading<Object>> read) {}
