package org.w3id.muster.server;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.muster.site.CannotSay;
import org.w3id.muster.site.Offer;
import org.w3id.muster.site.Words;
import org.w3id.muster.site.XmlText;

/** The formats of SELECT and ASK results, the preferred one first; the last two are other names of the first two. */
enum TableFormat implements Offer {
    JSON("application/sparql-results+json", "", ResultSetLang.RS_JSON, "SPARQL_Results_JSON"), XML(
            "application/sparql-results+xml", "", ResultSetLang.RS_XML, "SPARQL_Results_XML"), CSV("text/csv",
                    ";charset=utf-8", ResultSetLang.RS_CSV, "SPARQL_Results_CSV"), TSV("text/tab-separated-values",
                            ";charset=utf-8", ResultSetLang.RS_TSV, "SPARQL_Results_TSV"), PLAIN_JSON(
                                    "application/json", "", ResultSetLang.RS_JSON, "SPARQL_Results_JSON"), PLAIN_XML(
                                            "application/xml", "", ResultSetLang.RS_XML, "SPARQL_Results_XML");

    /** CSV and TSV are defined for tables only, not for yes and no. */
    static final List<TableFormat> FOR_ASK = List.of(JSON, XML, PLAIN_JSON, PLAIN_XML);
    static final List<TableFormat> FOR_SELECT = List.of(values());

    private final String mediaType;
    private final String parameters;
    @SuppressWarnings("Immutable") // never changes, though Jena does not say so
    private final Lang lang;
    private final String w3cName;

    TableFormat(String mediaType, String parameters, Lang lang, String w3cName) {
        this.mediaType = mediaType;
        this.parameters = parameters;
        this.lang = lang;
        this.w3cName = w3cName;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    String contentType() {
        return mediaType + parameters;
    }

    Lang lang() {
        return lang;
    }

    /** The rows, each looked at for what the format cannot say before it is written. */
    RowSet checked(RowSet rows) {
        if (lang.equals(ResultSetLang.RS_CSV)) {
            return RowSetStream.create(rows.getResultVars(), Iter.map(rows, TableFormat::plain));
        }
        if (!lang.equals(ResultSetLang.RS_XML)) {
            return rows;
        }
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, row -> {
            row.forEach((variable, term) -> XmlText.fault(term).ifPresent(why -> {
                throw CannotSay.in(this, FOR_SELECT, why);
            }));
            return row;
        }));
    }

    /** CSV has texts and no types: of a whole decimal the number alone, as the ".0" is the store's. */
    private static Binding plain(Binding row) {
        BindingBuilder plain = Binding.builder();
        row.forEach((variable, term) -> plain.add(variable, term.isLiteral()
                && term.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
                        ? NodeFactory.createLiteralDT(Words.text(term), XSDDatatype.XSDdecimal)
                        : term));
        return plain.build();
    }

    String formatIri() {
        return "http://www.w3.org/ns/formats/" + w3cName;
    }
}
