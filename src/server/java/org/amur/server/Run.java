package org.amur.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Runner of Amur in the foreground with demo accounts; the last step of the profile {@code run}. */
public final class Run {

    private static final int START_SECONDS = 300;

    private Run() {
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int port = Integer.getInteger("amur.port");
        if (isUsed(port)) {
            System.err.println("Port " + port + " is in use; choose another: ./mvnw -Prun -Damur.port=8090");
            System.exit(1);
        }
        Server server = Server.named("run");
        server.configure(port, Map.of(
            "amur.demo", "true",
            "amur.empty", System.getProperty("amur.empty"),
            "amur.publish.alone", "true",
            "amur.sample.list", "true",
            "amur.data", Path.of(System.getProperty("amur.data")).toAbsolutePath().toString()), Optional.empty());
        server.deploy(Path.of(System.getProperty("amur.war")));

        Process process = server.command().inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        // Maven does not stop its children when it is killed.
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
        announce("http://localhost:" + port + "/amur/", process);
        System.exit(process.waitFor());
    }

    private static boolean isUsed(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !probe.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void announce(String address, Process process) throws InterruptedException {
        for (int second = 0; second < START_SECONDS && process.isAlive(); second++) {
            if (answers(address)) {
                System.out.printf("""

                    ----------------------------------------------------------------
                    Amur is ready:  %s
                    Sign in:        demo-analyst, demo-editor or demo-admin,
                                    password amur-for-a-try (demo accounts)
                    Data:           %s
                    Stop:           Ctrl-C
                    ----------------------------------------------------------------
                    %n""", address, System.getProperty("amur.data"));
                return;
            }
            Thread.sleep(1000);
        }
        System.err.println("Amur did not start; the log above says why.");
        process.destroy();
    }

    private static boolean answers(String address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            connection.setInstanceFollowRedirects(false);
            int status = connection.getResponseCode();
            return status < 500 && status != 404;
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
