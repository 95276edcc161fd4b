package org.amur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Payara with a separate domain in the distribution. */
public final class Payara extends Server {

    private static final Path SCRIPTS = Path.of("src/server/payara");

    Payara(Path home, String name) {
        super(home, name);
    }

    @Override
    public void configure(int port, Map<String, String> properties, Optional<Database> database)
            throws IOException, InterruptedException {
        delete(domain());
        // A port base of 8000 makes 8080 the HTTP port, 8048 the administration's, and so on.
        execute(asadmin("--user", "admin", "create-domain", "--portbase", String.valueOf(port - 80), "--nopassword",
            "amur-" + name));
        // No welcome page.
        Files.deleteIfExists(domain().resolve("docroot/index.html"));
        adapt(domain().resolve("config/domain.xml"), with(properties, database));
        if (database.isPresent()) {
            Files.copy(database.get().driver(), domain().resolve("lib/postgresql.jar"),
                StandardCopyOption.REPLACE_EXISTING);
            execute(asadmin("start-domain", "amur-" + name));
            run("configure.asadmin", port);
            run("postgresql.asadmin", port);
            execute(asadmin("stop-domain", "amur-" + name));
        } else {
            configureAtRest(domain().resolve("config/domain.xml"));
        }
        if (jsonLog) {
            logAsJson(domain().resolve("config/logging.properties"));
        }
    }

    /** Applies json-log.asadmin to a stopped domain. */
    private static void logAsJson(Path loggingProperties) throws IOException {
        String properties = Files.readString(loggingProperties);
        String script = Files.readString(SCRIPTS.resolve("json-log.asadmin"));
        for (String property : script.replaceFirst("(?s).*set-log-attributes ", "").strip().split(":")) {
            properties = properties.replaceAll("(?m)^" + property.replaceFirst("=.*", "=") + ".*$", property);
        }
        Files.writeString(loggingProperties, properties);
    }

    /** Applies configure.asadmin to a stopped domain. */
    private static void configureAtRest(Path domainXml) throws IOException {
        Files.writeString(domainXml, Files.readString(domainXml)
            .replace("default-virtual-server=\"server\"", "default-virtual-server=\"server\" server-header=\"false\""
                + " xpowered-by=\"false\" http2-enabled=\"false\" timeout-seconds=\"10\"")
            .replace("protocol=\"http-listener-2\"", "protocol=\"http-listener-2\" enabled=\"false\"")
            .replace("<thread-pool name=\"http-thread-pool\"", "<thread-pool name=\"http-thread-pool\" max-thread-pool-size=\"32\"")
            .replace("<jvm-options>-Xmx1g", "<jvm-options>-Dproduct.name=</jvm-options><jvm-options>-Xmx1g"));
    }

    private void run(String script, int port) throws IOException, InterruptedException {
        execute(asadmin("--port", String.valueOf(administrationPort(port)), "multimode", "--file",
            SCRIPTS.resolve(script).toAbsolutePath().toString()));
    }

    /** Binds every listener to the loopback address, and sets the server's system properties. */
    private static void adapt(Path domainXml, Map<String, String> properties) throws IOException {
        String options = properties.entrySet().stream()
            .map(property -> "<jvm-options>-D" + property.getKey() + "=" + escape(property.getValue())
                + "</jvm-options>")
            .collect(Collectors.joining());
        Files.writeString(domainXml, Files.readString(domainXml)
            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
            // Unused: messaging (started unless disabled) and Hazelcast listen on every address, and JMX, bound to one,
            // ends with an error.
            .replace("<admin-service auth-realm-name=", "<jms-service type=\"DISABLED\" default-jms-host=\"none\">"
                + "<jms-host name=\"none\" host=\"localhost\"/></jms-service><admin-service auth-realm-name=")
            .replace("<hazelcast-config-specific-configuration", "<hazelcast-config-specific-configuration enabled=\"false\"")
            .replace("<jmx-connector auth-realm-name=", "<jmx-connector enabled=\"false\" auth-realm-name=")
            .replace("<jvm-options>-Xmx512m</jvm-options>", "<jvm-options>-Xmx1g</jvm-options>" + options));
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "\\\\").replace("$", "$$");
    }

    public static int administrationPort(int port) {
        return port - 80 + 48;
    }

    @Override
    public ProcessBuilder command() {
        return asadmin("start-domain", "--verbose", "amur-" + name);
    }

    private ProcessBuilder asadmin(String... arguments) {
        List<String> command = new ArrayList<>(
            List.of(java(), "-jar", home.resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    @Override
    public Path log() {
        return domain().resolve("logs/server.log");
    }

    @Override
    protected Path deployments() {
        return domain().resolve("autodeploy");
    }

    private Path domain() {
        return home.resolve("glassfish/domains/amur-" + name);
    }
}
