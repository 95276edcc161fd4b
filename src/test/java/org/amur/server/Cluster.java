package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.Visitor;

/** Nodes of WildFly on one empty PostgreSQL behind one {@link Proxy}, without which the test is skipped. Ends with the test. */
final class Cluster implements AutoCloseable {

    private static final String SECRET = "only-the-nodes-of-this-test-know-it";
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);

    private final List<OwnServer> nodes = new ArrayList<>();
    private final EmbeddedPostgres postgres;
    private final Proxy proxy;

    /**
     * Starts the database and configures the nodes; starts none of them.
     *
     * @param name  distinguishes it from the tests' other servers
     * @param count number of nodes
     */
    Cluster(String name, int count) throws Exception {
        this(name, count, Map.of());
    }

    /** @param environment of the second node */
    Cluster(String name, int count, Map<String, String> environment) throws Exception {
        this(name, count, Map.of(), environment);
    }

    /**
     * @param properties  of Amur on all nodes
     * @param environment of the second node
     */
    Cluster(String name, int count, Map<String, String> properties, Map<String, String> environment) throws Exception {
        this(name, count, properties, environment, Optional.of(key(name)));
    }

    /** @param key of the nodes' messages; without it, they do not share sessions */
    Cluster(String name, int count, Map<String, String> properties, Map<String, String> environment, Optional<Path> key) throws Exception {
        Proxy.assumeInstalled();
        postgres = EmbeddedPostgres.builder().start();
        for (int number = 1; number <= count; number++) {
            nodes.add(node(name + number, key, properties, number == 2 ? environment : Map.of()));
        }
        proxy = new Proxy(name, nodes.stream().map(OwnServer::origin).toList());
    }

    private OwnServer node(String name, Optional<Path> key, Map<String, String> own, Map<String, String> environment) throws Exception {
        WildFly server = (WildFly) Server.named(name);
        key.ifPresent(server::inCluster);
        Map<String, String> properties = new HashMap<>(Map.of("amur.http", "true", "amur.empty", "true"));
        properties.putAll(own);
        OwnServer node = new OwnServer(name, server, properties, Optional.of(LocalPostgres.at(postgres.getPort())))
            .withSecret("AMUR_CLUSTER_SECRET", SECRET);
        environment.forEach(node::withSecret);
        return node;
    }

    private static Path key(String name) throws IOException, InterruptedException {
        Path file = Path.of("target/server", name + ".p12").toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Server.execute(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
            "cluster", "-keyalg", "EC", "-dname", "CN=amur", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass", SECRET));
        return file;
    }

    /** Starts all nodes at the same time and the proxy, and returns once all are ready. */
    Cluster start() throws IOException {
        for (OwnServer node : nodes) {
            node.launch();
        }
        nodes.forEach(OwnServer::awaitStart);
        nodes.forEach(this::awaitReady);
        proxy.start();
        return this;
    }

    void awaitReady(OwnServer node) {
        await("readiness, see " + node).atMost(READY_WITHIN).until(() -> node.status("health/ready") == 200);
    }

    /** Creates the first administrator; returns the cluster. */
    Cluster setUp() throws IOException, InterruptedException {
        node(1).setUp();
        return this;
    }

    /** Signs in on one node. */
    Visitor on(int number) throws IOException, InterruptedException {
        return node(number).first();
    }

    /** Signs in through the proxy. */
    Visitor throughProxy() throws IOException, InterruptedException {
        return OwnServer.first(proxy.origin());
    }

    /** Returns the number of the node that the proxy has chosen for a visitor, by the cookie of the example configuration. */
    int serving(Visitor visitor) {
        return Integer.parseInt(visitor.cookie("AMUR_NODE").replace("node", ""));
    }

    /** @param number 1, 2 and so on */
    OwnServer node(int number) {
        return nodes.get(number - 1);
    }

    List<OwnServer> nodes() {
        return nodes;
    }

    Proxy proxy() {
        return proxy;
    }

    EmbeddedPostgres database() {
        return postgres;
    }

    @Override
    public void close() throws IOException {
        proxy.close();
        nodes.forEach(OwnServer::kill);
        postgres.close();
    }
}
