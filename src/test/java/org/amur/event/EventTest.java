package org.amur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.amur.event.EventType.Group;
import org.amur.source.Credibility;
import org.amur.source.Sources;
import org.amur.text.PartialDate;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** Tests of an event's rules that need no database. */
class EventTest {

    private final Event event = new Event();

    @Test
    void statusGoesFromDraftToSubmittedToPublishedAndBack() {
        complete();
        assertEquals(EventStatus.DRAFT, event.getStatus());
        assertRefused("event.withdraw.draft", event::withdraw);
        event.submit();
        assertEquals(EventStatus.SUBMITTED, event.getStatus());
        assertRefused("event.submit.notDraft", event::submit);
        event.publish();
        assertRefused("event.publish.published", event::publish);
        assertEquals(EventStatus.PUBLISHED, event.getStatus());
        event.withdraw();
        assertEquals(EventStatus.DRAFT, event.getStatus());
    }

    @Test
    void submittingAndPublishingWithoutParticipantOrCitationAreRefused() {
        assertRefused("event.publish.noParticipant", event::submit);
        assertRefused("event.publish.noParticipant", event::publish);
        event.getParticipants().add(new Participation(event));
        assertRefused("event.publish.uncited", event::submit);
        assertRefused("event.publish.uncited", event::publish);
        assertEquals(EventStatus.DRAFT, event.getStatus());
    }

    @Test
    void aPublishedEventKeepsAParticipantAndACitation() {
        complete();
        event.checkIfPublished();
        event.publish();
        event.checkIfPublished();
        event.getCitations().clear();
        assertRefused("event.publish.uncited", event::checkIfPublished);
        event.withdraw();
        event.checkIfPublished();
    }

    @Test
    void onlyAPlanHasAnOutcomeThatHappened() {
        Event outcome = new Event();
        outcome.classify(EventType.CONSULT, null, null, Realis.HAPPENED, null);
        event.classify(EventType.CONSULT, null, null, Realis.PLANNED, null);
        event.conclude(outcome, false);
        assertEquals(outcome, event.getOutcome());
        assertRefused("event.outcome.cancelled", () -> event.conclude(outcome, true));
        assertRefused("event.outcome.notHappened", () -> event.conclude(event, false));
        event.conclude(null, true);
        assertTrue(event.isCancelled());
        event.classify(EventType.CONSULT, null, null, Realis.HAPPENED, null);
        event.conclude(outcome, true);
        assertNull(event.getOutcome());
        assertFalse(event.isCancelled());
    }

    @Test
    void anOutcomeIsNotOverBeforeThePlanWasReported() {
        Event early = happened("2023-02-10");
        plan("2023-03", "2023-02-20", "2023-02-11");
        assertRefused("event.outcome.beforePlan", () -> event.conclude(early, false));
        event.conclude(happened("2023-02-11"), false);
        event.conclude(happened("2023-02"), false);
        plan("2023-03", "2023-02-20", "unknown");
        event.conclude(early, false);
    }

    @Test
    void aPlanThatWasOverWhenReportedMayHaveAnEarlierOutcome() {
        plan("2023-03", "2024");
        event.conclude(happened("2023-02-10"), false);
    }

    private static Event happened(String date) {
        Event outcome = new Event();
        outcome.describe("They met", null, PartialDate.parse(date), null, null);
        outcome.classify(EventType.CONSULT, null, null, Realis.HAPPENED, null);
        return outcome;
    }

    private void plan(String date, String... published) {
        event.describe("To meet", null, PartialDate.parse(date), null, null);
        event.classify(EventType.CONSULT, null, null, Realis.PLANNED, null);
        event.getCitations().clear();
        for (String day : published) {
            EventCitation citation = new EventCitation(event);
            citation.set(0, Sources.published(day), null, null, null, Credibility.CONFIRMED);
            event.getCitations().add(citation);
        }
    }

    @Test
    void everyTypeHasItsPlaceBetweenCooperationAndConflict() {
        assertEquals(17, EventType.values().length);
        assertEquals(0, EventType.STATEMENT.getGroup().getStep());
        assertEquals(Group.VERBAL_COOPERATION, EventType.CONSULT.getGroup());
        assertEquals(Group.VERBAL_CONFLICT, EventType.ACCUSE.getGroup());
        assertEquals(Group.MATERIAL_CONFLICT, EventType.ASSAULT.getGroup());
        assertEquals(Group.MATERIAL_COOPERATION, EventType.AID.getGroup());
    }

    @Test
    void filterDatesCoverTheirWholePeriod() {
        EventFilter filter = new EventFilter(null, null, null, PartialDate.parse("2022-02"), PartialDate.parse("2023"), null,
                null, EventRepository.NEWEST);
        assertEquals(LocalDate.of(2022, 2, 1), filter.firstDay());
        assertEquals(LocalDate.of(2023, 12, 31), filter.lastDay());
        assertNull(EventFilter.of(1, EventRepository.NEWEST).firstDay());
    }

    @Test
    void aRowListsThreeParticipantsAndCountsTheRest() {
        assertEquals(List.of("A0", "A1", "A2", "A3"), row(4).getNamed());
        assertEquals(0, row(4).getUnnamed());
        assertEquals(List.of("A0", "A1", "A2"), row(19).getNamed());
        assertEquals(16, row(19).getUnnamed());
    }

    private static EventRow row(int participants) {
        return new EventRow(1L, "Title", EventType.AGREE, null, PartialDate.unknown(), EventStatus.DRAFT, Realis.HAPPENED, false, null)
                .with(IntStream.range(0, participants).mapToObj(number -> "A" + number).toList(), List.of(), null);
    }

    private void complete() {
        event.getParticipants().add(new Participation(event));
        event.getCitations().add(new EventCitation(event));
    }

    private static void assertRefused(String key, Runnable command) {
        assertEquals(key, assertThrows(RefusedException.class, command::run).getRefusals().get(0).key());
    }
}
