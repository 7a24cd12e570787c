package org.w3id.muster.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The one CONSTRUCT of a mapping, as text. Each row of it is one triple, so nothing is multiplied: stars of the roots and
 * their parts, then for each view its total, its members and their stars, then statements.
 *
 * <p>{@code VALUES} stands beside the path: with the roots bound from further away, stores scan everything. A view takes
 * its first elements for each root by LATERAL (SPARQL 1.2 community group, SEP-0006; Jena has it), because a LIMIT in
 * plain SPARQL 1.1 would count over all roots; a mapping without views is plain SPARQL 1.1.
 */
final class FetchText {

    /** Begins the properties by which the query hands over what is no triple of the data. */
    static final String MARK = "urn:x-mapping:";

    private static final String ROOTS = "VALUES ?root { } ";

    private FetchText() {}

    static String of(Shape shape) {
        List<String> branches = new ArrayList<>();
        branches.add(ROOTS + shape.steps().stars("?root"));
        Map<Class<?>, List<Slot.Carried>> carried = new LinkedHashMap<>();
        Set<Integer> views = new HashSet<>();
        for (Shape.RecordShape each : shape.records()) {
            for (Slot slot : each.slots()) {
                switch (slot) {
                    case Slot.Seen seen -> {
                        if (views.add(seen.number())) {
                            addView(seen, branches);
                        }
                    }
                    case Slot.Carried one -> carried.computeIfAbsent(one.statement().type(), t -> new ArrayList<>())
                            .add(one);
                    case Slot.Own own -> {
                    }
                    case Slot.Values values -> {
                    }
                }
            }
        }
        carried.values().forEach(same -> addStatements(same, branches));
        return branches.stream().collect(
                Collectors.joining(" }\n  UNION { ", "CONSTRUCT { ?x ?p ?o }\nWHERE {\n  { ", " }\n}"));
    }

    private static void addView(Slot.Seen view, List<String> branches) {
        String link = "?v <" + view.property().getURI() + "> ?root";
        branches.add("SELECT (?root AS ?x) (<%s> AS ?p) (COUNT(*) AS ?o) { %s%s } GROUP BY ?root"
                .formatted(view.total().getURI(), ROOTS, link));
        if (view.limit() == 0) {
            return;
        }
        String members = ROOTS + "LATERAL { " + first(view, link) + " }";
        branches.add(row(members, view.members().getURI(), "?v"));
        Steps steps = new Steps();
        if (view.content() instanceof Content.Part(Shape part)) {
            steps.addAll(part.steps());
        } else if (view.order().isEmpty()) {
            return;
        }
        steps.addKey(view.order());
        branches.add("{ SELECT DISTINCT ?v { " + members + " } } " + steps.stars("?v"));
    }

    private static String first(Slot.Seen view, String link) {
        if (view.order().isEmpty()) {
            return "SELECT ?root ?v { %s } ORDER BY STR(?v) LIMIT %s".formatted(link, view.limit());
        }
        String path = view.order().stream().map(p -> "<" + p + ">").collect(Collectors.joining("/"));
        return ("SELECT ?root ?v { { SELECT ?root ?v (MIN(?k) AS ?key) { %s OPTIONAL { ?v %s ?k } } GROUP BY ?root ?v } }"
                + " ORDER BY (!BOUND(?key)) ?key STR(?v) LIMIT %s").formatted(link, path, view.limit());
    }

    private static void addStatements(List<Slot.Carried> same, List<String> branches) {
        Slot.Carried first = same.get(0);
        var properties = same.stream().map(each -> "<" + each.property().getURI() + ">")
                .collect(Collectors.toCollection(TreeSet::new));
        String about = ROOTS + "?s <%s> ?root ; <%s> ?q . FILTER(?q IN (%s)) ".formatted(first.reifies().subject(),
                first.reifies().property(), String.join(", ", properties));
        branches.add(row(about, first.statements().getURI(), "?s"));
        branches.add(about + first.statement().steps().stars("?s"));
    }

    private static String row(String pattern, String mark, String object) {
        return "%s BIND(?root AS ?x) BIND(<%s> AS ?p) BIND(%s AS ?o)".formatted(pattern, mark, object);
    }
}
