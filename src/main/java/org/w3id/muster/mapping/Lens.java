package org.w3id.muster.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.w3id.muster.term.Iri;

/**
 * A {@link Mapping} looking at a {@link TripleSource}: finds things, writes them, removes them. Records are plain values:
 * there is no session, nothing is loaded later, nothing is tracked. Safe for many threads if the store is.
 *
 * @param <T> the record, or the sealed interface of records
 */
public final class Lens<T> {

    private final Mapping<T> mapping;
    private final TripleSource source;

    private Lens(Mapping<T> mapping, TripleSource source) {
        this.mapping = mapping;
        this.source = source;
    }

    /** A lens on this store. */
    public static <T> Lens<T> of(Mapping<T> mapping, TripleSource source) {
        return new Lens<>(mapping, source);
    }

    /** One thing, in one query. */
    public Read<T> find(Iri iri) {
        return mapping.read(fetch(List.of(iri)), iri);
    }

    /** These things in the order asked for, each once, in one query for every {@link Mapping#BATCH} of them. */
    public Map<Iri, Read<T>> find(Collection<Iri> iris) {
        Map<Iri, Read<T>> found = new LinkedHashMap<>();
        iris.forEach(iri -> found.put(iri, new Read.Absent<>(iri)));
        batches(found.keySet().iterator()).forEachRemaining(batch -> {
            Triples triples = fetch(batch);
            batch.forEach(iri -> found.put(iri, mapping.read(triples, iri)));
        });
        return found;
    }

    /**
     * One page of the things that a query selects, in its order; two queries in all, for a page of up to
     * {@link Mapping#BATCH}.
     *
     * @param selectingIris a SELECT whose first variable are the IRIs; without ORDER BY they are ordered by IRI, so that
     * pages fit together
     * @throws IllegalArgumentException if the query has a LIMIT or OFFSET of its own
     */
    public List<Read<T>> page(Query selectingIris, int limit, int offset) {
        if (selectingIris.hasLimit() || selectingIris.hasOffset()) {
            throw new IllegalArgumentException("the page sets LIMIT and OFFSET: leave them out of the query");
        }
        Query query = selectingIris.cloneQuery();
        if (!query.hasOrderBy()) {
            query.addOrderBy(query.getProjectVars().get(0), Query.ORDER_ASCENDING);
        }
        query.setLimit(limit);
        query.setOffset(offset);
        List<Iri> iris;
        try (Stream<Iri> selected = source.select(query)) {
            iris = selected.toList();
        }
        Map<Iri, Read<T>> found = find(iris);
        return iris.stream().map(iri -> Objects.requireNonNull(found.get(iri))).toList();
    }

    /**
     * Everything that has the type of the record, or one of those of the sealed interface, in the order of the store and
     * in constant memory. The stream must be closed, by the thread that opened it.
     *
     * @throws IllegalStateException if a record has no {@link RdfType} to find its things by
     */
    public Stream<Read<T>> all() {
        String types = mapping.shape().records().stream()
                .map(each -> "<" + each.rdfType().orElseThrow(() -> new IllegalStateException(each.type().getName()
                        + " has no @RdfType to find its things by: select them with a query and use page")).getURI()
                        + ">")
                .collect(Collectors.joining(" "));
        Query query = QueryFactory.create("SELECT ?thing { VALUES ?type { " + types + " } ?thing a ?type }");
        Stream<Iri> selected = source.select(query);
        Stream<List<Iri>> batches = Iter.asStream(batches(selected.iterator()));
        return batches.flatMap(batch -> find(batch).values().stream()).onClose(selected::close);
    }

    /**
     * Makes the store hold the thing as it is here: what the mapping knows of it is changed where it differs, what the
     * mapping does not know is left alone. A part that another thing points at too stays when this one drops it.
     */
    public void put(T entity) {
        Set<Triple> after = mapping.write(entity);
        replace(mapping.iri(entity), after);
    }

    /**
     * Removes the thing's type, its values and its parts; its views, statements about it and whatever the mapping does
     * not know stay. Of a thing that is not there, or has another type, nothing is removed.
     */
    public void remove(Iri iri) {
        replace(iri, Set.of());
    }

    private void replace(Iri iri, Set<Triple> after) {
        source.exclusively(() -> {
            Set<Triple> before = mapping.known(fetch(List.of(iri)), iri);
            Change change = new SharedParts(source, iri).keep(Change.between(before, after), after);
            if (!change.isEmpty()) {
                source.apply(change);
            }
        });
    }

    private Triples fetch(Collection<Iri> iris) {
        return source.fetch(mapping, iris);
    }

    private static Iterator<List<Iri>> batches(Iterator<Iri> iris) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return iris.hasNext();
            }

            @Override
            public List<Iri> next() {
                List<Iri> batch = new ArrayList<>();
                do {
                    batch.add(iris.next());
                } while (iris.hasNext() && batch.size() < Mapping.BATCH);
                return batch;
            }
        };
    }
}
