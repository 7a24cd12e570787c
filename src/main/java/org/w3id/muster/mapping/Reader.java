package org.w3id.muster.mapping;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Reading;

/** Makes records of fetched triples, and notes every breach on the way. For one thread and one thing. */
final class Reader {

    private final Triples triples;
    private final List<Violation> violations = new ArrayList<>();

    Reader(Triples triples) {
        this.triples = triples;
    }

    <T> Read<T> read(Shape shape, Class<T> type, Iri root) {
        Node subject = Iris.node(root);
        if (triples.star(subject).keySet().stream().allMatch(p -> p.getURI().startsWith(FetchText.MARK))) {
            return new Read.Absent<>(root);
        }
        Optional<T> value = node(shape, subject).map(type::cast);
        return value.isPresent() && violations.isEmpty()
                ? new Read.Whole<>(value.get())
                : new Read.Faulty<>(root, violations);
    }

    private Optional<Object> node(Shape shape, Node subject) {
        Optional<Iri> iri = understood(Iris.read(subject), subject, "iri");
        Optional<Shape.RecordShape> fitting = iri.isEmpty() ? Optional.empty() : choose(shape, subject);
        if (iri.isEmpty() || fitting.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(fitting.get().slots().size());
        Map<Node, List<Node>> star = triples.star(subject);
        for (Slot slot : fitting.get().slots()) {
            (switch (slot) {
                case Slot.Own own -> Optional.<Object>of(iri.get());
                case Slot.Values some -> values(some, subject, star.getOrDefault(some.property(), List.of()));
                case Slot.Seen view -> Optional.<Object>of(view(view, subject));
                case Slot.Carried carried -> Optional.<Object>of(carried(carried, subject));
            }).ifPresent(values::add);
        }
        return values.size() < fitting.get().slots().size() ? Optional.empty() : make(fitting.get(), values, subject);
    }

    private Optional<Object> make(Shape.RecordShape shape, List<Object> values, Node subject) {
        try {
            return Optional.of(shape.maker().make(values));
        } catch (IllegalArgumentException | DateTimeException refusal) {
            return refuse(subject, "iri", shape.type().getSimpleName() + " refuses these values: "
                    + refusal.getMessage());
        }
    }

    private Optional<Shape.RecordShape> choose(Shape shape, Node subject) {
        Chosen chosen = Chosen.among(shape, triples, subject);
        chosen.fault().ifPresent(fault -> refuse(subject, "iri", fault));
        return chosen.fitting();
    }

    private Optional<Object> values(Slot.Values slot, Node subject, List<Node> nodes) {
        Optional<String> breach = slot.cardinality().breach(nodes.size());
        if (breach.isPresent()) {
            return refuse(subject, slot.name(), breach.get());
        }
        List<Node> ordered = slot.order().isEmpty() ? nodes : new Order(triples, slot.order()).sorted(nodes);
        List<Object> read = new ArrayList<>(nodes.size());
        for (Node node : ordered) {
            content(slot.content(), node, subject, slot.name()).ifPresent(read::add);
        }
        return read.size() < nodes.size() ? Optional.empty() : Optional.of(slot.cardinality().pack(read));
    }

    private Optional<Object> content(Content content, Node node, Node owner, String component) {
        return switch (content) {
            case Content.Term(Codec codec) -> understood(codec.read().apply(node), owner, component);
            case Content.Part(Shape shape) -> node(shape, node);
        };
    }

    /** What cannot be read in a view is not the owner's fault: the view keeps those violations itself. */
    private View<Object> view(Slot.Seen slot, Node subject) {
        Reader elements = new Reader(triples);
        List<Node> members = new Order(triples, slot.order()).sorted(triples.objects(subject, slot.members()));
        List<Object> items = members.stream().flatMap(m -> elements.element(slot, m, subject).stream()).toList();
        long total = triples.objects(subject, slot.total()).stream()
                .mapToLong(count -> Long.parseLong(count.getLiteralLexicalForm())).findFirst().orElse(0);
        return new View<>(items, total, elements.violations);
    }

    private Optional<Object> element(Slot.Seen slot, Node member, Node owner) {
        int before = violations.size();
        Optional<Object> read = content(slot.content(), member, owner, slot.name());
        return violations.size() == before ? read : Optional.empty();
    }

    private Set<Sourced<Object, Object>> carried(Slot.Carried slot, Node subject) {
        Set<Node> held = new HashSet<>(triples.objects(subject, slot.property()));
        Map<Node, List<Node>> carriers = new LinkedHashMap<>();
        held.forEach(value -> carriers.put(value, new ArrayList<>()));
        for (Node statement : triples.objects(subject, slot.statements())) {
            if (triples.objects(statement, Iris.node(slot.reifies().property())).contains(slot.property())) {
                Stream.of(slot.reifies().value()).flatMap(p -> triples.objects(statement, Iris.node(p)).stream())
                        .forEach(value -> carriers.computeIfAbsent(value, v -> new ArrayList<>()).add(statement));
            }
        }
        Set<Sourced<Object, Object>> result = new HashSet<>();
        carriers.forEach((node, who) -> understood(slot.value().read().apply(node), subject, slot.name())
                .ifPresent(value -> result.add(sourced(slot.statement(), value, held.contains(node), who))));
        return Set.copyOf(result);
    }

    /** What cannot be read of a statement is not the owner's fault either. */
    private Sourced<Object, Object> sourced(Shape shape, Object value, boolean held, List<Node> carriers) {
        Reader statements = new Reader(triples);
        Set<Object> read = carriers.stream().flatMap(each -> statements.node(shape, each).stream())
                .collect(Collectors.toSet());
        return new Sourced<>(value, held, read, statements.violations);
    }

    private <V> Optional<V> understood(Reading<V> reading, Node subject, String component) {
        return switch (reading) {
            case Reading.Understood<V>(V value) -> Optional.of(value);
            case Reading.Verbatim<V>(String words, String why) -> refuse(subject, component, why);
        };
    }

    private <V> Optional<V> refuse(Node subject, String component, String message) {
        violations.add(new Violation(subject.isURI() ? subject.getURI() : subject.toString(), component, message));
        return Optional.empty();
    }
}
