package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
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
 * A server of a test's own, beside the one that the other tests share: with a configuration and an empty data folder of
 * its own, to be started and killed as the test likes. It ends with the test, or with the tests' virtual machine.
 */
final class OwnServer implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);

    /** The token is 256 bits in base64url. */
    private static final Pattern SETUP_LINK = Pattern.compile("/amur/(security/setup\\?token=[\\w-]{43})");

    private static final String FIRST = "first";
    private static final String PASSWORD = "seven cranes by the river";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;
    private final int port = FreePort.find();
    private final Path data;
    private final Path log;
    private final Map<String, String> secrets = new HashMap<>();
    private Process process;

    /**
     * @param name       tells it from the other servers of the tests
     * @param properties of Amur, beside the data folder
     */
    OwnServer(String name, Map<String, String> properties, Optional<Server.Database> database)
            throws IOException, InterruptedException {
        Path folder = Path.of("target/server").toAbsolutePath();
        data = folder.resolve("data-" + name);
        Server.delete(data);
        log = folder.resolve(name + ".log");
        Files.deleteIfExists(log);
        server = Server.named(name);
        server.configure(port, with(properties, data), database);
        server.deploy(Path.of(System.getProperty("amur.war")));
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** One with demo accounts and an embedded database without the first facts. */
    static OwnServer forTrying(String name) throws IOException, InterruptedException {
        return forTrying(name, Optional.empty());
    }

    /** The same with a database that its server knows. */
    static OwnServer forTrying(String name, Optional<Server.Database> database) throws IOException, InterruptedException {
        return new OwnServer(name, Map.of("amur.demo", "true", "amur.empty", "true", "amur.http", "true"), database);
    }

    private static Map<String, String> with(Map<String, String> properties, Path data) {
        Map<String, String> all = new HashMap<>(properties);
        all.put("amur.data", data.toString());
        return all;
    }

    /** A setting that is nobody's business: Payara writes the system properties that it is started with into its log. */
    OwnServer withSecret(String variable, String value) {
        secrets.put(variable, value);
        return this;
    }

    /** Returns once the application runs. */
    void start() throws IOException {
        ProcessBuilder command = server.command().redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(secrets);
        process = command.start();
        await("the start, see " + log).atMost(STARTS_WITHIN).failFast("it ended, see " + log, () -> !process.isAlive())
            .until(() -> status("health/live") == 200);
    }

    /** As a power cut does: nothing gets the time to be put in order. Returns once all is dead. */
    void kill() {
        if (process != null) {
            // Payara's own process starts the one that serves.
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
            // Before waiting: the shutdown hook must not do so once more.
            process = null;
            all.forEach(ProcessHandle::destroyForcibly);
            await("the end").atMost(ENDS_WITHIN).until(() -> status("health/live") == 0);
        }
    }

    /** As a service manager or the end of the machine does; it goes on to end while this returns. */
    void askToStop() {
        serving().destroy();
    }

    /** Returns once all is over. */
    void awaitEnd() {
        await("the end, see " + log).atMost(ENDS_WITHIN).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }

    /** One of the accounts that a server {@link #forTrying} has. */
    Visitor demoEditor() throws IOException, InterruptedException {
        // As the README says.
        return Visitor.withCookies(origin()).signIn("demo-editor", "amur-for-a-try");
    }

    /** Becomes the first administrator of a server that has no demo accounts. */
    void setUp() throws IOException, InterruptedException {
        Visitor.withCookies(origin()).become("/amur/" + setupLinks().get(0), FIRST, PASSWORD);
    }

    /** The first administrator, once the server is {@link #setUp}. */
    Visitor first() throws IOException, InterruptedException {
        return Visitor.withCookies(origin()).signIn(FIRST, PASSWORD);
    }

    /** The folder of the embedded database. */
    Path data() {
        return data;
    }

    /** How large a file of the server may grow from here on; Linux. @param bytes a number or {@code unlimited} */
    void limitFiles(String bytes) throws IOException, InterruptedException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        for (ProcessHandle each : all) {
            // The soft limit alone, so that it can be taken back.
            Server.execute(new ProcessBuilder("prlimit", "--pid", String.valueOf(each.pid()), "--fsize=" + bytes + ":"));
        }
    }

    /** The application's address, with a slash at the end. */
    String address() {
        return origin() + "/amur/";
    }

    /** The server's address, without a path. */
    String origin() {
        return "http://localhost:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
            .header("Accept", "text/html, */*;q=0.1").timeout(Duration.ofMinutes(1)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** What Prometheus reads. @param authorization the header; null for none */
    HttpResponse<String> metrics(String authorization) throws IOException, InterruptedException {
        return program("metrics", authorization);
    }

    /** What a program reads. @param authorization the header; null for none */
    HttpResponse<String> program(String path, String authorization) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What a program asks. @param authorization the header */
    HttpResponse<String> screen(String authorization, String json) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address() + "api/screening")).header("Content-Type", "application/json")
            .header("Authorization", authorization).POST(BodyPublishers.ofString(json)).build(), BodyHandlers.ofString());
    }

    /** What its heap holds once what is no longer used has been collected. @param authorization see {@link #metrics} */
    double usedMegabytes(String authorization) throws IOException, InterruptedException {
        Server.execute(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            String.valueOf(serving().pid()), "GC.run"));
        return metrics(authorization).body().lines().filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum() / (1 << 20);
    }

    /** Payara's own process starts the one that serves, and waits for it. */
    private ProcessHandle serving() {
        return process.children().findFirst().orElse(process.toHandle());
    }

    /** @return 0 if nobody answers */
    int status(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** All that the server has said since it was set up. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** @return the first administrator's links in the log, within the application, in order */
    List<String> setupLinks() throws IOException {
        return SETUP_LINK.matcher(log()).results().map(found -> found.group(1)).toList();
    }

    /** Where to look when a test fails. */
    @Override
    public String toString() {
        return log.toString();
    }
}
