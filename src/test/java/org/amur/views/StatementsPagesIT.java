package org.amur.views;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/**
 * How much every page asks of the database, however much it shows: the fullest and the emptiest page have one limit. Each is asked for
 * after a change of the record, when nothing is known of it that is kept until there is one.
 */
class StatementsPagesIT extends ViewsTest {

    private static final int MOST = 5;
    private static final Duration SOON = Duration.ofMillis(10);

    /** Pages of many kinds of part, each read by one statement of its own. */
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            // The figures, their grades and citations and what is open on them, which are kept until the record changes; what is
            // marked and what began last of three kinds each, the latest changes, how many findings are open.
            Map.entry("index", 15),
            // With the actors' other names, what else they take part in, the nearest of it on both sides, and who is on a list.
            Map.entry("event/view", 10),
            // The numbers of what is exported, then the records and parts of each batch; there are two of figures.
            Map.entry("export", 9),
            // Relationships, counted and with their citations, names, identifiers, events, matches and whether there may be more, whatever
            // may refer to an actor, what was merged into it, and whether the reader watches it.
            Map.entry("actor/view", 20),
            // Both actors with their parts, each kind of what names the other one, counted and with examples in one, and whom lists have
            // both for.
            Map.entry("actor/merge", 19),
            // What becomes of each kind, and what came since, with who has changed what does not go back.
            Map.entry("actor/apart", 25),
            // Relationships and the citations of all of them.
            Map.entry("actor/edit", 6),
            // Each kind of fact is asked whether it cites the source, designations which do before what they are.
            Map.entry("source/view", 11),
            // With dates, targets, whether it answers anything and what, whether anything answers it and what, and which designations are
            // under it before what they are.
            Map.entry("sanctions/measure/view", 14),
            // With dates, targets, programmes, citations and what it answers.
            Map.entry("sanctions/measure/edit", 6),
            // With dates, whether it answers anything and what, whether anything answers it and what, and what the target is on official
            // lists.
            Map.entry("sanctions/designation/view", 11),
            // What began, what is in force, what answers what and since when, the authorities and the latest changes.
            Map.entry("sanctions/tracker", 10),
            // How many, which, their rows, how many citations each has, the programmes that are offered, and whether there is the
            // authority that is asked for.
            Map.entry("sanctions/designation/list", 6),
            // The actor with names, the designations, who has measures against the country, and on the days that official lists cover.
            Map.entry("sanctions/target", 7),
            // The targets that each of two have listed, their designations, who has measures against their countries, the programmes that are
            // offered, and whether there are the authorities that are asked for; two on the days that official lists cover.
            Map.entry("sanctions/gaps", 8),
            // Eight kinds of record, and the other names of the actors.
            Map.entry("search", 9),
            // The years, the goods of one year and of all with their revisions, the total of whoever has one, what files call them, how many
            // findings are open:
            // all of it kept until the record changes.
            Map.entry("trade/goods", 7),
            // The trade of each of the two with the other and with the world, and of a year with all; kept until the record changes.
            // How many findings are open is kept for a few seconds, or asked.
            Map.entry("trade/partners", 7),
            // With its figures and their citations, its life, the others of its cause, and how many are open.
            Map.entry("trade/finding", 7),
            // With its citations, what is plotted around it with its grades, and the open findings that touch it.
            Map.entry("trade/view", 7),
            // With what was passed over; between which numbers its figures are, which of these are others', how many there are,
            // and one page.
            Map.entry("trade/report", 7),
            // What came last, its problems, and the other releases; what differs from the one before, on either side.
            Map.entry("lists/release", 6),
            Map.entry("lists/list", 6),
            // Both releases, what only one of them has, its programmes and what it says, and what is said in those of the page.
            Map.entry("lists/delta", 9),
            // The current releases, the entries with their programmes and measures, who has their numbers, how many can be accepted, and
            // what was accepted lately, with the names of what was accepted singly.
            Map.entry("lists/proposals", 9),
            // The current releases, the designations and how many there are, what the lists said and say, or since when they say nothing,
            // where that leads and what follows already, and the targets' names and identifiers.
            Map.entry("lists/outdated", 10),
            // With what is alike: numbers, words, names, identifiers.
            Map.entry("lists/decide", 15),
            // With its password's age, pauses of sign-in, access tokens and latest changes.
            Map.entry("security/view", 6),
            // With its history, what came of it, in which programmes it is, and who may be meant.
            Map.entry("lists/entry", 10),
            // Each version is read as it stood, with its parts, and what was before the first. The event's are as many as a page has.
            Map.entry("history/record", 33));

    @Test
    void everyPageAsksFewStatements() {
        List<String> wrong = new ArrayList<>();
        everybody(() -> {
            for (View view : View.ALL) {
                for (String path : view.addresses(records)) {
                    int most = EXCEPTIONS.getOrDefault(view.path(), MOST);
                    // Who asks is read anew every half a minute, by one request and not by the next.
                    if (statements(path) > most && statements(path) > most) {
                        wrong.add(path + ": more than " + most);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private int statements(String path) {
        assertEquals(200, visitors.post(Person.EDITOR, "test/records", "").statusCode());
        assertEquals(200, visitors.getCounted(Person.ADMIN, path).statusCode(), path);
        // The page has arrived a moment before the request is over.
        return Integer.parseInt(await().pollDelay(Duration.ZERO).pollInterval(SOON)
                .until(() -> counted(path), count -> !count.equals("null")));
    }

    private String counted(String path) {
        return visitors.get(Person.ADMIN, "test/statements?of=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).body();
    }
}
