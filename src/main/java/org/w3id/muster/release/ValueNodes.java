package org.w3id.muster.release;

import static org.w3id.muster.release.Terms.concept;
import static org.w3id.muster.release.Terms.decimal;
import static org.w3id.muster.release.Terms.flag;
import static org.w3id.muster.release.Terms.iri;
import static org.w3id.muster.release.Terms.literal;
import static org.w3id.muster.release.Terms.text;
import static org.w3id.muster.release.Terms.typed;

import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.muster.entry.Description;
import org.w3id.muster.entry.Value;
import org.w3id.muster.term.EdtfDate;
import org.w3id.muster.term.Geometry;
import org.w3id.muster.term.Iri;
import org.w3id.muster.term.Quantity;
import org.w3id.muster.term.TimeExtent;
import org.w3id.muster.vocab.Pow;

/** The nodes for the values of one description; writes the triples of times, quantities and geometries as it meets them. */
final class ValueNodes {

    /** CIDOC CRM 7.1: latest beginning and earliest end of a time-span that is an interval. */
    static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";

    /** GeoSPARQL: a text without a reference system is in CRS84, longitude first. */
    static final String GEO = "http://www.opengis.net/ont/geosparql#";

    private final Iris iris;
    private final Description owner;
    private final Consumer<Triple> out;

    ValueNodes(Iris iris, Description owner, Consumer<Triple> out) {
        this.iris = iris;
        this.owner = owner;
        this.out = out;
    }

    Node node(Description.Property property) {
        return switch (property.value()) {
            case Value.Resource(var resource) -> iri(resource);
            case Value.Text(var words) -> literal(words);
            case Value.Literal(var lexical, var datatype) -> typed(lexical, datatype);
            case Value.Time(var extent) -> time(valueIri("time", property), extent);
            case Value.Amount(var quantity) -> quantity(valueIri("quantity", property), quantity);
            case Value.Extent(var where, var precision) -> geometry(valueIri("geometry", property), where, precision);
        };
    }

    /** Accounts have keys that are unique in their entry; things need their class as well. */
    private Node valueIri(String kind, Description.Property property) {
        boolean isAccount = owner.properties().stream().anyMatch(p -> p.iri().value().equals(Pow.IN_ENTRY));
        String key = isAccount ? iris.key(owner.iri()) : iris.name(owner.iri());
        String local = property.iri().value().substring(property.iri().value().lastIndexOf('#') + 1);
        return iri(iris.id(kind + '/' + key + (local.equals(kind) ? "" : '/' + local)));
    }

    private Node time(Node node, TimeExtent extent) {
        add(node, RDF.type.getURI(), NodeFactory.createURI(Pow.TIME_EXTENT));
        extent.bounds().ifPresent(edtf -> date(node, edtf));
        extent.wordings().forEach(words -> add(node, Pow.WORDING, literal(words)));
        extent.calendar().ifPresent(key -> add(node, Pow.CALENDAR, concept("calendar", key)));
        return node;
    }

    private void date(Node node, EdtfDate edtf) {
        add(node, Pow.EDTF, text(edtf.edtf()));
        edtf.earliest().ifPresent(day -> add(node, Pow.EARLIEST, Terms.date(day)));
        edtf.latest().ifPresent(day -> add(node, Pow.LATEST, Terms.date(day)));
        edtf.latestBegin().ifPresent(day -> add(node, CRM + "P81a_end_of_the_begin", Terms.date(day)));
        edtf.earliestEnd().ifPresent(day -> add(node, CRM + "P81b_begin_of_the_end", Terms.date(day)));
        if (edtf.approximate()) {
            add(node, Pow.APPROXIMATE, flag(true));
        }
    }

    private Node quantity(Node node, Quantity quantity) {
        add(node, RDF.type.getURI(), NodeFactory.createURI(Pow.QUANTITY_CLASS));
        quantity.amount().ifPresent(number -> add(node, Pow.AMOUNT, decimal(number)));
        quantity.lower().ifPresent(number -> add(node, Pow.LOWER, decimal(number)));
        quantity.upper().ifPresent(number -> add(node, Pow.UPPER, decimal(number)));
        if (quantity.lowerOpen()) {
            add(node, Pow.LOWER_OPEN, flag(true));
        }
        if (quantity.upperOpen()) {
            add(node, Pow.UPPER_OPEN, flag(true));
        }
        if (quantity.approximate()) {
            add(node, Pow.APPROXIMATE, flag(true));
        }
        quantity.quantifier().ifPresent(key -> add(node, Pow.QUANTIFIER, concept("quantifier", key)));
        quantity.unit().ifPresent(key -> add(node, Pow.UNIT_OF_MEASURE, concept("unit", key)));
        quantity.base().ifPresent(base -> add(node, Pow.BASE, iri(base)));
        quantity.wordings().forEach(words -> add(node, Pow.WORDING, literal(words)));
        return node;
    }

    private Node geometry(Node node, Geometry where, String precision) {
        add(node, RDF.type.getURI(), NodeFactory.createURI(GEO + "Geometry"));
        add(node, GEO + "asWKT", typed(where.wkt(), Iri.of(GEO + "wktLiteral")));
        add(node, Pow.PRECISION, concept("precision", precision));
        return node;
    }

    private void add(Node subject, String predicate, Node object) {
        out.accept(Triple.create(subject, NodeFactory.createURI(predicate), object));
    }
}
