package org.amur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.amur.Visitor;

/**
 * Compares Amur and a bare servlet over the same rows of one database, on one server, one after the other: the last
 * step of the {@code bench} profile. Creates the rows unless an earlier run did, and writes {@code report-….md} and
 * {@code plans-….txt} to {@code target/bench}.
 */
public final class Bench {

    /** Password of an account with generated rows, on a server that listens on the loopback address. */
    static final String PASSWORD = "only-for-measuring-loads";

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    /** Marker of complete rows; an aborted run leaves none. */
    private static final String FILLED = "filled";
    private static final int STARTS = 3;

    private Bench() {
    }

    public static void main(String[] args) throws Exception {
        String kind = System.getProperty("ds");
        int events = Integer.getInteger("bench.events");
        Path data = FOLDER.resolve("data-" + kind + "-" + events + "-" + Integer.getInteger("bench.figures"));
        if (!Files.exists(data.resolve(FILLED))) {
            delete(data);
        }
        Files.createDirectories(data);
        Database.in(kind, data, true, database -> run(kind, events, data, database));
        // Threads in pools and timers must not block the build.
        System.exit(0);
    }

    private static void run(String kind, int events, Path data, Database database) throws Exception {
        Path filled = data.resolve(FILLED);
        try (BenchServer server = BenchServer.withBoth(Integer.getInteger("bench.port"), FOLDER, database)) {
            // The application creates or updates the schema, and loads its seed data.
            server.start();
            if (!Files.exists(filled)) {
                Visitor.withCookies(server.address()).become(server.setupPath(), Generator.EDITOR, PASSWORD);
            }
            server.close();
            if (!Files.exists(filled)) {
                Generator.fill(database, events, Long.getLong("bench.seed"));
                TradeFigures.fill(database, Integer.getInteger("bench.figures"));
                Files.createFile(filled);
            }
            Plans.write(database, FOLDER.resolve("plans-" + kind + ".txt"));
            Samples samples = Samples.read(database, Pages.CLIENTS, Pages.VIEWED);
            Report report = new Report(kind, events, samples.product());
            report.started(starts(server), starts(BenchServer.withPeer(Integer.getInteger("bench.port"), FOLDER, database)));
            server.start();
            // The names of a hundred thousand actors are indexed after the start, which would distort the measurement.
            server.awaitRest();
            report.resident(server.residentMegabytes());
            Pages pages = new Pages(server.address(), samples, events);
            measure(pages, report);
            report.loaded(server.residentMegabytes());
            report.write(FOLDER.resolve("report-" + kind + ".md"));
        }
    }

    /**
     * Measures starts.
     *
     * @return milliseconds until ready, in ascending order; each is stopped again
     */
    private static List<Long> starts(BenchServer server) throws IOException, InterruptedException {
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            millis.add(server.start());
            server.close();
        }
        return millis.stream().sorted().toList();
    }

    private static void measure(Pages pages, Report report) throws InterruptedException {
        for (Pages.Case page : pages.cases()) {
            try {
                pages.warmUp(page);
            } catch (ExecutionException e) {
                report.addFailure(page.name(), Pages.CLIENTS, e.getCause());
            }
        }
        for (Pages.Case page : pages.cases()) {
            for (int clients : List.of(1, Pages.CLIENTS)) {
                try {
                    report.add(page.name(), page.peer(), clients, pages.measure(page, clients));
                } catch (ExecutionException e) {
                    report.addFailure(page.name(), clients, e.getCause());
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
