package org.amur.server;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Arquillian extension that sets up the server of the integration tests before Arquillian reads its configuration: on
 * free loopback ports, with an empty database, embedded or a PostgreSQL that runs as long as the tests.
 */
public class TestServer implements LoadableExtension {

    /** Name of its configuration. */
    public static final String NAME = "test";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Setup.class).observer(SharedDeployment.class);
    }

    /** Set-up, once per JVM. */
    public static class Setup {

        private static boolean done;

        public void setUp(@Observes(precedence = 100) ManagerStarted event)
                throws IOException, InterruptedException, URISyntaxException {
            if (done) {
                return;
            }
            done = true;
            int port = FreePort.find();
            Server server = Server.named(NAME);
            Optional<Server.Database> database = database();
            server.configure(port, Map.of(
                "amur.demo", "true",
                // Blank is not set: the embedded database has a key of its own.
                "amur.factor.key", database.isPresent() ? "a-key-of-at-least-32-characters-for-tests" : "",
                // Clients that send in one piece need none of them.
                "amur.sending.seconds", "5",
                "amur.factor.roles", "admin",
                "amur.embed.hosts", "https://news.example.org",
                "amur.samples", System.getProperty("amur.samples", ""),
                "amur.seed", System.getProperty("amur.seed", ""),
                "amur.data", freshFolder().toString()), database);
            publish(server, port);
        }

        private static void publish(Server server, int port) {
            System.setProperty("arquillian.launch", System.getProperty("amur.server"));
            System.setProperty("amur.test.arguments",
                server instanceof WildFly wildFly ? String.join(" ", wildFly.arguments()) : "");
            System.setProperty("amur.test.modules",
                server instanceof WildFly wildFly ? wildFly.modulePath() : "");
            System.setProperty("amur.test.administration-port", String.valueOf(
                server instanceof WildFly ? WildFly.managementPort(port) : Payara.administrationPort(port)));
        }

        private static Path freshFolder() throws IOException {
            Path folder = Path.of("target/server/data-" + NAME).toAbsolutePath();
            Server.delete(folder);
            return folder;
        }

        private static Optional<Server.Database> database() throws IOException, URISyntaxException {
            if (!System.getProperty("amur.ds").equals("postgresql")) {
                return Optional.empty();
            }
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(postgres)));
            return Optional.of(LocalPostgres.at(postgres.getPort()));
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new IllegalStateException("PostgreSQL did not stop", e);
            }
        }
    }
}
