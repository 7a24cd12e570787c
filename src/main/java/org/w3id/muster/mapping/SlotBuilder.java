package org.w3id.muster.mapping;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Reading;
import org.w3id.muster.term.Ref;

/** Derives the slot of one record component. */
final class SlotBuilder {

    private static final Codec REF = new Codec(ref -> Iris.node(((Ref<?>) ref).iri()),
            node -> Iris.read(node).map(iri -> (Object) new Ref<>(iri)));

    private final ShapeBuilder shapes;
    private final RecordComponent component;
    private final List<Class<?>> inside;
    private final String where;

    SlotBuilder(ShapeBuilder shapes, RecordComponent component, List<Class<?>> inside) {
        this.shapes = shapes;
        this.component = component;
        this.inside = inside;
        this.where = component.getDeclaringRecord().getName() + "." + component.getName();
    }

    /** A value that is one RDF term, as that term. */
    static Node term(Object value) {
        Codec codec = value instanceof Ref<?>
                ? REF
                : Literals.codec(value.getClass()).orElseThrow(
                        () -> new IllegalArgumentException("a " + value.getClass().getName()
                                + " is no RDF term: use a Ref or one of " + Literals.types()));
        return codec.write().apply(value);
    }

    Slot slot(Handle accessor) {
        @Nullable
        Property property = component.getAnnotation(Property.class);
        Type type = component.getGenericType();
        if (property == null) {
            require(type == Iri.class, "has no @Property: name the RDF property that it holds");
            return new Slot.Own(component.getName(), accessor);
        }
        Node predicate = ShapeBuilder.iri(where, property.value());
        List<String> order = order();
        @Nullable
        Limit limit = component.getAnnotation(Limit.class);
        if (component.getType() == View.class) {
            require(property.inverse(),
                    "is a View, which is reached through an inverse step: say inverse = true, or use"
                            + " a Set");
            require(limit != null && limit.value() >= 0, "is a View without a bound: add @Limit(n), n from 0 up");
            require(ShapeBuilder.isTop(inside),
                    "is a View inside a part or another view: only the record that is looked up has views; use"
                            + " a smaller record here");
            int most = Objects.requireNonNull(limit).value();
            Type element = argument(type, 0);
            return new Slot.Seen(component.getName(), accessor, predicate, content(element), most, order,
                    shapes.viewNumber(List.of(predicate, element, most, order)));
        }
        require(!property.inverse(),
                "follows its property backwards to triples of other things, which are never written"
                        + " with this one: make it a View");
        require(limit == null, "has a @Limit but is no View: what belongs to a record is always read whole");
        Cardinality cardinality = Cardinality.of(component.getType());
        Type element = cardinality == Cardinality.ONE ? type : argument(type, 0);
        if (raw(element) == Sourced.class) {
            return carried(accessor, predicate, cardinality, element);
        }
        Content content = content(element);
        boolean keyed = cardinality == Cardinality.LIST;
        require(keyed || order.isEmpty(),
                "has an @OrderBy but is neither a List nor a View: make it a List, or leave it"
                        + " out");
        require(!keyed || !order.isEmpty(),
                "is a List without an order, and triples have none: add @OrderBy(property of"
                        + " the element), or use a Set");
        require(!keyed || content instanceof Content.Part,
                "is a List of values that have no key to be ordered by: use a"
                        + " Set, or a record with a key");
        return new Slot.Values(component.getName(), accessor, predicate, cardinality, content, order);
    }

    private Slot carried(Handle accessor, Node predicate, Cardinality cardinality, Type sourced) {
        require(cardinality == Cardinality.SET, "is a single Sourced value, but sources may disagree: make it a"
                + " Set<Sourced<…>>");
        require(ShapeBuilder.isTop(inside),
                "is Sourced inside a part or a view: only the record that is looked up has statements");
        Class<?> statement = raw(argument(sourced, 1));
        @Nullable
        Reifies reifies = statement.getAnnotation(Reifies.class);
        require(reifies != null,
                "needs statements that say which triple they carry: annotate " + statement.getSimpleName()
                        + " with @Reifies");
        Reifies found = Objects.requireNonNull(reifies);
        Stream.concat(Stream.of(found.subject(), found.property()), Stream.of(found.value()))
                .forEach(iri -> ShapeBuilder.iri(statement.getName(), iri));
        require(content(argument(sourced, 0)) instanceof Content.Term,
                "is a Sourced part; only a Ref, an Iri or a literal"
                        + " can be the value of a statement");
        return new Slot.Carried(component.getName(), accessor, predicate,
                ((Content.Term) content(argument(sourced, 0))).codec(), shapes.shape(statement, inside), found);
    }

    private Content content(Type type) {
        Class<?> raw = raw(type);
        if (raw == Ref.class) {
            return new Content.Term(REF);
        }
        Optional<Codec> codec = Literals.codec(raw);
        String datatype = Objects.requireNonNull(component.getAnnotation(Property.class)).datatype();
        require(datatype.isEmpty() || Literals.isWhole(raw, datatype), "has a datatype, but only a whole number can be"
                + " written with another one: use Integer or Long and a datatype of whole numbers, or leave it out");
        if (codec.isPresent()) {
            return new Content.Term(datatype.isEmpty() ? codec.get() : Literals.as(codec.get(), datatype));
        }
        require(type instanceof Class<?> && raw != Reading.class, "has the type " + type.getTypeName()
                + ", which is not mapped: use T, Optional<T>, Set<T>, List<T> or View<T>, where T is a mapped record, a"
                + " sealed interface of them, a Ref, or one of " + Literals.types());
        return new Content.Part(shapes.shape(raw, inside));
    }

    private List<String> order() {
        @Nullable
        OrderBy order = component.getAnnotation(OrderBy.class);
        List<String> path = order == null ? List.of() : List.of(order.value());
        path.forEach(step -> ShapeBuilder.iri(where, step));
        return path;
    }

    private Type argument(Type type, int index) {
        require(type instanceof ParameterizedType, "is a raw " + raw(type).getSimpleName() + ": say of what");
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType of ? (Class<?>) of.getRawType() : Object.class;
    }

    private void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new UnusableMappingException(where, otherwise);
        }
    }
}
