package org.amur.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.HtmlForm;
import org.amur.Visitor;

/**
 * Measures reconciliation in the running application: saving one figure among a million, and importing, reconciling and
 * checking a file of 100,000. Prints the results: {@code ./mvnw -Pbench -Dbench.main=org.amur.bench.LedgerBench}, with
 * {@code -Dds=postgresql} for the other database.
 */
public final class LedgerBench {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final int FIGURES = Integer.getInteger("bench.figures", 1_000_000);
    private static final int IMPORTED = Integer.getInteger("bench.imported", 100_000);
    private static final int WARM_UP = 30;
    private static final int SAVES = 100;
    private static final int POLL_MILLIS = 200;
    private static final int STRIDE = 9_973;
    private static final Pattern TIMER = Pattern.compile("(?m)^amur_reconciliations_seconds_(count|sum|max)\\S* (\\S+)$");

    private final BenchServer server;
    private final Visitor editor;

    private LedgerBench(BenchServer server) throws IOException, InterruptedException {
        this.server = server;
        editor = Visitor.withCookies(server.address()).signIn(Generator.EDITOR, Bench.PASSWORD);
    }

    public static void main(String[] args) throws Exception {
        String kind = System.getProperty("ds");
        Path data = FOLDER.resolve("ledger-" + kind + "-" + System.currentTimeMillis());
        Files.createDirectories(data);
        Database.in(kind, data, false, LedgerBench::run);
        System.exit(0);
    }

    private static void run(Database database) throws Exception {
        try (BenchServer server = BenchServer.withBoth(Integer.getInteger("bench.port"), FOLDER, database)) {
            server.start();
            Visitor.withCookies(server.address()).become(server.setupPath(), Generator.EDITOR, Bench.PASSWORD);
            server.close();
            LedgerFigures.fill(database, FIGURES);
            server.start();
            LedgerBench bench = new LedgerBench(server);
            bench.one();
            // The first run includes compilation by the virtual machine, the second is warm.
            bench.many(FIGURES / 2);
            bench.many(FIGURES / 4);
            bench.all();
            System.out.printf("resident: %s MB%n", server.residentMegabytes().orElse(null));
        }
    }

    /** Changes a figure to a contradiction, and back. */
    private void one() throws IOException, InterruptedException {
        for (int turn = 0; turn < WARM_UP; turn++) {
            save(turn);
        }
        Reconciled before = reconciled();
        for (int turn = 0; turn < SAVES; turn++) {
            save(WARM_UP + turn);
        }
        Reconciled after = reconciled();
        System.out.printf("one of %,d figures saved: reconciled in %.1f ms, at most %.1f ms%n", FIGURES,
                1000 * (after.sum() - before.sum()) / (after.count() - before.count()), 1000 * after.max());
    }

    private void save(int turn) throws IOException, InterruptedException {
        String path = "/amur/trade/edit?id=" + LedgerFigures.id((int) ((long) STRIDE * (turn / 2) % FIGURES));
        HtmlForm form = HtmlForm.in(editor.get(path));
        String value = form.get("form:value");
        editor.post(path, form.set("form:value", turn % 2 == 0 ? value + "0" : value.substring(0, value.length() - 1))
                .set("form:save", "x"));
    }

    private void many(int first) throws IOException, InterruptedException {
        Reconciled before = reconciled();
        String upload = "/amur/trade/import";
        String file = editor.upload(upload, HtmlForm.in(editor.get(upload), "upload").set("upload:send", "x"), "upload:csv",
                "many.csv", LedgerFigures.file(IMPORTED, first));
        HtmlForm confirm = HtmlForm.in(editor.get(file), "import").set("import:record", "x");
        long begun = System.nanoTime();
        editor.post(file, confirm);
        await(file);
        System.out.printf("%,d figures imported in %.1f s, reconciled within that in %.1f s%n", IMPORTED, seconds(begun),
                reconciled().sum() - before.sum());
    }

    private void all() throws IOException, InterruptedException {
        String path = "/amur/trade/reconcile";
        HtmlForm form = HtmlForm.in(editor.get(path), "check").set("check:begin", "x");
        long begun = System.nanoTime();
        String check = editor.send(path, form).headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        String report = await(check);
        Matcher facts = Pattern.compile("<dt>([^<]*)</dt><dd>(?:<strong>)?([^<]*)").matcher(editor.get(report));
        System.out.printf("all figures checked in %.1f s:", seconds(begun));
        facts.results().forEach(fact -> System.out.print(" " + fact.group(1) + " " + fact.group(2) + ";"));
        System.out.println();
    }

    /**
     * Waits for the end of the work.
     *
     * @return the address to which the page then leads
     */
    private String await(String path) throws IOException, InterruptedException {
        while (true) {
            var answer = editor.ask(path);
            if (answer.statusCode() != 200) {
                return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
            }
            if (!answer.body().contains("id=\"progress\"")) {
                throw new IllegalStateException("It failed: " + answer.body());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private record Reconciled(double count, double sum, double max) {
    }

    private Reconciled reconciled() throws IOException, InterruptedException {
        String metrics = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "/amur/metrics"))
                .header("Authorization", "Bearer " + BenchServer.METRICS_TOKEN).build(), BodyHandlers.ofString()).body();
        double count = 0;
        double sum = 0;
        double max = 0;
        for (Matcher line = TIMER.matcher(metrics); line.find();) {
            double value = Double.parseDouble(line.group(2));
            switch (line.group(1)) {
                case "count" -> count = value;
                case "sum" -> sum = value;
                default -> max = value;
            }
        }
        return new Reconciled(count, sum, max);
    }
}
