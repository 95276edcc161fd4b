package org.amur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** WildFly with a base folder of its own beside the distribution. */
public final class WildFly extends Server {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_MANAGEMENT_PORT = 9990;

    /** As in the distribution's {@code bin/common.sh}, which is not used so that a signal reaches the server itself. */
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

    private final List<String> arguments = new ArrayList<>();

    WildFly(Path home, String name) {
        super(home, name);
    }

    @Override
    public void configure(int port, Map<String, String> properties, Optional<Database> database)
            throws IOException, InterruptedException {
        delete(base());
        copy(home.resolve("standalone"), base());
        runScript("configure.cli", base());
        if (database.isPresent()) {
            delete(home.resolve("modules/org/postgresql"));
            Files.copy(database.get().driver(), base().resolve("postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
            runScript("postgresql.cli", base());
        }
        arguments.clear();
        arguments.add("-Djboss.server.base.dir=" + base());
        arguments.add("-Djboss.socket.binding.port-offset=" + (port - DEFAULT_PORT));
        with(properties, database).forEach((key, value) -> arguments.add("-D" + key + "=" + value));
    }

    private void runScript(String script, Path workingFolder) throws IOException, InterruptedException {
        Path file = Path.of("src/server/wildfly", script).toAbsolutePath();
        ProcessBuilder cli = new ProcessBuilder(java(), "-Djboss.home.dir=" + home,
            "-Djboss.server.base.dir=" + base(), "-jar", home.resolve("jboss-modules.jar").toString(),
            "-mp", home.resolve("modules").toString(), "org.jboss.as.cli", "--file=" + file);
        cli.environment().put("JBOSS_HOME", home.toString());
        execute(cli.directory(workingFolder.toFile()));
    }

    /** @return the server's own arguments, for who starts it otherwise than with {@link #command()} */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    public static int managementPort(int port) {
        return DEFAULT_MANAGEMENT_PORT + port - DEFAULT_PORT;
    }

    @Override
    public ProcessBuilder command() {
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx1g", "-Djava.awt.headless=true",
            "-Djboss.modules.system.pkgs=org.jboss.byteman"));
        command.addAll(OPENED);
        command.addAll(List.of("-Dorg.jboss.boot.log.file=" + base().resolve("log/server.log"),
            "-Dlogging.configuration=" + base().resolve("configuration/logging.properties").toUri(),
            "-jar", home.resolve("jboss-modules.jar").toString(), "-mp", home.resolve("modules").toString(),
            "org.jboss.as.standalone", "-Djboss.home.dir=" + home));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    @Override
    protected Path deployments() {
        return base().resolve("deployments");
    }

    private Path base() {
        return home.resolveSibling("wildfly-" + name);
    }
}
