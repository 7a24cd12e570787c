package org.w3id.muster.mapping;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.w3id.muster.term.Iri;

/**
 * How a record, or a sealed interface of records, is RDF: built once, checked when it is built, immutable and safe for
 * many threads. It does no input or output; a {@link Lens} joins it to a store.
 *
 * @param <T> the record or the sealed interface
 */
public final class Mapping<T> {

    /** How many things one query fetches at most. */
    public static final int BATCH = 1_000;

    private final Class<T> type;
    private final Shape shape;
    private final Fetch fetch;

    private Mapping(Class<T> type, Shape shape) {
        this.type = type;
        this.shape = shape;
        this.fetch = new Fetch(shape);
    }

    /**
     * The mapping of a type.
     *
     * @param lookup {@code MethodHandles.lookup()} of a class that sees the type
     * @throws UnusableMappingException if the type cannot be mapped; the message says how to mend it
     */
    public static <T> Mapping<T> of(MethodHandles.Lookup lookup, Class<T> type) {
        return new Mapping<>(type, new ShapeBuilder(lookup).root(type));
    }

    /**
     * The one CONSTRUCT that fetches these things whole: parts, views, statements.
     *
     * @throws IllegalArgumentException if there are more than {@link #BATCH}
     */
    public Query fetch(Collection<Iri> roots) {
        if (roots.size() > BATCH) {
            throw new IllegalArgumentException("%s things in one query: ask for at most %s at a time, as Lens.find does"
                    .formatted(roots.size(), BATCH));
        }
        return fetch.of(roots);
    }

    /**
     * Reads one of the things that the query of {@link #fetch} has fetched. Bad data never make it throw. Views and
     * statements are known only from that query: of triples from elsewhere they are empty.
     */
    public Read<T> read(Triples triples, Iri root) {
        return new Reader(triples).read(shape, type, root);
    }

    /**
     * The triples of a thing: its type, its values, its parts; of a {@link Sourced} value the triple if it is held;
     * nothing of a view.
     *
     * @throws IllegalArgumentException if a component is null
     */
    public Set<Triple> write(T entity) {
        return new Writer().write(shape, entity);
    }

    /**
     * What must change in the data that hold {@code before} so that they hold {@code after}.
     *
     * @throws IllegalArgumentException if the two have different IRIs
     */
    public Change diff(T before, T after) {
        if (!Writer.iri(shape, before).equals(Writer.iri(shape, after))) {
            throw new IllegalArgumentException("two different things cannot be before and after of one: %s, %s"
                    .formatted(Writer.iri(shape, before), Writer.iri(shape, after)));
        }
        return Change.between(write(before), write(after));
    }

    /** The triples among these that the mapping speaks for, whether they can be read or not. */
    Set<Triple> known(Triples stored, Iri root) {
        return new Known(stored).of(shape, Iris.node(root));
    }

    Iri iri(T entity) {
        return Writer.iri(shape, entity);
    }

    Shape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return "Mapping of " + type.getName();
    }
}
