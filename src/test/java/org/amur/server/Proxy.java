package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An haproxy on the loopback address with the configuration of the operator guide. */
final class Proxy implements AutoCloseable {

    private static final String PROGRAM = "haproxy";
    private static final Path EXAMPLE = Path.of("src/server/haproxy/haproxy.cfg");
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);

    private final Path configuration;
    private final Path log;
    private final int port;
    private Process process;

    /** @param nodes addresses such as {@code http://localhost:8080} */
    Proxy(String name, List<String> nodes) throws IOException {
        port = freePort();
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

    /** Returns the example with this port, these nodes, without TLS and without the socket for commands. */
    private String configuration(List<String> nodes) throws IOException {
        StringBuilder servers = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            servers.append("    server node%d %s check cookie node%d%n".formatted(i + 1,
                nodes.get(i).replace("http://localhost", "127.0.0.1"), i + 1));
        }
        return Files.readString(EXAMPLE)
                        .replace(" httponly secure", " httponly")
                        .replaceAll("(?m)^    (server|stats socket) .*\\R", "")
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

    String origin() {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
