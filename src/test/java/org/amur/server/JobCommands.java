package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.HtmlForm;
import org.amur.SmallWebServer;
import org.amur.Visitor;

/**
 * Commands that start each kind of job on the initial record, as forms of pages, in the order in which all can run at once. Each can be
 * used twice.
 */
enum JobCommands {

    LIST_IMPORT("List import", "list_entry", 40) {

        private static final int PARTIES = 2_000;

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            String page = "/amur/lists/import";
            int day = USES.incrementAndGet();
            return visitor.upload(
                    page,
                    HtmlForm.in(visitor.get(page), "upload")
                            .set("upload:list", "UN_SECURITY_COUNCIL")
                            .set("upload:published", "")
                            .set("upload:send", "x"),
                    "upload:files",
                    "list.xml",
                    "<CONSOLIDATED_LIST dateGenerated=\"2024-01-%02dT00:00:00Z\"><ENTITIES>".formatted(day)
                            + IntStream.range(0, PARTIES)
                                    .mapToObj(i -> "<ENTITY><DATAID>" + (700_000 + i) + "</DATAID><FIRST_NAME>Party "
                                            + day + " of " + i + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + i
                                            + "</REFERENCE_NUMBER></ENTITY>")
                                    .collect(Collectors.joining())
                            + "</ENTITIES></CONSOLIDATED_LIST>");
        }

