package org.amur.server;

import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Keycloak on the loopback address, with an empty database and the users of {@code keycloak-realm.json}. Ends with the
 * test or the JVM.
 */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "four geese above the delta";
    static final String PASSWORD = "six storks on the roof";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final String ADMIN = "keeper";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final Path log = Path.of("target/server/keycloak.log").toAbsolutePath();
    private final int port = FreePort.find();
    private Process process;

    Keycloak() throws IOException {
        try (Stream<Path> unpacked = Files.list(Path.of(System.getProperty("amur.identity-provider")))) {
            home = unpacked.filter(folder -> Files.exists(folder.resolve("bin/kc.sh"))).findFirst().orElseThrow();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    private static String realm(String amur) throws IOException {
        try (InputStream realm = Keycloak.class.getResourceAsStream("keycloak-realm.json")) {
            return new String(realm.readAllBytes(), StandardCharsets.UTF_8).replace("@address@", amur)
                .replace("@secret@", SECRET).replace("@password@", PASSWORD);
        }
    }

    /**
     * Starts the process and returns at once.
     *
     * @param amur address of the application, with a slash at the end
     */
    void launch(String amur) throws IOException {
        Server.delete(home.resolve("data"));
        Files.writeString(Files.createDirectories(home.resolve("data/import")).resolve("amur-realm.json"), realm(amur));
        ProcessBuilder command = new ProcessBuilder(
                        "sh",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + (port + 1),
                        "--hostname=" + origin(),
                        "--db=dev-mem",
                        "--cache=local",
                        "--log-level=warn")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        process = command.start();
    }

    void awaitStart() {
        await("the start, see " + log).atMost(STARTS_WITHIN).failFast("it ended, see " + log, () -> !process.isAlive())
            .until(this::isUp);
    }

    private boolean isUp() throws InterruptedException {
        try {
            URI address = URI.create(issuer() + "/.well-known/openid-configuration");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Another host than Amur's localhost, so that cookies cross sites. */
    String origin() {
        return "http://127.0.0.1:" + port;
    }

    String issuer() {
        return origin() + "/realms/amur";
    }

    /** Renames a user and moves the user from one group to another. */
    void change(String user, String firstName, String from, String to) throws IOException, InterruptedException {
        String token = token();
        String users = "/users?exact=true&username=" + user;
        String address = "/users/" + id(token, users);
        send(token, "PUT", address, Json.createObjectBuilder(read(token, address).asJsonObject())
            .add("firstName", firstName).build());
        send(token, "DELETE", address + "/groups/" + id(token, "/groups?exact=true&search=" + from), null);
        send(token, "PUT", address + "/groups/" + id(token, "/groups?exact=true&search=" + to), null);
    }

    private String token() throws IOException, InterruptedException {
        URI address = URI.create(origin() + "/realms/master/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + ADMIN
                + "&password=" + PASSWORD.replace(" ", "+"))).build();
        return parse(client.send(request, BodyHandlers.ofString())).asJsonObject().getString("access_token");
    }

    private String id(String token, String list) throws IOException, InterruptedException {
        return read(token, list).asJsonArray().getJsonObject(0).getString("id");
    }

    private JsonValue read(String token, String path) throws IOException, InterruptedException {
        return parse(client.send(request(token, path).build(), BodyHandlers.ofString()));
    }

    private void send(String token, String method, String path, JsonObject body)
            throws IOException, InterruptedException {
        HttpRequest request = request(token, path).header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())).build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + " " + response.body());
        }
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(origin() + "/admin/realms/amur" + path))
            .header("Authorization", "Bearer " + token);
    }

    private static JsonValue parse(HttpResponse<String> response) {
        try (JsonReader json = Json.createReader(new StringReader(response.body()))) {
            return json.readValue();
        }
    }

    /** Suspends it, so that it neither answers nor refuses. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        for (ProcessHandle each : all()) {
            Server.execute(new ProcessBuilder("kill", signal, String.valueOf(each.pid())));
        }
    }

    /** Returns the script and the server that it starts. */
    private List<ProcessHandle> all() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    }

    @Override
    public void close() {
        if (process != null) {
            all().forEach(ProcessHandle::destroyForcibly);
            process = null;
        }
    }

    /** Returns the settings of Amur, except the secret. */
    Map<String, String> settings() {
        return Map.of("amur.oidc.issuer", issuer(), "amur.oidc.client", "amur", "amur.oidc.label", "Keycloak",
            "amur.oidc.editors", "desk", "amur.oidc.analysts", "readers");
    }

    /** Returns the place to look when a test fails. */
    @Override
    public String toString() {
        return log.toString();
    }
}
