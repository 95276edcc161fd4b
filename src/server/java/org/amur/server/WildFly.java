package org.amur.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** WildFly with a base folder beside the distribution. */
public final class WildFly extends Server {

    private static final String UNDERTOW = "io/undertow/core/main";
    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_MANAGEMENT_PORT = 9990;

    /**
     * Options from the distribution's {@code bin/common.sh}, which is not used, so that a signal reaches the server
     * itself.
     */
    private static final List<String> OPENED = List.of(
        "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
        "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
        "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
        "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
        "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/java.net=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.management/javax.management=ALL-UNNAMED",
        "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    /** Cache of configurations by scripts: equal for each server, and slow to create. */
    private static final Map<List<String>, String> CONFIGURED = new ConcurrentHashMap<>();

    private final List<String> arguments = new ArrayList<>();
    private Path clusterKey;

    WildFly(Path home, String name) {
        super(home, name);
    }

    /**
     * Makes it a node of a cluster, configured from the distribution's {@code standalone-ha.xml}.
     *
     * @param key store with the key pair that all nodes share; its password is their secret
     */
    public WildFly inCluster(Path key) {
        clusterKey = key;
        return this;
    }

    @Override
    public void configure(int port, Map<String, String> properties, Optional<Database> database)
            throws IOException, InterruptedException {
        delete(base());
        copy(home.resolve("standalone"), base());
        renewUndertow();
        List<String> scripts = new ArrayList<>(List.of("configure.cli"));
        if (jsonLog) {
            scripts.add("json-log.cli");
        }
        if (database.isPresent()) {
            Files.createDirectories(modules());
            Files.copy(database.get().driver(), base().resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
            scripts.add("postgresql.cli");
            if (clusterKey != null) {
                Path configuration = base().resolve("configuration");
                Files.copy(configuration.resolve("standalone-ha.xml"), configuration.resolve("standalone.xml"),
                    StandardCopyOption.REPLACE_EXISTING);
                scripts.add("cluster.cli");
            }
            // The scripts also install a module, so they run for each server.
            run(scripts);
            if (clusterKey != null) {
                // Not earlier: the scripts do not know the secret.
                Files.copy(clusterKey, base().resolve("configuration/cluster.p12"));
            }
        } else {
            runOnce(scripts);
        }
        arguments.clear();
        arguments.add("-Djboss.server.base.dir=" + base());
        arguments.add("-Djboss.socket.binding.port-offset=" + (port - DEFAULT_PORT));
        arguments.add("-Djboss.node.name=" + name);
        arguments.add("-Djboss.tx.node.id=" + name);
        with(properties, database).forEach((key, value) -> arguments.add("-D" + key + "=" + value));
    }

    /** Puts the newer Undertow before the distribution's, as in the operator guide. */
    private void renewUndertow() throws IOException {
        Path module = Files.createDirectories(modules().resolve(UNDERTOW));
        Path jar;
        try (Stream<Path> jars = Files.list(home.resolveSibling("lib"))) {
            jar = jars.filter(file -> file.getFileName().toString().startsWith("undertow-core-"))
                .max(Comparator.comparing(file -> file.toFile().lastModified())).orElseThrow();
        }
        Files.copy(jar, module.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        String description = Files.readString(home.resolve("modules/system/layers/base").resolve(UNDERTOW).resolve("module.xml"));
        Files.writeString(module.resolve("module.xml"), description.replaceAll("undertow-core-[^\"]*\\.jar", jar.getFileName().toString()));
    }

    private void runOnce(List<String> scripts) throws IOException, InterruptedException {
        Path configuration = base().resolve("configuration/standalone.xml");
        String known = CONFIGURED.get(scripts);
        if (known == null) {
            run(scripts);
            CONFIGURED.put(List.copyOf(scripts), Files.readString(configuration));
        } else {
            Files.writeString(configuration, known);
        }
    }

    /** Runs all scripts in one process, because starting it takes the most time. */
    private void run(List<String> scripts) throws IOException, InterruptedException {
        Path all = base().resolve("configuration/amur.cli");
        for (String script : scripts) {
            Files.write(all, Files.readAllLines(Path.of("src/server/wildfly", script)),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
        ProcessBuilder cli = new ProcessBuilder(java(), "-Djboss.home.dir=" + home,
            "-Djboss.server.base.dir=" + base(), "-jar", home.resolve("jboss-modules.jar").toString(),
            "-mp", modulePath(), "org.jboss.as.cli", "--file=" + all);
        // Target of the script's "module add": for an operator the distribution, which is not modified here.
        cli.environment().put("JBOSS_HOME", base().toString());
        execute(cli.directory(base().toFile()));
    }

    /** Returns the server's own arguments, for starting it without {@link #command()}. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    /** Returns the module path: modules of this configuration, then those of the distribution. */
    public String modulePath() {
        return modules() + File.pathSeparator + home.resolve("modules");
    }

    private Path modules() {
        return base().resolve("modules");
    }

    public static int managementPort(int port) {
        return DEFAULT_MANAGEMENT_PORT + port - DEFAULT_PORT;
    }

    @Override
    public ProcessBuilder command() {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m", "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        command.addAll(OPENED);
        command.addAll(List.of("-Dorg.jboss.boot.log.file=" + log(),
            "-Dlogging.configuration=" + base().resolve("configuration/logging.properties").toUri(),
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", modulePath(),
            "org.jboss.as.standalone", "-Djboss.home.dir=" + home));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    @Override
    public Path log() {
        return base().resolve("log/server.log");
    }

    @Override
    protected Path deployments() {
        return base().resolve("deployments");
    }

    private Path base() {
        return home.resolveSibling("wildfly-" + name);
    }
}
