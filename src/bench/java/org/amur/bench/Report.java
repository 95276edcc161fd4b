package org.amur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Results of a run as Markdown, with its environment. */
final class Report {

    private final List<String> lines = new ArrayList<>();
    /** Throughput of the last page of Amur, in pages per second, by the number of clients. */
    private final Map<Integer, Double> page = new HashMap<>();

    Report(String kind, int events, String product) throws IOException {
        lines.add("# " + product + ", " + String.format(Locale.ROOT, "%,d", events) + " events");
        lines.add("");
        lines.add("- command: `./mvnw -Pbench -Dds=" + kind + " -Dbench.events=" + events + " -Dbench.rounds="
                + System.getProperty("bench.rounds") + " -Dbench.seconds=" + System.getProperty("bench.seconds") + "`");
        lines.add("- machine: " + Runtime.getRuntime().availableProcessors() + " processors, " + processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.version") + "; the clients run on it too");
    }

    private static String processor() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        return Files.exists(cpus) ? Files.readAllLines(cpus).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*: ", "")).findFirst().orElse(System.getProperty("os.arch"))
                : System.getProperty("os.arch");
    }

    /**
     * Adds start times.
     *
     * @param both and the peer's: milliseconds of some starts, in order
     */
    void started(List<Long> both, List<Long> peer) {
        lines.add("- start until both WARs answer: " + both + " ms; until a WAR of one page answers alone: " + peer
                + " ms; the medians are " + String.format(Locale.ROOT, "%.2f", (double) median(both) / median(peer)) + " to 1");
    }

    private static long median(List<Long> ordered) {
        return ordered.get(ordered.size() / 2);
    }

    void resident(Optional<Long> megabytes) {
        lines.add("- resident after the start: " + megabytes.orElse(null) + " MB");
        lines.add("");
        lines.add("| page | clients | a second | p50 ms | p99 ms | answers | the page before to this |");
        lines.add("|---|--:|--:|--:|--:|--:|--:|");
    }

    /**
     * Adds results.
     *
     * @param peer whether it is compared with the page before
     */
    void add(String name, boolean peer, int clients, Load.Figures figures) {
        String line = String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %d | %s |", name, clients, figures.perSecond(),
                figures.p50Millis(), figures.p99Millis(), figures.steps(), peer ? ratio(clients, figures) : "");
        if (!peer) {
            page.put(clients, figures.perSecond());
        }
        System.out.println(line);
        lines.add(line);
    }

    private String ratio(int clients, Load.Figures figures) {
        return page.containsKey(clients) ? String.format(Locale.ROOT, "%.0f %%", 100 * page.get(clients) / figures.perSecond()) : "";
    }

    /** Adds a page that failed and has no results. */
    void addFailure(String name, int clients, Throwable cause) {
        page.remove(clients);
        String line = "| " + name + " | " + clients + " | failed: " + cause.getMessage() + " | | | | |";
        System.out.println(line);
        lines.add(line);
    }

    void loaded(Optional<Long> megabytes) {
        lines.add("");
        lines.add("Resident after the load: " + megabytes.orElse(null) + " MB.");
    }

    void write(Path file) throws IOException {
        Files.write(file, lines);
        System.out.println("Written: " + file);
    }
}
