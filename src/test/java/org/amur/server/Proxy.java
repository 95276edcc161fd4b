package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An haproxy on the loopback address with the configuration of the operator guide; its nodes are node1, node2 and so on. */
final class Proxy implements AutoCloseable {

    private static final String PROGRAM = "haproxy";
    private static final Path EXAMPLE = Path.of("src/server/haproxy/haproxy.cfg");
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);
    private static final Duration DRAINED_WITHIN = Duration.ofMinutes(1);

    private final Path configuration;
    private final Path log;
    private final Path socket;
    private final int port;
    private Process process;

    /** @param nodes addresses such as {@code http://localhost:8080} */
    Proxy(String name, List<String> nodes) throws IOException {
        port = freePort();
        // A short path: sockets cannot have a long one.
        socket = Files.createTempDirectory("amur-proxy").resolve("admin.sock");
        log = Path.of("target/server", name + "-proxy.log").toAbsolutePath();
        configuration = Files.writeString(Path.of("target/server", name + "-proxy.cfg").toAbsolutePath(), configuration(nodes));
    }

    /** Skips the test if haproxy is not installed. */
    static void assumeInstalled() {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM))),
                PROGRAM + " is not installed");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    /** Returns the example with this port, this socket for commands, these nodes, and without TLS. */
    private String configuration(List<String> nodes) throws IOException {
        StringBuilder servers = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            servers.append("    server node%d %s check cookie node%d%n".formatted(i + 1,
                nodes.get(i).replace("http://localhost", "127.0.0.1"), i + 1));
        }
        return Files.readString(EXAMPLE)
                        .replace(" httponly secure", " httponly")
                        .replaceAll("(?m)^    server .*\\R", "")
                        .replaceAll("(?m)^    stats socket \\S+", "    stats socket " + socket)
                        .replaceAll("(?m)^    bind .*$", "    bind 127.0.0.1:" + port)
                        .replaceAll("(?m)^    http-(request|response) (set-header|deny) .*\\R", "")
                        .stripTrailing()
                + "\n" + servers;
    }

    void start() throws IOException {
        process = new ProcessBuilder(PROGRAM, "-f", configuration.toString()).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        await("the proxy, see " + log).atMost(STARTS_WITHIN).failFast(() -> !process.isAlive()).until(this::isListening);
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Has all requests answered by the other nodes, and returns once this one answers none, as in the operator guide. */
    void takeOut(int node) {
        command("set server nodes/node%d state maint".formatted(node));
        await("the end of the node's requests").atMost(DRAINED_WITHIN).until(() -> running(node) == 0);
    }

    /** Lets a node answer requests again, and returns once the proxy has found it ready. */
    void takeIn(int node) {
        command("set server nodes/node%d state ready".formatted(node));
        awaitUp(node);
    }

    void awaitUp(int node) {
        await("the node's return").atMost(DRAINED_WITHIN).until(() -> column(node, "status").equals("UP"));
    }

    private int running(int node) {
        return Integer.parseInt(column(node, "scur"));
    }

    private String column(int node, String name) {
        List<String> rows = command("show stat").lines().toList();
        int index = List.of(rows.get(0).replaceFirst("^# ", "").split(",")).indexOf(name);
        return rows.stream().filter(row -> row.startsWith("nodes,node" + node + ",")).findFirst().orElseThrow().split(",")[index];
    }

    private String command(String text) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(StandardCharsets.UTF_8.encode(text + "\n"));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops handling events until {@link #resume}; connections are still accepted. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void resume() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        Server.execute(new ProcessBuilder("kill", signal, String.valueOf(process.pid())));
    }

    String origin() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
        // The proxy cannot delete its socket when it is killed.
        socket.toFile().delete();
        socket.getParent().toFile().delete();
    }
}