        @Override
        void resume(Visitor visitor, String page) throws IOException, InterruptedException {
            press(visitor, page, "again:continue");
        }
    },

    BATCH_SCREENING("Batch screening", "screening_names") {

        private static final int NAMES = 2_000;

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            String page = "/amur/screening/batch";
            return visitor.upload(page, HtmlForm.in(visitor.get(page)).set("form:screen", "x"), "form:file", "names.csv",
                "name\n" + IntStream.range(0, NAMES).mapToObj(i -> "Wang Number " + i + "\n").collect(Collectors.joining()));
        }

        @Override
        void resume(Visitor visitor, String page) throws IOException, InterruptedException {
            press(visitor, page, "again:goOn");
        }
    },

    RECONCILIATION("Check of all figures", "finding_turn") {

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            return press(visitor, "/amur/trade/reconcile", "check:begin");
        }
    },

    ACCEPTANCE("Acceptance of list entries", "acceptance_item", 3000) {

        private final Iterator<String> programmes = List.of("CMIC-EO13959", "UKRAINE-EO13662&q=gaz").iterator();
        private String programme;

        @Override
        void prepare(Visitor visitor) {
            programme = programmes.next();
        }

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            return accept(visitor, programme);
        }
    },

    ACCEPTANCE_ROLLBACK("Undo of an acceptance", "acceptance_item", 3000) {

        private String page;

        @Override
        void prepare(Visitor visitor) throws IOException, InterruptedException {
            page = accept(visitor, "UKRAINE-EO13662&q=bank");
            ACCEPTANCE.awaitFinished(visitor);
        }

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            visitor.post(page, HtmlForm.in(pressed(visitor, page, "back:takeBack"), "all").set("all:takeBack", "x"));
            return page;
        }
    },

    FEED_CHECK("Check of a feed", null) {

        private SmallWebServer publisher;
        private String word;

        @Override
        AutoCloseable brake(EmbeddedPostgres database) throws IOException {
            word = "/" + USES.incrementAndGet();
            publisher = new SmallWebServer();
            publisher.publish(
                    word,
                    "<rss version='2.0'><channel><title>News</title><item><link>" + word
                            + "-article</link></item></channel></rss>");
            publisher.publish(word + "-article", "<html><body><article><p>Xi Jinping met Vladimir Putin in Moscow, as both countries had"
                + " announced.</p></article></body></html>");
            CountDownLatch held = publisher.hold(word + "-article");
            return held::countDown;
        }

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            String form = "/amur/intake/feed/edit";
            return target(visitor.send(form, HtmlForm.in(visitor.get(form)).set("form:name", "Feed " + word)
                .set("form:address", publisher.address(word)).set("form:enabled", "true").set("form:save", "x")));
        }

        @Override
        void resume(Visitor visitor, String page) throws IOException, InterruptedException {
            press(visitor, page, "now:check");
        }
    },

    FIGURE_IMPORT("Figure import", "figure", 5) {

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            String page = new FigureFile("job" + USES.incrementAndGet()).upload(visitor);
            FigureFile.begin(visitor, page);
            return page;
        }

        @Override
        void resume(Visitor visitor, String page) throws IOException, InterruptedException {
            FigureFile.begin(visitor, page);
        }
    },

    CASES("Screening of all actors", "screening_turn") {

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            return press(visitor, "/amur/screening/run", "run:begin");
        }
    },

    /** Last, because it waits some seconds at most for another import. */
    FIGURE_ROLLBACK("Undo of a figure import", "figure", 5) {

        private String report;

        @Override
        void prepare(Visitor visitor) throws IOException, InterruptedException {
            String page = FIGURE_IMPORT.begin(visitor);
            FIGURE_IMPORT.awaitFinished(visitor);
            report = target(visitor.ask(page));
        }

        @Override
        String begin(Visitor visitor) throws IOException, InterruptedException {
            return press(visitor, report, "back:takeBack");
        }
    };

    private static final String LIST = "/amur/jobs/list";
    private static final Pattern ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("name=\"job\" value=\"([^\"]*)\"");
    private static final Duration FINISHED_WITHIN = Duration.ofMinutes(3);
    /** Number of uses of all kinds, by which their subjects differ. */
    private static final AtomicInteger USES = new AtomicInteger();

    private final String label;
    private final String table;
    private final int millis;

    /** Kind of which each step locks a row of a table. */
    JobCommands(String label, String table) {
        this(label, table, 0);
    }

    /** Kind that writes rows of a table, with a pause for each in the test. */
    JobCommands(String label, String table, int millis) {
        this.label = label;
        this.table = table;
        this.millis = millis;
    }

    /** Enters what the job needs. */
    void prepare(Visitor visitor) throws IOException, InterruptedException {
        // Most kinds need only the initial record.
    }

    /** Slows the job down until the result is closed. */
    AutoCloseable brake(EmbeddedPostgres database) throws SQLException, IOException {
        return millis == 0 ? Brake.steps(database, table) : Brake.rows(database, table, millis);
    }

    /** Starts the job; returns its page. */
    abstract String begin(Visitor visitor) throws IOException, InterruptedException;

    /** Starts the job again after it stopped, by default with the same command. */
    void resume(Visitor visitor, String page) throws IOException, InterruptedException {
        begin(visitor);
    }

    /** Returns the HTML of the latest job of this kind in the list of jobs. */
    String row(Visitor visitor) throws IOException, InterruptedException {
        return ROW.matcher(visitor.get(LIST)).results().map(row -> row.group()).filter(row -> row.contains(">" + label + "<")).findFirst()
            .orElse("");
    }

    /** Cancels the latest job of this kind in the list of jobs. */
    void cancel(Visitor visitor) throws IOException, InterruptedException {
        Matcher subject = SUBJECT.matcher(row(visitor));
        subject.find();
        visitor.post(LIST, HtmlForm.in(visitor.get(LIST), "jobs").set("job", subject.group(1)).set("jobs:cancel", "x"));
    }

    void awaitFinished(Visitor visitor) {
        await(this + " to finish").atMost(FINISHED_WITHIN).until(() -> row(visitor).contains("Finished"));
    }

    /** Presses a button of a page, which then redirects. */
    private static String press(Visitor visitor, String page, String button) throws IOException, InterruptedException {
        visitor.post(page, form(visitor, page, button));
        return page;
    }

    /** Presses a button of a page, and returns the next page. */
    private static String pressed(Visitor visitor, String page, String button) throws IOException, InterruptedException {
        return visitor.send(page, form(visitor, page, button)).body();
    }

    private static HtmlForm form(Visitor visitor, String page, String button) throws IOException, InterruptedException {
        return HtmlForm.in(visitor.get(page), button.substring(0, button.indexOf(':'))).set(button, "x");
    }

    /** Accepts all entries of a programme; returns the page of the report. */
    private static String accept(Visitor visitor, String programme) throws IOException, InterruptedException {
        String page = "/amur/lists/proposals?programme=" + programme;
        return target(visitor.send(page, HtmlForm.in(pressed(visitor, page, "decide:acceptAll"), "all").set("all:accept", "x")));
    }

    /** Returns the page to which a response redirects. */
    private static String target(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "").replaceFirst("&.*", "");
    }
}
