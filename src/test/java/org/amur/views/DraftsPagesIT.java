package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.amur.views.View.Access;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests that analysts meet drafts nowhere, and editors wherever events are. */
class DraftsPagesIT extends ViewBrowserTests {

    /** Addresses where editors meet the draft; each is also tested as of today. */
    private static final List<String> MET = List.of(
            "event/list?q={draft.word}",
            "event/list?status=DRAFT&sort=-modified&q={draft.word}",
            "event/list?actor={other}",
            "event/list?between={other}&and={actor}",
            "event/view?id={draft}",
            "event/view?id={draft}&version=1",
            "history/record?kind=event&id={draft}",
            "search?q={draft.word}",
            "search/suggestions?q={draft.word}",
            "export?table=event&format=csv&q={draft.word}",
            "export?table=event&format=json&actor={other}",
            "export?table=answer&format=csv",
            "export?table=measure&format=csv",
            "cite?view=/event/view&id={draft}",
            "actor/view?id={other}",
            "actor/merged?id={merge}",
            "source/view?id={source}",
            "sanctions/answers",
            "sanctions/measure/view?id={draft.answering}",
            "history/record?kind=measure&id={draft.answering}",
            "trade/dashboard?event=on",
            "event/view?id={event}");

    /** Beginnings of those addresses where the draft may be beyond the first rows. */
    private static final List<String> PERHAPS = List.of("event/list?between=", "sanctions/answers", "trade/dashboard", "source/view",
            "event/view?id={event}");

    @Test
    void analystsMeetDraftsNowhere() {
        everybody(() -> {
            List<String> wrong = new ArrayList<>();
            Stream.concat(View.ALL.stream().filter(view -> view.access() == Access.READ || view.access() == Access.OPEN)
                    .flatMap(view -> view.addresses(records).stream()), MET.stream().flatMap(this::filled)).forEach(address -> {
                        if (meets(Person.ANALYST, address) || meets(Person.VISITOR, address)) {
                            wrong.add(address);
                        }
                    });
            assertEquals(List.of(), wrong);
        });
    }

    @Test
    void editorsMeetDraftsWhereverEventsAre() {
        everybody(() -> {
            List<String> missing = MET.stream().filter(address -> PERHAPS.stream().noneMatch(address::startsWith)).flatMap(this::filled)
                    .filter(address -> !meets(Person.EDITOR, address)).toList();
            assertEquals(List.of(), missing);
        });
    }

    @Test
    void aDraftIsNotFoundLikeAnEventThatNeverExisted() {
        everybody(() -> {
            String draft = records.get("draft");
            for (String address : List.of("event/view?id=", "history/record?kind=event&id=", "cite?view=/event/view&id=")) {
                var answer = visitors.get(Person.ANALYST, address + draft);
                var never = visitors.get(Person.ANALYST, address + "999999999999");
                assertEquals(404, answer.statusCode(), address);
                assertEquals(never.statusCode(), answer.statusCode(), address);
                assertEquals(never.body().length() - 12 * count(never.body(), "999999999999"),
                        answer.body().length() - draft.length() * count(answer.body(), draft), address);
            }
        });
    }

    /** The caches of pages, counts and latest events must not mix what the two see. */
    @Test
    void cachesKeepTheViewsOfBothRolesApart() {
        everybody(() -> {
            for (String address : List.of("event/list?q=" + records.get("draft.word"), "search?q=" + records.get("draft.word"))) {
                for (int time = 0; time < 2; time++) {
                    assertTrue(meets(Person.EDITOR, address), address);
                    assertFalse(meets(Person.ANALYST, address), address);
                }
            }
        });
    }

    private Stream<String> filled(String address) {
        String filled = View.fill(address, records);
        return Stream.of(filled, filled + (filled.contains("?") ? "&" : "?") + "asof=" + LocalDate.now(ZoneOffset.UTC));
    }

    private boolean meets(Person person, String address) {
        return visitors.get(person, address).body().contains("Draft " + records.get("draft.word"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
