package org.amur.views;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** How much every page asks of the database, however much it shows: the fullest and the emptiest page have one limit. */
class StatementsPagesIT extends ViewsTest {

    private static final int MOST = 5;

    /** Pages of many kinds of part, each read by one statement of its own. */
    private static final Map<String, Integer> EXCEPTIONS = Map.of(
            // The plot and its citations, what is marked and what began last of three kinds each, the latest changes.
            "index", 9,
            // With the actors' other names, what else they take part in, and the nearest of it on both sides.
            "event/view", 8,
            // The numbers of what is exported, then the records and parts of each batch; there are two of figures.
            "export", 9,
            // Relationships, counted and with their citations, names, identifiers, events, and whatever may refer to an actor.
            "actor/view", 15,
            // Relationships and the citations of all of them.
            "actor/edit", 6,
            // Each kind of fact is asked whether it cites the source.
            "source/view", 10,
            // With dates, targets, what answers it and who is designated.
            "sanctions/measure/view", 8,
            // Eight kinds of record, and the other names of the actors.
            "search", 9,
            // Each version is read as it stood, with its parts; a page has at most ten. Here they are two.
            "history/record", 13);

    @Test
    void everyPageAsksFewStatements() {
        List<String> wrong = new ArrayList<>();
        everybody(() -> {
            for (View view : View.ALL) {
                for (String path : view.addresses(records)) {
                    int statements = statements(path);
                    if (statements > EXCEPTIONS.getOrDefault(view.path(), MOST)) {
                        wrong.add(path + ": " + statements);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private int statements(String path) {
        assertEquals(200, visitors.getCounted(Person.ADMIN, path).statusCode(), path);
        // The page has arrived a moment before the request is over.
        return Integer.parseInt(await().until(() -> counted(path), count -> !count.equals("null")));
    }

    private String counted(String path) {
        return visitors.get(Person.ADMIN, "test/statements?of=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).body();
    }
}
