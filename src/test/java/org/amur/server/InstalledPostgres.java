package org.amur.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Cluster of the PostgreSQL in Debian's package {@code postgresql}, with the tools available to an operator. */
final class InstalledPostgres implements AutoCloseable {

    static final String USER = "amur";
    static final String DATABASE = "amur";
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder = Files.createTempDirectory("amur-postgres");
    private final Path programs;
    private final int port = FreePort.find();

    InstalledPostgres() throws IOException, InterruptedException {
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            programs = versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
        }
        if (ROOT) {
            // PostgreSQL refuses to run as root.
            Server.execute(new ProcessBuilder("chown", "postgres", folder.toString()));
        }
        run("initdb", "-D", cluster(), "-U", USER, "-A", "trust", "-E", "UTF8");
        run("pg_ctl", "-D", cluster(), "-w", "-l", folder.resolve("log").toString(), "-o",
            "-p " + port + " -k " + folder + " -c listen_addresses=localhost", "start");
        run("createdb", "-h", "localhost", "-p", String.valueOf(port), "-U", USER, DATABASE);
    }

    private String cluster() {
        return folder.resolve("cluster").toString();
    }

    int port() {
        return port;
    }

    /** Returns the name of a file that its programs may write. */
    String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs one of its client programs with the connection settings. */
    void client(String program, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-h", "localhost", "-p", String.valueOf(port), "-U", USER));
        all.addAll(List.of(arguments));
        run(program, all.toArray(String[]::new));
    }

    /** Runs a script as the operator guide does, with the connection settings. */
    void script(Path script, String... arguments) throws IOException, InterruptedException {
        Path copy = Files.copy(script, folder.resolve(script.getFileName()));
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.addAll(List.of("env", "PATH=" + programs + ":/usr/bin:/bin", "PGHOST=localhost", "PGPORT=" + port, "PGUSER=" + USER,
            "sh", copy.toString()));
        command.addAll(List.of(arguments));
        Server.execute(new ProcessBuilder(command).directory(folder.toFile()));
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Server.execute(new ProcessBuilder(command).directory(folder.toFile()));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("pg_ctl", "-D", cluster(), "-m", "immediate", "stop");
        Server.execute(new ProcessBuilder("rm", "-r", folder.toString()));
    }
}
