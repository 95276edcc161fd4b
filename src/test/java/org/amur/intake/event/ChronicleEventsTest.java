package org.amur.intake.event;

import static org.amur.intake.event.EventReaderTest.english;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.amur.actor.ActorKind;
import org.amur.intake.TextMentions;
import org.junit.jupiter.api.Test;

/** Tests of events in chronicles, and of those long past. */
class ChronicleEventsTest {

    private static TextMentions chronicle(String text) {
        return english(text)
                .date("6 May 2003", "2003-05-06")
                .date("1–4 July 2008", "2008-07-01/2008-07-04")
                .date("in 1989", "1989")
                .date("1995", "1995");
    }

    @Test
    void dateBeginsTheEntriesOfAChronicle() {
        List<String> entries = List.of(
                "AGREE HAPPENED 2003-05-06 Russia ACTOR, China ACTOR",
                "CONSULT HAPPENED 2008-07-01/2008-07-04 Li Wei ACTOR, Russia RECIPIENT");
        assertEquals(
                entries,
                chronicle("A short chronicle.\n\n• 6 May 2003. Timber. Russia and China sign a pact.\n\n"
                                + "• 1–4 July 2008. Ferries. Li Wei visits Russia.")
                        .told());
        assertEquals(
                entries,
                chronicle("A short chronicle.\n\n6 May 2003: Russia and China sign a pact.\n\n"
                                + "1–4 July 2008 – Li Wei visits Russia.")
                        .told());
    }

    @Test
    void dateWithATitleHeadsWhatFollows() {
        assertEquals(
                List.of(
                        "AGREE HAPPENED 2003-05-06 Russia ACTOR, China ACTOR",
                        "CONSULT HAPPENED 2008-07-01/2008-07-04 Li Wei ACTOR, Russia RECIPIENT"),
                chronicle("A short chronicle.\n\n6 May 2003: Timber\n\nRussia and China sign a pact.\n\n"
                                + "1–4 July 2008\n\nLi Wei visits Russia.")
                        .told());
    }

    @Test
    void entryDatesNothingBelow() {
        assertEquals(
                "AGREE HAPPENED [..2024-05-20] Russia ACTOR, China ACTOR",
                chronicle("A short chronicle.\n\n6 May 2003: Li Wei visits Russia.\n\n1–4 July 2008: Li Wei visits Russia.\n\n"
                                + "Russia and China have signed a pact.")
                        .told()
                        .get(2));
    }

    @Test
    void meetingsOfTwoEntriesAreTwo() {
        assertEquals(
                List.of(
                        "CONSULT HAPPENED 2003-05-06 Ivan Petrov ACTOR, Li Wei ACTOR",
                        "CONSULT HAPPENED 2008-07-01/2008-07-04 Ivan Petrov ACTOR, Li Wei ACTOR"),
                chronicle("A short chronicle.\n\n6 May 2003: Ivan Petrov meets Li Wei.\n\n"
                                + "1–4 July 2008: Ivan Petrov meets Li Wei.")
                        .told());
    }

    @Test
    void dateSinceWhichItIsTheFirstIsNotItsOwn() {
        assertEquals(
                List.of("CONSULT HAPPENED 2024-05-20 Li Wei ACTOR, Russia RECIPIENT"),
                chronicle("Li Wei visits Russia, the first visit of a premier since 1995.").told());
    }

    @Test
    void sovietUnionActsBeforeItsEndIfTheTextNamesIt() {
        List<String> russia = List.of("AGREE HAPPENED 1989 Russia ACTOR, China ACTOR");
        assertEquals(russia, chronicle("Russia and China signed a pact in 1989.").told());
        assertEquals(
                List.of("AGREE HAPPENED 1989 Soviet Union ACTOR, China ACTOR"),
                soviet("Russia and China signed a pact in 1989. The Soviet Union was large."));
        assertEquals(
                List.of("AGREE HAPPENED 2024-05-13 Russia ACTOR, China ACTOR"),
                soviet("Russia and China signed a pact on Monday. The Soviet Union was large."));
    }

    @Test
    void stateWithoutACodeIsVisited() {
        assertEquals(
                List.of("CONSULT HAPPENED 1989 Li Wei ACTOR, Soviet Union RECIPIENT"),
                soviet("Li Wei visited the Soviet Union in 1989."));
    }

    private static List<String> soviet(String text) {
        return chronicle(text).actor(ActorKind.STATE, "Soviet Union", null, "Soviet Union").told();
    }
}
