package org.w3id.muster.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.LangText;
import org.w3id.muster.term.Literal;
import org.w3id.muster.term.Reading;

/**
 * The Java types that a single RDF term is read as, and back. A year is a year here and never becomes a day: a literal of
 * another precision is refused with the type that would take it.
 */
final class Literals {

    private static final Set<String> INTEGERS = Stream.of("integer", "int", "long", "short", "byte",
            "nonNegativeInteger", "positiveInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte",
            "nonPositiveInteger", "negativeInteger").map(name -> XSDDatatype.XSD + "#" + name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<Class<?>, Codec> CODECS = Map.ofEntries(
            Map.entry(Iri.class, new Codec(v -> Iris.node((Iri) v), node -> widen(Iris.read(node)))),
            Map.entry(String.class, typed(XSDDatatype.XSDstring, Object::toString, text -> text)),
            Map.entry(LangText.class, new Codec(
                    v -> NodeFactory.createLiteralLang(((LangText) v).text(), ((LangText) v).tag()),
                    Literals::langText)),
            Map.entry(boolean.class, truth()), Map.entry(Boolean.class, truth()),
            Map.entry(int.class, integer(Integer::valueOf)), Map.entry(Integer.class, integer(Integer::valueOf)),
            Map.entry(long.class, integer(Long::valueOf)), Map.entry(Long.class, integer(Long::valueOf)),
            Map.entry(double.class, real()), Map.entry(Double.class, real()),
            Map.entry(BigDecimal.class, decimal()),
            Map.entry(LocalDate.class, typed(XSDDatatype.XSDdate, Object::toString, LocalDate::parse)),
            Map.entry(YearMonth.class, typed(XSDDatatype.XSDgYearMonth, Object::toString, YearMonth::parse)),
            Map.entry(Year.class, typed(XSDDatatype.XSDgYear, v -> year((Year) v), Year::parse)),
            Map.entry(Period.class, typed(XSDDatatype.XSDduration, v -> duration((Period) v), Period::parse)),
            Map.entry(Literal.class, new Codec(v -> any((Literal) v), Literals::any)),
            Map.entry(EdtfDate.class, new Codec(v -> literal(((EdtfDate) v).edtf(), XSDDatatype.XSDstring),
                    Literals::edtf)));

    private Literals() {}

    /** The codec of a Java type; empty if it has none. */
    static Optional<Codec> codec(Class<?> type) {
        return Optional.ofNullable(CODECS.get(type));
    }

    /** Whether the type is one of whole numbers and the datatype too. */
    static boolean isWhole(Class<?> type, String datatype) {
        return Set.of(int.class, Integer.class, long.class, Long.class).contains(type) && INTEGERS.contains(datatype);
    }

    /** The same codec for a property whose literals have a datatype of their own, such as {@code xsd:nonNegativeInteger}. */
    static Codec as(Codec codec, String datatype) {
        RDFDatatype own = TypeMapper.getInstance().getSafeTypeByName(datatype);
        return new Codec(value -> NodeFactory.createLiteralDT(codec.write().apply(value).getLiteralLexicalForm(), own),
                codec.read());
    }

    /** The names of the types that have a codec, for messages. */
    static String types() {
        return CODECS.keySet().stream().filter(type -> !type.isPrimitive()).map(Class::getSimpleName).sorted()
                .collect(Collectors.joining(", "));
    }

    /** What kind of node it is, for messages. */
    static String name(Node node) {
        if (node.isURI()) {
            return "the IRI " + node.getURI();
        }
        if (node.isBlank()) {
            return "a blank node";
        }
        if (!node.isLiteral()) {
            return "a triple term";
        }
        String kind = node.getLiteralLanguage().isEmpty()
                ? node.getLiteralDatatypeURI().replace(XSDDatatype.XSD + "#", "xsd:")
                : "text in " + node.getLiteralLanguage();
        return "\"" + node.getLiteralLexicalForm() + "\" (" + kind + ")";
    }

    /** Four digits at least, besides the sign. */
    private static String year(Year year) {
        return String.format(Locale.ROOT, year.getValue() < 0 ? "%05d" : "%04d", year.getValue());
    }

    private static Codec integer(Function<String, Object> parse) {
        return new Codec(v -> literal(v.toString(), XSDDatatype.XSDinteger),
                node -> parse(node, INTEGERS, "xsd:integer", text -> parse.apply(withoutPlus(text))));
    }

    private static Codec decimal() {
        Set<String> numbers = Stream.concat(INTEGERS.stream(), Stream.of(XSDDatatype.XSDdecimal.getURI()))
                .collect(Collectors.toUnmodifiableSet());
        return new Codec(v -> literal(canonical(plain((BigDecimal) v)), XSDDatatype.XSDdecimal),
                node -> parse(node, numbers, "xsd:decimal", text -> plain(new BigDecimal(text))));
    }

    /** 4.40 and 4.4 are one number: stores such as TDB2 keep the value, not how it was written. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * With a point always (XML Schema 1.0 §3.2.3.2): TDB2 stores 1 but gives back 1.0, and then does not know it when it
     * is to be removed.
     */
    private static String canonical(BigDecimal plain) {
        return plain.setScale(Math.max(1, plain.scale())).toPlainString();
    }

    private static Codec real() {
        return typed(XSDDatatype.XSDdouble, v -> v.toString().replace("Infinity", "INF"),
                text -> Double.valueOf(text.replace("INF", "Infinity")));
    }

    private static Codec truth() {
        return typed(XSDDatatype.XSDboolean, Object::toString, text -> switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new NumberFormatException("neither true nor false");
        });
    }

