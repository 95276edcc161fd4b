package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.amur.HtmlForm;
import org.amur.Visitor;

/** Sources entered by a test's visitors, possibly concurrently, and those among them that the server acknowledged. */
final class SavedSources {

    static final String LIST = "/amur/source/list";
    private static final String FORM = "/amur/source/edit";
    private static final int REDIRECT = 302;
    private static final int UNAVAILABLE = 503;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    /**
     * Fills in the form of a new source.
     *
     * @return the form, with a unique title, not yet sent
     */
    HtmlForm fillIn(Visitor visitor) throws IOException, InterruptedException {
        return HtmlForm.in(visitor.get(FORM)).set("form:title", "Saved " + number.incrementAndGet())
            .set("form:publisher", "A paper")
                .set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x");
    }

    /**
     * Sends a form.
     *
     * @return whether it was acknowledged; otherwise it was refused temporarily, with the entries kept
     */
    boolean send(Visitor visitor, HtmlForm form) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(FORM, form);
        String title = form.get("form:title");
        if (answer.statusCode() == REDIRECT) {
            acknowledged.add(title);
            return true;
        }
        saysThatThereIsNoDatabase(answer);
        if (!answer.body().contains(title)) {
            throw new AssertionError("What was typed is gone: " + answer.body());
        }
        return false;
    }

    static void saysThatThereIsNoDatabase(HttpResponse<String> answer) {
        assertEquals(UNAVAILABLE, answer.statusCode(), answer::body);
        assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
        assertTrue(answer.body().contains("its database is not responding"), answer::body);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Asserts that all acknowledged sources exist; unacknowledged ones may exist as well. */
    void assertNoneLost(Visitor visitor, OwnServer server) throws IOException, InterruptedException {
        List<String> rows = visitor.get("/amur/export?table=source&format=csv").lines().toList();
        assertEquals(new TreeSet<>(), acknowledged.stream()
            .filter(title -> rows.stream().noneMatch(row -> row.contains(title + ",")))
            .collect(Collectors.toCollection(TreeSet::new)), () -> "lost, see " + server);
    }
}
