package org.w3id.muster.site;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.serialization.QuadsToJsonld;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Triples in a form of JSON-LD that Jena does not write: by the processor that Jena brings, without fetching anything. The
 * context is named by its address and applied from memory. Stateless.
 */
final class JsonLdWriter {

    private static final JsonWriterFactory WRITER = Json
            .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    private static final JsonObject CONTEXT = Json.createReader(new StringReader(DocumentContext.terms())).readObject();

    private JsonLdWriter() {}

    /**
     * Writes triples without blank nodes.
     *
     * @param root where a frame begins
     * @param context the address of the published context
     */
    static byte[] write(List<Triple> triples, JsonLdForm form, Node root, String context) {
        try {
            JsonArray array = expanded(triples);
            JsonDocument expanded = JsonDocument.of(array);
            return bytes(switch (form) {
                case EXPANDED -> array;
                case FLATTENED -> JsonLd.flatten(expanded).options(options()).get();
                case COMPACTED -> named(
                        JsonLd.compact(expanded, JsonDocument.of(CONTEXT)).options(options()).get(), context);
                case FRAMED -> named(
                        JsonLd.frame(expanded, JsonDocument.of(frame(triples, root))).options(options()).get(),
                        context);
            });
        } catch (JsonLdError | RdfConsumerException e) {
            throw ProblemDetail.of("not-acceptable", 406, "Not available in the form asked for",
                    "This form of JSON-LD cannot say this document: " + e.getMessage(), "Ask for text/turtle.")
                    .toException();
        }
    }

    private static JsonArray expanded(List<Triple> triples) throws JsonLdError, RdfConsumerException {
        QuadsToJsonld expanded = JsonLd.fromRdf().options(options());
        for (Triple triple : triples) {
            Node object = triple.getObject();
            if (object.isLiteral()) {
                String language = object.getLiteralLanguage();
                expanded.quad(triple.getSubject().getURI(), triple.getPredicate().getURI(),
                        object.getLiteralLexicalForm(), object.getLiteralDatatypeURI(),
                        language.isEmpty() ? null : language, null, null);
            } else {
                expanded.quad(triple.getSubject().getURI(), triple.getPredicate().getURI(), object.getURI(), null, null,
                        null, null);
            }
        }
        return expanded.toJsonLd();
    }

    /** The root with all that it links to, and all that links to it. */
    private static JsonObject frame(List<Triple> triples, Node root) {
        JsonObjectBuilder reverse = Json.createObjectBuilder();
        triples.stream().filter(triple -> triple.getObject().equals(root) && !triple.getSubject().equals(root))
                .map(triple -> triple.getPredicate().getURI()).distinct()
                .forEach(property -> reverse.add(property, Json.createObjectBuilder()));
        return Json.createObjectBuilder(CONTEXT).add("@id", root.getURI()).add("@reverse", reverse).build();
    }

    private static JsonObject named(JsonObject document, String context) {
        JsonObjectBuilder named = Json.createObjectBuilder().add("@context", context);
        document.forEach((name, value) -> {
            if (!name.equals("@context")) {
                named.add(name, value);
            }
        });
        return named.build();
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions((url, how) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched: " + url);
        });
        options.setOrdered(true);
        options.setOmitGraph(true);
        options.setOmitDefault(true);
        return options;
    }

    private static byte[] bytes(JsonStructure json) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter writer = WRITER.createWriter(out)) {
            writer.write(json);
        }
        return out.toByteArray();
    }
}
