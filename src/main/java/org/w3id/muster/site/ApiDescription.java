package org.w3id.muster.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The description of the interface for programs, {@code openapi.json} (OpenAPI 3.1), read for its page. Immutable.
 *
 * @param introduction what holds for all of it
 * @param groups the operations by what they are for
 */
public record ApiDescription(String introduction, List<Group> groups) {

    /** Where it is served. */
    static final String PATH = "/openapi.json";

    static final String MEDIA_TYPE = "application/vnd.oai.openapi+json";

    /** Operations of one kind. */
    public record Group(String name, String description, List<Operation> operations) {

        public String id() {
            return "group-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    /**
     * One operation.
     *
     * @param address the path with its parameters between braces
     * @param example an address that can be asked, from the slash on
     */
    public record Operation(
            String id, String method, String address, String summary, String description, List<Parameter> parameters,
            List<Answer> answers, String example) {}

    /**
     * A parameter.
     *
     * @param choices the values there are; empty for any
     */
    public record Parameter(String name, String description, List<String> choices) {}

    /** An answer by its status, with the media types it comes in. */
    public record Answer(String status, String description, List<String> mediaTypes) {}

    /** The document as it is served. */
    static String text() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("openapi.json is missing from the program. Build it again.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the document. */
    static ApiDescription read() {
        JsonNode document = JsonMapper.shared().readTree(text());
        List<Group> groups = new ArrayList<>();
        document.path("tags").forEach(tag -> groups.add(new Group(string(tag, "name"), string(tag, "description"),
                operations(document.path("paths"), string(tag, "name")))));
        return new ApiDescription(string(document.path("info"), "description"), List.copyOf(groups));
    }

    private static List<Operation> operations(JsonNode paths, String tag) {
        List<Operation> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(method -> {
            if (method.getValue().at("/tags/0").stringValue().equals(tag)) {
                operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
            }
        }));
        return operations;
    }

    private static Operation operation(String address, String method, JsonNode json) {
        List<Parameter> parameters = new ArrayList<>();
        json.path("parameters").forEach(parameter -> parameters.add(new Parameter(string(parameter, "name"),
                string(parameter, "description"), strings(parameter.at("/schema/enum")))));
        List<Answer> answers = new ArrayList<>();
        json.path("responses").properties().forEach(answer -> answers.add(new Answer(answer.getKey(),
                string(answer.getValue(), "description"),
                List.copyOf(answer.getValue().path("content").propertyNames()))));
        return new Operation(string(json, "operationId"), method.toUpperCase(Locale.ROOT), address,
                string(json, "summary"), string(json, "description"), parameters, answers,
                example(address, json.path("parameters")));
    }

    /** The address with the examples of its parameters. */
    private static String example(String address, JsonNode parameters) {
        String path = address;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            Optional<String> example = Optional.of(string(parameter, "example")).filter(text -> !text.isEmpty());
            if (example.isPresent() && string(parameter, "in").equals("path")) {
                path = path.replace("{" + string(parameter, "name") + "}", example.get());
            } else if (example.isPresent()) {
                query.add(string(parameter, "name") + "=" + Words.encoded(example.get()));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private static String string(JsonNode json, String member) {
        return json.path(member).asString("");
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
