package org.w3id.muster.mapping;

import java.util.Collection;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.term.Iri;

/** The CONSTRUCT of a mapping, parsed once, when first asked for; the roots are put into it as nodes, never as text. */
final class Fetch {

    private static final Var ROOT = Var.alloc("root");

    private final Shape shape;
    private volatile @Nullable Query template;

    Fetch(Shape shape) {
        this.shape = shape;
    }

    Query of(Collection<Iri> roots) {
        List<Binding> rows = roots.stream().distinct().map(iri -> BindingFactory.binding(ROOT, Iris.node(iri)))
                .toList();
        return QueryTransformOps.transform(template(), new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData data) {
                return new ElementData(List.of(ROOT), rows);
            }
        });
    }

    /** Two threads may parse at the same time; it comes to the same. */
    private Query template() {
        Query parsed = template;
        if (parsed == null) {
            parsed = QueryFactory.create(FetchText.of(shape), Syntax.syntaxARQ);
            template = parsed;
        }
        return parsed;
    }
}