    private static Codec typed(XSDDatatype datatype, Function<Object, String> write, Function<String, Object> parse) {
        return new Codec(v -> literal(write.apply(v), datatype), node -> parse(node, Set.of(datatype.getURI()),
                "xsd:" + datatype.getURI().substring(datatype.getURI().indexOf('#') + 1), parse));
    }

    private static Reading<Object> parse(Node node, Set<String> datatypes, String wanted,
            Function<String, Object> parse) {
        if (!node.isLiteral() || !datatypes.contains(node.getLiteralDatatypeURI())) {
            return new Reading.Verbatim<>(node.toString(), wanted + " is wanted here, found " + name(node));
        }
        try {
            return new Reading.Understood<>(parse.apply(node.getLiteralLexicalForm()));
        } catch (NumberFormatException | DateTimeException fault) {
            return new Reading.Verbatim<>(node.toString(),
                    name(node) + " does not fit the Java type of the component: " + fault.getMessage());
        }
    }

    private static Reading<Object> langText(Node node) {
        if (!node.isLiteral() || node.getLiteralLanguage().isEmpty()) {
            return new Reading.Verbatim<>(node.toString(), "text with a language is wanted here, found " + name(node));
        }
        return widen(LangText.parse(node.getLiteralLexicalForm(), node.getLiteralLanguage()));
    }

    private static Node any(Literal value) {
        return value.language().isPresent()
                ? NodeFactory.createLiteralLang(value.lexical(), value.language().get())
                : NodeFactory.createLiteralDT(value.lexical(),
                        TypeMapper.getInstance().getSafeTypeByName(value.datatype().value()));
    }

    private static Reading<Object> any(Node node) {
        if (!node.isLiteral()) {
            return new Reading.Verbatim<>(node.toString(), "a literal is wanted here, found " + name(node));
        }
        String tag = node.getLiteralLanguage();
        return widen(Iri.parse(node.getLiteralDatatypeURI()).map(datatype -> new Literal(node.getLiteralLexicalForm(),
                datatype, Optional.of(tag).filter(t -> !t.isEmpty()))));
    }

    /** XML Schema has one sign in front of the whole, java.time one at each part. */
    private static String duration(Period period) {
        Period turned = period.negated();
        return period.isNegative() && !turned.isNegative() ? "-" + turned : period.toString();
    }

    private static Reading<Object> edtf(Node node) {
        if (!node.isLiteral() || !node.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
            return new Reading.Verbatim<>(node.toString(),
                    "a date in EDTF as xsd:string is wanted here, found " + name(node));
        }
        return widen(EdtfDate.parse(node.getLiteralLexicalForm()));
    }

    private static String withoutPlus(String number) {
        return number.startsWith("+") ? number.substring(1) : number;
    }

    private static Node literal(String text, XSDDatatype datatype) {
        return NodeFactory.createLiteralDT(text, datatype);
    }

    private static Reading<Object> widen(Reading<?> reading) {
        return reading.map(value -> (Object) value);
    }
}
