package org.amur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Application server for Amur on the loopback address. The distribution is not modified; the configuration is created
 * from {@code src/server} for every use. Used by the run command and the integration tests.
 */
public abstract class Server {

    /** PostgreSQL database for the server to manage, and the JAR of its driver. */
    public record Database(String url, String user, String password, Path driver) {

        /** Returns the settings that an operator sets in the environment: AMUR_DB_URL and so on. */
        Map<String, String> properties() {
            return Map.of("amur.db.url", url, "amur.db.user", user, "amur.db.password", password);
        }
    }

    protected final Path home;
    protected final String name;
    protected boolean jsonLog;

    /**
     * Creates a server.
     *
     * @param home the unpacked distribution
     * @param name of this configuration, such as {@code run} or {@code test}
     */
    protected Server(Path home, String name) {
        this.home = home.toAbsolutePath();
        this.name = name;
    }

    /** Returns the server named by the system properties {@code amur.server} and {@code amur.server.home}. */
    public static Server named(String name) {
        Path home = Path.of(System.getProperty("amur.server.home"));
        String kind = System.getProperty("amur.server");
        return switch (kind) {
            case "wildfly" -> new WildFly(home, name);
            case "payara" -> new Payara(home, name);
            default -> throw new IllegalArgumentException("Neither wildfly nor payara: " + kind);
        };
    }

    /** Lets it log in JSON, with the script of the operator guide; before {@link #configure}. */
    public Server withJsonLog() {
        jsonLog = true;
        return this;
    }

    /**
     * Creates a fresh configuration; deletes earlier deployments.
     *
     * @param port       HTTP port
     * @param properties the server's system properties
     * @param database   data source of Amur that the server manages; empty for the embedded database
     */
    public abstract void configure(int port, Map<String, String> properties, Optional<Database> database)
            throws IOException, InterruptedException;

    /** Returns the command that runs the configured server in the foreground. */
    public abstract ProcessBuilder command();

    /** Returns the file of its log. */
    public abstract Path log();

    /** Returns the folder whose WARs are deployed, again whenever they change. */
    protected abstract Path deployments();

    public void deploy(Path war) throws IOException {
        deploy(war, "amur.war");
    }

    /**
     * Deploys a file.
     *
     * @param as name of the deployment, with the extension
     */
    public void deploy(Path file, String as) throws IOException {
        Files.createDirectories(deployments());
        Path arriving = Files.copy(file, deployments().resolveSibling("arriving.war"),
            StandardCopyOption.REPLACE_EXISTING);
        Files.move(arriving, deployments().resolve(as), StandardCopyOption.REPLACE_EXISTING);
    }

    protected static void execute(ProcessBuilder command) throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command.command()) + " failed:\n" + output);
        }
    }

    protected static Map<String, String> with(Map<String, String> properties, Optional<Database> database) {
        Map<String, String> all = new LinkedHashMap<>(properties);
        database.ifPresent(managed -> all.putAll(managed.properties()));
        return all;
    }

    protected static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    protected static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    protected static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
