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
 * Tests the number of SQL statements of every page: the fullest and the emptiest page have the same limit. Each is
 * requested after a change, with invalidated caches.
 */
class StatementsPagesIT extends ViewBrowserTests {

    private static final int MOST = 5;
    private static final int TRIES = 4;
    private static final Duration SOON = Duration.ofMillis(10);

    /** Limits of pages with many kinds of parts, each read by a statement. */
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            // Latest events and their citations; figures and their grades; designations; numbers of new records
            // of three kinds and of what waits, of seven kinds: all cached until a change. Events in review and their authors,
            // visit, current and waiting releases.
            Map.entry("index", 17),
            // Events, actors, sources, figures and designations, each with its sources or gaps, cached until a change;
            // releases and the days that they cover.
            Map.entry("coverage", 17),
            // Figures, their grades and citations, cached until a change; markers on request, the number of open findings and the
            // largest.
            Map.entry("trade/dashboard", 7),
            // With the actors' other names, their other events, the nearest on both sides, which are scanned for if the actors
            // have many events, and matches with lists, also the actors that have any, cached until a change.
            Map.entry("event/view", 12),
            // Exported ids, then the records and parts of each batch; figures have two batches; the matrix also reads
            // the days covered by official lists, and their releases of the day.
            Map.entry("export", 11),
            // Relationships, counted and with citations, names, identifiers, events, also with the other country, actors
            // with shared events, sanctions and coverage of lists, matches and whether there may be more, each kind of
            // dependent, merges, and whether the reader watches it.
            Map.entry("actor/view", 20),
            // The actor; events, relationships and designations of the actor and of its neighbours; names, merges.
            Map.entry("actor/network", 10),
            // Both actors with their parts, each kind of reference to the absorbed one, counted with examples in one
            // statement, and matches of both with lists.
            Map.entry("actor/merge", 19),
            // Outcome of each kind, later rows, and authors of changes that prevent moving back.
            Map.entry("actor/apart", 25),
            // Relationships and the citations of all.
            Map.entry("actor/edit", 6),
            // Each kind of fact that may cite the source, designations in two statements; its captures.
            Map.entry("source/view", 12),
            // Capture, actors with names and offices, earlier decisions, events of the dates and their actors, figures of the series
            // with citations and their grades, similar sources.
            Map.entry("intake/read", 14),
            // With dates, targets, whether it is retaliation and for what, whether it has any and which, and its
            // designations in two statements.
            Map.entry("sanctions/measure/view", 14),
            // With dates, targets, programmes, citations and the measures it answers.
            Map.entry("sanctions/measure/edit", 6),
            // With dates, whether it is retaliation and for what, whether it has any and which, and the target on
            // official lists.
            Map.entry("sanctions/designation/view", 11),
            // New and current measures, retaliation and its delay, authorities and latest changes; newest sources
            // of both, the days covered by official lists, and their releases of the day.
            Map.entry("sanctions/tracker", 15),
            // Count, ids, rows, citations per row and which are unresolved, the programmes offered, and whether the requested
            // authority exists.
            Map.entry("sanctions/designation/list", 7),
            // The actor with names, the designations, authorities with measures against the country, and the days
            // covered by official lists.
            Map.entry("sanctions/target", 7),
            // Targets of two authorities, their designations, authorities with measures against their countries, the
            // programmes offered, and whether the requested authorities exist; two for the days covered by official
            // lists.
            Map.entry("sanctions/gaps", 8),
            // Those of the cited page.
            Map.entry("cite", 12),
            // Nine kinds of record, the other names of the actors, the current releases of lists, actors named in a question for
            // events; corrected words and similar names if nothing is found; the reader's recent and saved searches.
            Map.entry("search", 17),
            // With both sides and the offices that count for them.
            Map.entry("event/list", 6),
            // Numbers by date of three kinds, cached until a change, and their rows; an actor by its name, with the offices that
            // count for it.
            Map.entry("timeline", 10),
            // The years, goods of one year and of all with revisions, a total, names of goods in files, number of open
            // findings: all cached until a change.
            Map.entry("trade/goods", 7),
            // Trade of each of the two with the other and the world, and of a year with all; cached until a change. The
            // number of open findings is cached for a few seconds, or queried.
            Map.entry("trade/partners", 7),
            // Both reporters' figures with citations, open findings on them; the number of open findings is cached for a
            // few seconds, or queried.
            Map.entry("trade/mirror", 6),
            // With its frame, which is not shown.
            Map.entry("embed", 6),
            // With its figures and citations, its history, other findings of the same cause, and the number of open
            // ones.
            Map.entry("trade/finding", 7),
            // With its citations, the series around it with grades, and open findings on it.
            Map.entry("trade/view", 7),
            // With skipped rows; the id range of its figures, foreign ids within, their count, and one page.
            Map.entry("trade/report", 7),
            // Latest release, its problems, and the other releases; differences to the previous one on either side.
            Map.entry("lists/release", 6),
            Map.entry("lists/list", 6),
            // Both releases, entries in only one of them, programmes and names, and the details of the page's entries.
            Map.entry("lists/delta", 9),
            // Current releases, entries with programmes and measures, actors with their numbers, number that can be
            // accepted, latest acceptances, with names if accepted singly; a number cached for seconds.
            Map.entry("lists/proposals", 10),
            // Current releases, the designations and their number, former and current list statements or the end of
            // these, the resulting and existing records, and the targets' names and identifiers.
            Map.entry("lists/outdated", 10),
            // With similar records: numbers, words, names, identifiers.
            Map.entry("lists/decide", 15),
            // With the age of the password, pauses of sign-in, both kinds of second factor, sessions, access tokens and latest changes.
            Map.entry("security/view", 10),
            // With its history, acceptances, programmes, and possible actors.
            Map.entry("lists/entry", 10),
            // Each version is read at its time, with its parts, and the state before the first. The event has as many
            // as a page shows.
            Map.entry("history/record", 33));

    @Test
    void everyPageAsksFewStatements() {
        List<String> wrong = new ArrayList<>();
        everybody(() -> {
            for (View view : View.ALL) {
                for (String path : view.addresses(records)) {
                    int most = EXCEPTIONS.getOrDefault(view.path(), MOST);
                    int asked = fewest(path, most);
                    if (asked > most) {
                        wrong.add(path + ": " + asked + " instead of " + most);
                    }
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Requests again what exceeds the limit: some page parts are read again every few seconds, by some request. */
    private int fewest(String path, int most) {
        int fewest = statements(path);
        for (int again = 0; fewest > most && again < TRIES; again++) {
            fewest = Math.min(fewest, statements(path));
        }
        return fewest;
    }

    private int statements(String path) {
        assertEquals(200, visitors.post(Person.EDITOR, "test/records", "").statusCode());
        assertEquals(200, visitors.getCounted(Person.ADMIN, path).statusCode(), path);
        // The page arrives a moment before the request ends.
        return Integer.parseInt(await().pollDelay(Duration.ZERO).pollInterval(SOON)
                .until(() -> counted(path), count -> !count.equals("null")));
    }

    private String counted(String path) {
        return visitors.get(Person.ADMIN, "test/statements?of=" + URLEncoder.encode(path, StandardCharsets.UTF_8)).body();
    }
}
