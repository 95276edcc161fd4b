package org.amur.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.amur.bench.peer.EventTable;
import org.amur.server.Server;
import org.h2.Driver;

/**
 * WildFly server with the data source {@code java:jboss/datasources/Amur}, so that Amur and the servlet compared with
 * it read the same rows through the same pool, each in its own WAR.
 */
final class BenchServer implements AutoCloseable {

    /** Token of a server that listens on the loopback address during the measurement. */
    static final String METRICS_TOKEN = "only-for-reading-what-is-measured";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    /** Setup link with a token of 256 bits in base64url. */
    private static final Pattern SETUP = Pattern.compile("/amur/security/setup\\?token=[\\w-]{43}");
    private static final int STOPS_WITHIN_SECONDS = 120;
    /** Processor time per second below which the server is idle. */
    private static final Duration RESTING = Duration.ofMillis(100);
    private static final int RESTS_SECONDS = 8;
    private static final String PEER_PAGE = "/peer/events?count=false";
    private static final String AMUR_READY = "/amur/health/ready";
    /** First page, which takes its time although readiness needs none. */
    private static final String AMUR_PAGE = "/amur/security/sign-in";

    private final Server server;
    private final int port;
    private final Path folder;
    /** Pages that answer when the server has started. */
    private final List<String> pages;
    private Process process;

    private BenchServer(String name, int port, Path folder, Database database, List<String> pages)
            throws IOException, InterruptedException, URISyntaxException {
        server = Server.named(name);
        this.port = port;
        this.folder = folder;
        this.pages = pages;
        Files.deleteIfExists(log());
        server.configure(port, Map.of("amur.datasource", "java:jboss/datasources/Amur", "amur.http", "true",
                "amur.metrics.token", METRICS_TOKEN, "amur.intake.folder", articles(folder).toString()),
                Optional.empty());
        // The driver is deployed alone: the server's own H2 has another version than Amur's.
        server.deploy(jar(database), "driver.jar");
        server.deploy(dataSource(database), "amur-ds.xml");
        server.deploy(peer(), "peer.war");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static BenchServer withBoth(int port, Path folder, Database database)
            throws IOException, InterruptedException, URISyntaxException {
        BenchServer both = new BenchServer("bench", port, folder, database, List.of(AMUR_READY, AMUR_PAGE, PEER_PAGE));
        both.server.deploy(Path.of(System.getProperty("amur.war")), "amur.war");
        return both;
    }

    /** Creates a server with only the page of the servlet. */
    static BenchServer withPeer(int port, Path folder, Database database)
            throws IOException, InterruptedException, URISyntaxException {
        return new BenchServer("bench-peer", port, Files.createDirectories(folder.resolve("peer")), database,
                List.of(PEER_PAGE));
    }

    /** Returns the folder whose files are added to the reading queue. */
    static Path articles(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("articles"));
    }

    private static Path jar(Database database) throws URISyntaxException {
        Class<?> driver = database.isH2() ? Driver.class : org.postgresql.Driver.class;
        return Path.of(driver.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private Path dataSource(Database database) throws IOException {
        return Files.writeString(folder.resolve("amur-ds.xml"), """
            <datasources xmlns="http://www.jboss.org/ironjacamar/schema">
              <datasource jndi-name="java:jboss/datasources/Amur" pool-name="Amur">
                <connection-url>%s</connection-url>
                <driver>driver.jar</driver>
                <pool><max-pool-size>30</max-pool-size></pool>
                <security><user-name>%s</user-name><password>%s</password></security>
              </datasource>
            </datasources>
            """.formatted(database.url(), database.user(), database.password()));
    }

    private Path peer() throws IOException {
        Path war = folder.resolve("peer.war");
        String servlet = EventTable.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(war); ZipOutputStream zip = new ZipOutputStream(file);
             var code = EventTable.class.getClassLoader().getResourceAsStream(servlet)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + servlet));
            code.transferTo(zip);
            zip.closeEntry();
        }
        return war;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /**
     * Starts the server.
     *
     * @return milliseconds until every WAR answered
     */
    long start() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        ProcessBuilder command = server.command();
        command.command().replaceAll(argument -> argument.startsWith("-Xmx") ? "-Xmx" + System.getProperty("bench.server-heap") : argument);
        process = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > STARTS_WITHIN.toNanos()) {
                throw new IllegalStateException("The server did not start, see " + log());
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - begun) / 1_000_000;
    }

    /** Waits until background work after the start, such as indexing names, has ended: idle for a few seconds. */
    void awaitRest() throws InterruptedException {
        Duration worked = worked();
        for (int rested = 0; rested < RESTS_SECONDS;) {
            Thread.sleep(1_000);
            Duration now = worked();
            rested = now.minus(worked).compareTo(RESTING) < 0 ? rested + 1 : 0;
            worked = now;
        }
    }

    private Duration worked() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private boolean answers() throws InterruptedException {
        for (String page : pages) {
            if (status(page) != 200) {
                return false;
            }
        }
        return true;
    }

    private int status(String path) throws InterruptedException {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path))
                    .timeout(Duration.ofMinutes(1)).build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Returns the last link for the first administrator in the server's log. */
    String setupPath() throws IOException {
        return SETUP.matcher(Files.readString(log())).results().reduce((first, second) -> second).orElseThrow().group();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** Returns the resident memory of the server's process on Linux, in MB; empty elsewhere. */
    Optional<Long> residentMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst();
    }

    /** Stops the server in order, so that the embedded database is closed. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            try {
                if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
