package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.Visitor;

/**
 * Separate server of a test, with its own configuration and empty data folder, which the test can start and kill. Ends
 * with the test or the JVM.
 */
final class OwnServer implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);

    /** The token is 256 bits in base64url. */
    private static final Pattern SETUP_LINK = Pattern.compile("/amur/(security/setup\\?token=[\\w-]{43})");

    /** A line of WildFly or Payara. */
    private static final Pattern WARNING = Pattern.compile("\\b(WARN|WARNING|ERROR|SEVERE)\\b");
    private static final int WARNINGS_SHOWN = 10;

    private static final Map<String, String> FOR_TRYING = Map.of("amur.demo", "true", "amur.empty", "true", "amur.http", "true");

    static final String FIRST = "first";
    static final String PASSWORD = "seven cranes by the river";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;
    private final int port = FreePort.find();
    private final Path data;
    private final Path log;
    private final Map<String, String> secrets = new HashMap<>();
    private Process process;

    /**
     * Creates a server.
     *
     * @param name       distinguishes it from the tests' other servers
     * @param properties of Amur, beside the data folder
     */
    OwnServer(String name, Map<String, String> properties, Optional<Server.Database> database)
            throws IOException, InterruptedException {
        this(name, Server.named(name), properties, database);
    }

    /** @param server unconfigured, with the same name */
    OwnServer(String name, Server server, Map<String, String> properties, Optional<Server.Database> database)
            throws IOException, InterruptedException {
        Path folder = Path.of("target/server").toAbsolutePath();
        data = folder.resolve("data-" + name);
        Server.delete(data);
        log = folder.resolve(name + ".log");
        Files.deleteIfExists(log);
        this.server = server;
        server.configure(port, with(properties, data), database);
        deploy();
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Replaces the application. */
    void deploy() throws IOException {
        server.deploy(Path.of(System.getProperty("amur.war")));
    }

    /** Returns a server with demo accounts and an embedded database without seed data. */
    static OwnServer forTrying(String name) throws IOException, InterruptedException {
        return forTrying(name, Optional.empty());
    }

    /** Returns a server with demo accounts and a given database. */
    static OwnServer forTrying(String name, Optional<Server.Database> database) throws IOException, InterruptedException {
        return new OwnServer(name, FOR_TRYING, database);
    }

    /** Returns a server with demo accounts and an embedded database without seed data, which logs in JSON. */
    static OwnServer loggingInJson(String name) throws IOException, InterruptedException {
        return new OwnServer(name, Server.named(name).withJsonLog(), FOR_TRYING, Optional.empty());
    }

    private static Map<String, String> with(Map<String, String> properties, Path data) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("amur.data", data.toString());
        return all;
    }

    /** Adds a secret setting as an environment variable, because Payara logs its system properties. */
    OwnServer withSecret(String variable, String value) {
        secrets.put(variable, value);
        return this;
    }

    /** Returns once the application runs. */
    void start() throws IOException {
        launch();
        awaitStart();
    }

    /** Starts the process and returns at once. */
    void launch() throws IOException {
        ProcessBuilder command = server.command().redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(secrets);
        process = command.start();
    }

    void awaitStart() {
        await("the start, see " + log).atMost(STARTS_WITHIN).failFast("it ended, see " + log, () -> !process.isAlive())
            .until(() -> status("health/live") == 200);
    }

    /** Kills the server like a power failure; returns once all its processes have ended. */
    void kill() {
        if (process != null) {
            // Payara's own process starts the one that serves.
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
            // Before waiting, because the shutdown hook must not repeat it.
            process = null;
            all.forEach(ProcessHandle::destroyForcibly);
            await("the end").atMost(ENDS_WITHIN).until(() -> status("health/live") == 0);
        }
    }

    /** Suspends all its processes, like a machine that hangs. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        Server.execute(new ProcessBuilder("kill", signal, String.valueOf(serving().pid())));
    }

    /** Requests an orderly stop, like a service manager or a shutdown; returns at once. */
    void askToStop() {
        serving().destroy();
    }

    /** Waits for the end. */
    void awaitEnd() {
        await("the end, see " + log).atMost(ENDS_WITHIN).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }

    /** Signs in as demo editor on a server {@link #forTrying}. */
    Visitor demoEditor() throws IOException, InterruptedException {
        // Password from the README.
        return Visitor.withCookies(origin()).signIn("demo-editor", "amur-for-a-try");
    }

    /** Creates the first administrator of a server without demo accounts. */
    void setUp() throws IOException, InterruptedException {
        Visitor.withCookies(origin()).become("/amur/" + setupLinks().get(0), FIRST, PASSWORD);
    }

    /** Signs in as the first administrator, after {@link #setUp}. */
    Visitor first() throws IOException, InterruptedException {
        return first(origin());
    }

    /** Signs in as the first administrator, through another address of the server. */
    static Visitor first(String origin) throws IOException, InterruptedException {
        return Visitor.withCookies(origin).signIn(FIRST, PASSWORD);
    }

    /** Returns the folder of the embedded database. */
    Path data() {
        return data;
    }

    /**
     * Limits the size of files the server writes; Linux.
     *
     * @param bytes a number or {@code unlimited}
     */
    void limitFiles(String bytes) throws IOException, InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        for (ProcessHandle each : all) {
            // Only the soft limit, so that it can be raised again.
            Server.execute(new ProcessBuilder("prlimit", "--pid", String.valueOf(each.pid()), "--fsize=" + bytes + ":"));
        }
    }

    /** Returns the application's address, with a slash at the end. */
    String address() {
        return origin() + "/amur/";
    }

    /** Returns the server's address, without a path. */
    String origin() {
        return "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept", "text/html, */*;q=0.1").timeout(Duration.ofMinutes(1)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /**
     * Requests the metrics like Prometheus.
     *
     * @param authorization the header; null for none
     */
    HttpResponse<String> metrics(String authorization) throws IOException, InterruptedException {
        return program("metrics", authorization);
    }

    /**
     * Sends a GET request like an API client.
     *
     * @param authorization the header; null for none
     */
    HttpResponse<String> program(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /**
     * Posts a screening request like an API client.
     *
     * @param authorization the header
     */
    HttpResponse<String> screen(String authorization, String json) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address() + "api/screening")).header("Content-Type", "application/json")
            .header("Authorization", authorization).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    /**
     * Returns the used heap after garbage collection.
     *
     * @param authorization see {@link #metrics}
     */
    double usedMegabytes(String authorization) throws IOException, InterruptedException {
        Server.execute(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            String.valueOf(serving().pid()), "GC.run"));
        return metrics(authorization).body().lines().filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum() / (1 << 20);
    }

    /** Returns the processor time since the start. */
    Duration worked() {
        return serving().info().totalCpuDuration().orElseThrow();
    }

    /** Returns the serving process; Payara's own starts it and waits for it. */
    private ProcessHandle serving() {
        return process.children().findFirst().orElse(process.toHandle());
    }

    /**
     * Requests a path.
     *
     * @return the status; 0 if there is no answer
     */
    int status(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the server's log since the set-up. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /**
     * Returns the setup links in the log.
     *
     * @return paths within the application, in order
     */
    List<String> setupLinks() throws IOException {
        return SETUP_LINK.matcher(log()).results().map(found -> found.group(1)).toList();
    }

    /** Returns the log's last warnings, for the message of a test that may fail where the log is not kept. */
    String lastWarnings() {
        try (Stream<String> lines = Files.lines(log)) {
            List<String> warnings = lines.filter(line -> WARNING.matcher(line).find()).toList();
            return String.join("\n", warnings.subList(Math.max(0, warnings.size() - WARNINGS_SHOWN), warnings.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the place to look when a test fails. */
    @Override
    public String toString() {
        return log.toString();
    }
}
