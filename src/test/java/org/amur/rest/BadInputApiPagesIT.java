package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every operation that is described answers bad input with a problem, never with a failure of the server. Payara itself
 * refuses addresses that are not UTF-8, without a text.
 */
@Tag("one-server")
class BadInputApiPagesIT extends ApiClientTests {

    /** Inputs that no operation accepts, as JSON. */
    private static final List<String> BODIES = List.of("null", "[]", "[{}]", "\"text\"", "12", "{", "{\"nonsense\": 1}", "{\"a\": 1, \"a\": 2}",
            "[".repeat(5_000) + "]".repeat(5_000), "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000), "\u0000", "{\"id\": 1e400000000}",
            "{\"\u00ff\": \"bytes\"}", "{\"nonsense\": \"" + "x".repeat(600_000) + "\"}");
    private static final List<String> VALUES = List.of("null", "{}", "[[]]", "[null]", "1e999999999", "-99999999999999999999", "true",
            "\"\\u0000\"", "\"\\ud800\"", "\"2023-13-45\"", "\"NONSENSE\"", "\"\"", "{\"id\": \"x\"}", "[{\"id\": {}}]");
    private static final List<String> IDS = List.of("0", "-1", "x", "1.5", "99999999999999999999", "%00", "%FF", "1%2F2", "%20");
    private static final List<String> WORDS = List.of("NONSENSE", "-1", "1e9", "99999999999999999999", "%00", "%FF", "%ED%A0%80",
            "2023-02-30", "2023-13", "%5B%5D", "x".repeat(3_000), "%27%22%3C");
    private static final List<String> TAGS = List.of("x", "\"x\"", "*", "W/\"1\"", "\"99999999999999999999\"", "\"1\", \"2\"", "\"-1\"", "\"\"");

    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private String administrator;
    private String editor;
    private int sent;

    @Test
    void everyOperationRefusesBadInput() throws Exception {
        editor = issue("editor");
        token = editor;
        ids.put("sources", json(send("POST", "sources", source(word()))).get("id").toString());
        ids.put("actors", json(send("POST", "actors", company(word()))).get("id").toString());
        administrator = issue("admin");
        JsonNode description = json(send("GET", "openapi.json", null));
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                examine(operation.getKey().toUpperCase(Locale.ROOT), path.getKey().substring(1), operation.getValue());
            }
        }
        examineFields(description.at("/components/schemas/Source/properties"), "sources");
        examineFields(description.at("/components/schemas/Actor/properties"), "actors");
        assertTrue(sent >= 133, sent + " inputs");
        assertEquals("", String.join("\n", faults), sent + " inputs");
    }

    private void examine(String method, String path, JsonNode operation) throws Exception {
        token = operation.at("/security/0/token/0").asString("").equals("settings") ? administrator : editor;
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                query.append(query.isEmpty() ? "?" : "&").append(parameter.get("name").asString()).append('=').append(next(WORDS));
            }
        }
        boolean hasBody = operation.has("requestBody");
        if (path.contains("{")) {
            refused(method, path.replaceAll("\\{\\w+}", next(IDS)) + query, hasBody ? "{}" : null, "application/json", "\"1\"", false);
        } else if (!query.isEmpty()) {
            refused(method, path + query, hasBody ? "{\"nonsense\": 1}" : null, "application/json", "\"1\"", false);
        }
        if (operation.path("parameters").toString().contains("If-Match") && !method.equals("POST")) {
            refused(method, known(path), hasBody ? "{}" : null, "application/json", next(TAGS), true);
        }
        if (operation.at("/requestBody/content").has("application/json")) {
            refused(method, known(path), next(BODIES), "application/json", "\"1\"", true);
            if (sent % 4 == 0) {
                refused(method, known(path), "<a/>", "text/html; charset=nonsense", "\"1\"", true);
            }
        }
    }

    private void examineFields(JsonNode fields, String path) throws Exception {
        token = editor;
        for (String field : fields.propertyNames()) {
            refused("POST", path, "{\"" + field + "\": " + next(VALUES) + "}", "application/json", "\"1\"", true);
            refused("PATCH", path + "/" + ids.get(path), "{\"" + field + "\": " + next(VALUES) + "}", "application/json", "\"1\"", false);
        }
    }

    private String known(String path) {
        return path.replaceAll("\\{\\w+}", ids.getOrDefault(path.split("/")[0], "999999999"));
    }

    private String next(List<String> inputs) {
        return inputs.get(sent % inputs.size());
    }

    /** @param always whether no answer but a refusal is right */
    private void refused(String method, String path, String body, String type, String seen, boolean always) throws Exception {
        sent++;
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "api/" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", type).header("If-Match", seen)
                // Not UTF-8, if it has a letter with an accent.
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)).build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() >= 500 || answer.statusCode() < 400 && always || answer.statusCode() >= 400 && !isProblem(answer)) {
            faults.add(method + " " + shortened(path) + " " + shortened(body) + " " + seen + ": " + answer.statusCode() + " "
                    + shortened(answer.body()));
        }
    }

    /** Sends again if the server has closed the connection after its last refusal. */
    private HttpResponse<String> answer(HttpRequest request) throws Exception {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            return HttpClient.newBuilder().version(Version.HTTP_1_1).build().send(request, BodyHandlers.ofString());
        }
    }

    private static boolean isProblem(HttpResponse<String> answer) {
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return false;
        }
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        return problem.path("status").asInt() == answer.statusCode() && !problem.path("title").asString("").isBlank()
                && !problem.path("detail").asString("").isBlank();
    }

    private static String shortened(String text) {
        return text == null ? "" : text.substring(0, Math.min(120, text.length()));
    }
}
