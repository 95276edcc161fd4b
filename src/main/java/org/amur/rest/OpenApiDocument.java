package org.amur.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.amur.access.ApiScope;

/**
 * Description of the API in OpenAPI 3.1: {@code openapi.json} with the fixed paths, and those of each {@link ListApi} from its fields,
 * filter and commands.
 */
final class OpenApiDocument {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "#/components/responses/Problem";
    private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "409", "412", "413", "428", "429", "503");
    private static final String ID = "/{id}";
    private static final String RECORD = "Record";
    private static final String LIST = "List";
    private static final String CHANGE = "Change";

    private final ObjectNode document = read();
    private final FormSchemas schemas = new FormSchemas();
    private final List<String> named = new ArrayList<>();

    private OpenApiDocument() {
    }

    /** Returns the description as JSON. */
    static String of(List<ListApi<?>> kinds) {
        OpenApiDocument description = new OpenApiDocument();
        kinds.forEach(description::describe);
        description.complete();
        description.secure();
        return description.document.toString();
    }

    private static ObjectNode read() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("openapi.json")) {
            return (ObjectNode) FormJson.MAPPER.readTree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(ListApi<?> kind) {
        String name = FormSchemas.name(kind.shape());
        ObjectNode form = schemas.reference(kind.shape());
        named.add(name);
        ObjectNode all = path("/" + kind.path());
        operation(all, "get", "list" + capitalized(camelCase(kind.path())), "Lists " + kind.path(), "200", reference(name + LIST))
                .set("parameters", listParameters(kind));
        ObjectNode one = path("/" + kind.path() + ID);
        operation(one, "get", "get" + name, "Reads a record", "200", reference(name + RECORD))
                .set("parameters", parameters(id(), query("asof", "string")));
        if (kind instanceof RecordApi<?, ?> writable) {
            describeCreation(all, name, form);
            describeChanges(one, name);
            describeDeletion(writable, one, name);
        }
        kind.commands().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(command -> describeCommand(kind, command.getKey(), command.getValue(), name));
        describeReading(kind, "/history", "historyOf" + name, "Lists the changes, newest first", reference("Changes"));
        describeReading(kind, "/dependents", "dependentsOf" + name, "Lists the records that refer to it", reference("Dependents"));
        if (kind.status() != null) {
            describeReading(kind, "/status", "statusOf" + name, "Reads the current state", schemas.reference(kind.status().type()));
        }
    }

    private void describeReading(ListApi<?> kind, String below, String id, String summary, ObjectNode answer) {
        operation(path("/" + kind.path() + ID + below), "get", id, summary, "200", answer).set("parameters", parameters(id()));
    }

    private static void describeCreation(ObjectNode all, String name, ObjectNode form) {
        ObjectNode create = operation(all, "post", "create" + name, "Creates a record", "201", reference(name + RECORD));
        create.set("parameters", parameters(header("Idempotency-Key", false)));
        create.set("requestBody", body(form));
        answer(create, "200", reference(name + RECORD));
    }

    private void describeCommand(ListApi<?> kind, String command, RecordCommand<?, ?> what, String name) {
        ObjectNode operation = operation(
                path("/" + kind.path() + ID + "/" + command),
                "post",
                camelCase(command) + name,
                "Carries out the command " + command,
                "200",
                what.answer() == null ? reference(name + RECORD) : schemas.reference(what.answer()));
        operation.set("parameters", parameters(id(), header("If-Match", true)));
        operation.set("requestBody", body(schemas.reference(what.body())).put("required", what.body() != RecordCommand.Reason.class));
    }

    private static void describeChanges(ObjectNode one, String name) {
        ObjectNode change = operation(one, "patch", "change" + name, "Changes the sent fields (RFC 7396)", "200", reference(name + RECORD));
        change.set("parameters", parameters(id(), header("If-Match", true)));
        change.set("requestBody", body(reference(name + CHANGE)));
    }

    private static void describeDeletion(RecordApi<?, ?> kind, ObjectNode one, String name) {
        if (kind.isDeletable()) {
            operation(one, "delete", "delete" + name, "Deletes the record", "200", reference("Change"))
                    .set("parameters", parameters(id(), header("If-Match", true)));
        }
    }

    /** Adds the schemas of forms, and for each of a record: the answer, the list, and the form without required fields. */
    private void complete() {
        ObjectNode components = (ObjectNode) document.at("/components/schemas");
        ObjectNode forms = schemas.all();
        components.setAll(forms);
        for (String name : named) {
            components.putObject(name + RECORD).putArray("allOf").add(reference(name)).add(reference("Recorded"));
            ObjectNode properties = components.putObject(name + LIST).put("type", "object").putObject("properties");
            properties.putObject("items").put("type", "array").set("items", reference(name + RECORD));
            properties.putObject("next").putArray("type").add("string").add("null");
            components.set(name + CHANGE, forms.get(name).deepCopy());
            components.withObjectProperty(name + CHANGE).remove("required");
        }
    }

    /** Names the scope that each operation needs. */
    private void secure() {
        document.get("paths").propertyStream().forEach(path -> path.getValue().propertyStream().forEach(operation ->
                ApiScope.of(operation.getKey().toUpperCase(Locale.ROOT), "/api" + path.getKey()).ifPresent(scope ->
                        ((ObjectNode) operation.getValue()).putArray("security").addObject().putArray("token").add(scope.code()))));
    }

    private static String camelCase(String command) {
        int hyphen = command.indexOf('-');
        return hyphen < 0 ? command : command.substring(0, hyphen) + capitalized(command.substring(hyphen + 1));
    }

    private static String capitalized(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private ObjectNode path(String path) {
        return ((ObjectNode) document.get("paths")).putObject(path);
    }

    private static ObjectNode operation(ObjectNode path, String method, String id, String summary, String status, ObjectNode schema) {
        ObjectNode operation = path.putObject(method).put("operationId", id).put("summary", summary);
        ObjectNode answers = operation.putObject("responses");
        // First, because some generated clients accept only the first type.
        answer(operation, status, schema);
        REFUSALS.forEach(refusal -> answers.putObject(refusal).put("$ref", PROBLEM));
        return operation;
    }

    private static void answer(ObjectNode operation, String status, ObjectNode schema) {
        operation.withObjectProperty("responses").putObject(status).put("description", status.equals("201") ? "Created" : "OK")
                .putObject("content").putObject(JSON).set("schema", schema);
    }

    private static ObjectNode body(ObjectNode schema) {
        ObjectNode body = FormJson.MAPPER.createObjectNode().put("required", true);
        body.putObject("content").putObject(JSON).set("schema", schema);
        return body;
    }

    private static ArrayNode listParameters(ListApi<?> kind) {
        ArrayNode parameters = FormJson.MAPPER.createArrayNode();
        ListParameter.of(kind.params()).forEach(each -> parameters.add(filter(each)));
        ObjectNode limit = query("limit", "integer");
        ((ObjectNode) limit.get("schema"))
                .put("minimum", 1)
                .put("maximum", ListPaging.MAX_ROWS)
                .put("default", ListPaging.DEFAULT_ROWS);
        ObjectNode format = query("format", "string").put("description", "All records as a file: csv, xlsx or jsonl; ftm of designations");
        return parameters.add(query("cursor", "string")).add(limit).add(format).add(query("asof", "string"));
    }

    private static ObjectNode filter(ListParameter parameter) {
        Class<?> type = parameter.type();
        ObjectNode filter = query(
                parameter.name(),
                type == Boolean.class ? "boolean" : Number.class.isAssignableFrom(type) ? "integer" : "string");
        if (type.isEnum()) {
            ArrayNode values = ((ObjectNode) filter.get("schema")).putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        } else if (type == LocalDate.class) {
            ((ObjectNode) filter.get("schema")).put("format", "date");
        }
        return filter;
    }

    private static ArrayNode parameters(ObjectNode... parameters) {
        return FormJson.MAPPER.createArrayNode().addAll(Arrays.asList(parameters));
    }

    private static ObjectNode id() {
        ObjectNode id = query("id", "integer").put("in", "path").put("required", true);
        ((ObjectNode) id.get("schema")).put("format", "int64");
        return id;
    }

    private static ObjectNode header(String name, boolean required) {
        return query(name, "string").put("in", "header").put("required", required);
    }

    private static ObjectNode query(String name, String type) {
        ObjectNode parameter = FormJson.MAPPER.createObjectNode().put("name", name).put("in", "query");
        parameter.set("schema", object(type));
        return parameter;
    }

    private static ObjectNode object(String type) {
        return FormJson.MAPPER.createObjectNode().put("type", type);
    }

    private static ObjectNode reference(String schema) {
        return FormJson.MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema);
    }
}
