package org.w3id.muster.site;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
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
import java.util.Collection;
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
     * Writes triples with as many prefixes as leave every IRI what it is.
     *
     * @throws ProblemException (406) when JSON-LD cannot say them
     */
    static byte[] write(Collection<Triple> triples, Map<String, String> prefixes) {
        try {
            JsonObjectBuilder context = Json.createObjectBuilder();
            SafePrefixes.forJsonLd(prefixes, triples).forEach(context::add);
            JsonObject named = Json.createObjectBuilder().add("@context", context).build();
            return bytes(JsonLd.compact(JsonDocument.of(ExpandedJsonLd.of(triples)), JsonDocument.of(named))
                    .options(options())
                    .get());
        } catch (JsonLdError e) {
            throw CannotSay.in(RdfFormat.JSON_LD, RdfFormat.all(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Writes triples with the published context, or in a form without one.
     *
     * @param root where a frame begins
     * @param context the address of the published context
     */
    static byte[] write(List<Triple> triples, JsonLdForm form, Node root, String context) {
        try {
            // the published context is one for all documents: where it would change an IRI, there is none
            if (form != JsonLdForm.EXPANDED && form != JsonLdForm.FLATTENED && !SafePrefixes
                    .forJsonLd(DocumentWriter.PREFIXES, triples).keySet().equals(DocumentWriter.PREFIXES.keySet())) {
                throw CannotSay.in(RdfFormat.JSON_LD, List.of(RdfFormat.TURTLE, RdfFormat.N_TRIPLES),
                        "an IRI of this document begins as an abbreviation of the published context does");
            }
            JsonArray array = ExpandedJsonLd.of(triples);
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
        } catch (JsonLdError e) {
            throw CannotSay.in(RdfFormat.JSON_LD, RdfFormat.all(), String.valueOf(e.getMessage()));
        }
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
