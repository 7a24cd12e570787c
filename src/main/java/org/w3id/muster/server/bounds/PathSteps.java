package org.w3id.muster.server.bounds;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Tells the properties of a path, at any depth and in any direction. */
final class PathSteps extends PathVisitorByType {

    private final Consumer<Node> property;

    PathSteps(Consumer<Node> property) {
        this.property = property;
    }

    @Override
    public void visit0(P_Path0 step) {
        property.accept(step.getNode());
    }

    @Override
    public void visit1(P_Path1 repeated) {
        repeated.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 two) {
        two.getLeft().visit(this);
        two.getRight().visit(this);
    }

    @Override
    public void visitNegPS(P_NegPropSet others) {
        others.getNodes().forEach(this::visit0);
    }
}
