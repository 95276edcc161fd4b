package org.amur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.ActorService;
import org.amur.actor.NameKind;
import org.amur.database.QueryConditions;
import org.amur.export.Csv;
import org.amur.history.CannotRestoreException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordChange;
import org.amur.history.Restoration;
import org.amur.history.TemporalReader;
import org.amur.settings.Setting;
import org.amur.source.CitationForm;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.source.SourceSupport;
import org.amur.text.PartialDate;
import org.amur.web.Dependent;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.Sort;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of storing and listing events with participants and citations, now and in the past. */
@ExtendWith(AsEditor.class)
class EventIT extends ServerTests {

    @Inject
    private EventService service;

    @Inject
    private EventRepository events;

    @Inject
    private NearestEvents nearest;

    @Inject
    private EventExport export;

    @Inject
    private ActorService actorService;

    @Inject
    private SourceService sources;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aSourceThatAnotherRepeatsIsNotDeletedAndNotItsOwnOriginal() {
        long original = source();
        long copy = source();
        EventForm form = form(word(), "2023-03-20", actor(word()), copy);
        form.getCitations().getRows().get(0).setOriginalSource(new Option(original, "original"));
        long id = create(form);
        assertEquals(original, events.get(id).getCitations().get(0).getOriginalSource().getId());
        StillNeededException refusal = assertThrows(StillNeededException.class, () -> as("anna", () -> sources.delete(original, 1)));
        assertEquals(Set.of("/source/view?id=" + copy, "/event/view?id=" + id),
                refusal.getDependents().stream().map(Dependent::address).collect(Collectors.toSet()));
        form.getCitations().getRows().get(0).setOriginalSource(new Option(copy, "copy"));
        assertEquals(
                "source.citation.original.itself",
                assertThrows(RefusedException.class, () -> create(form))
                        .getRefusals()
                        .get(0)
                        .key());
    }

    @Test
    void modeAndContextAreThoseOfPlover() {
        EventForm form = form(word(), "2023-03-20", actor(word()), source());
        form.setMode("summit");
        form.setContext("culture");
        RefusedException refused = assertThrows(RefusedException.class, () -> create(form));
        assertEquals(List.of("mode", "context"), refused.getRefusals().stream().map(Refusal::field).toList());
        assertEquals("“summit” is not a mode of CONSULT. Valid modes: visit, phone, third-party.", refused.getRefusals().get(0).text());
        assertTrue(refused.getRefusals().get(1).text().startsWith("“culture” is not a valid context. Valid contexts: diplomatic, "));
        form.setMode("phone");
        form.setContext("economic");
        EventForm stored = new EventForm(events.get(create(form)));
        stored.setType(EventType.AGREE);
        assertEquals("AGREE has no modes. Leave the mode empty.",
                assertThrows(RefusedException.class, () -> update(stored)).getRefusals().get(0).text());
    }

    @Test
    void anEventKeepsItsModeAndContextOutsideOfPlover() throws Exception {
        long id = create(form(word(), "2023-03-20", actor(word()), source()));
        transaction.begin();
        Event event = entities.find(Event.class, id);
        event.classify(EventType.CONSULT, "summit", "culture", event.getRealis(), null);
        transaction.commit();
        EventForm form = new EventForm(events.get(id));
        form.setPlace("Kazan");
        form.setType(EventType.AGREE);
        update(form);
        assertEquals("summit", events.get(id).getMode());
        assertEquals("culture", events.get(id).getContext());
        EventForm other = new EventForm(events.get(id));
        other.setMode("gathering");
        assertThrows(RefusedException.class, () -> update(other));
    }

    @Test
    void isFoundByItsTitleAndByAnyNameOfAParticipant() {
        String word = word();
        long actor = actor(word, "Борис" + word + "ов", "鲍里斯" + word);
        String title = word();
        long id = create(form("Встреча " + title, "2023-03-20", actor, source()));
        for (String typed : List.of(title, "встреча " + title, "vstrecha " + title, "встр " + word, word,
                "борис" + word, "鲍里斯 " + word)) {
            assertEquals(List.of(id), ids(EventFilter.of(typed, EventRepository.NEWEST)), typed);
        }
        assertEquals(List.of(), ids(EventFilter.of(title + " nothing", EventRepository.NEWEST)));
    }

    @Test
    void aPageFarPastTheEndIsEmpty() {
        String word = word();
        create(form(word, "2023", actor(word()), null));
        assertEquals(List.of(), events.page(EventFilter.of(word, EventRepository.NEWEST), Integer.MAX_VALUE, 25).getRows());
    }

    @Test
    void aSourceIsNotDeletedDuringANewCitation() throws Exception {
        long source = source();
        EventForm form = form("Cites " + word(), "2023", actor(word()), source);
        assertOvertaken(failureMeanwhile(() -> create(form), () -> as("boris", () -> sources.delete(source, 1))));
        assertThrows(StillNeededException.class, () -> as("boris", () -> sources.delete(source, 1)));
    }

    @Test
    void aSourceBeingDeletedCannotBeCited() throws Exception {
        long source = source();
        EventForm form = form("Cites " + word(), "2023", actor(word()), source);
        assertOvertaken(failureMeanwhile(() -> as("boris", () -> sources.delete(source, 1)), () -> create(form)));
        assertEquals("source", assertThrows(NotFoundException.class, () -> create(form)).getKind());
    }

    @Test
    void anEventIsNotRestoredDuringTheDeletionOfItsSource() throws Exception {
        long source = source();
        long event = create(form(word(), "2023", actor(word()), source));
        long deletion = get("anna", () -> service.delete(event, 1));
        assertInstanceOf(CannotRestoreException.class, failureMeanwhile(
                () -> as("boris", () -> sources.delete(source, 1)), () -> as("anna", () -> restoration.undo(deletion))));
    }

    @Test
    void aSourceWhoseDeletionWasRolledBackCanBeCited() throws Exception {
        long source = source();
        transaction.begin();
        as("boris", () -> sources.delete(source, 1));
        transaction.rollback();
        create(form("Cites " + word(), "2023", actor(word()), source));
    }

    @Test
    void theSecondOfTwoSimultaneousDeletionsSawAnOldVersion() throws Exception {
        long source = source();
        Runnable deletion = () -> as("boris", () -> sources.delete(source, 1));
        assertInstanceOf(StaleException.class, failureMeanwhile(deletion, deletion));
    }

    /** Two transactions that begin to cite one source do not block each other. */
    @Test
    void twoEventsCanCiteOneSourceConcurrently() throws Exception {
        long source = source();
        EventForm one = form(word(), "2023", actor(word()), source);
        EventForm other = form(word(), "2023", actor(word()), source);
        transaction.begin();
        create(one);
        threads.submit(() -> create(other)).get(60, TimeUnit.SECONDS);
        transaction.commit();
    }

    /** Returns the exception of {@code second} while a transaction of {@code first} is open. */
    private Throwable failureMeanwhile(Runnable first, Runnable second) throws Exception {
        transaction.begin();
        first.run();
        try {
            Future<?> meanwhile = threads.submit(second);
            return assertThrows(ExecutionException.class, () -> meanwhile.get(60, TimeUnit.SECONDS)).getCause();
        } finally {
            transaction.commit();
        }
    }

    private static void assertOvertaken(Throwable failure) {
        assertEquals("common.overtaken", assertInstanceOf(RefusedException.class, failure).getRefusals().get(0).key());
    }

    @Test
    void aDateRangeFindsPossibleMatches() {
        long actor = actor(word());
        long day = create(form(word(), "2023-03-20", actor, null));
        long month = create(form(word(), "2023-03~", actor, null));
        long year = create(form(word(), "2023", actor, null));
        long open = create(form(word(), "2022-02-24/..", actor, null));
        long unknown = create(form(word(), "XXXX", actor, null));
        long before = create(form(word(), "2021", actor, null));

        assertEquals(Set.of(day, month, year, open), within(actor, "2023-03", "2023-03"));
        assertEquals(Set.of(month, year, open), within(actor, "2023-03-21", "2023-03-25"));
        assertEquals(Set.of(year, open), within(actor, "2023-04", null));
        assertEquals(Set.of(before), within(actor, null, "2022-01"));
        assertEquals(Set.of(day, month, year, open, unknown, before), within(actor, null, null));
    }

    @Test
    void listsAreSortedAndFiltered() {
        long actor = actor(word());
        long first = create(form("B " + word(), "2023-01", actor, source()));
        EventForm planned = form("A " + word(), "2023-02", actor, null);
        planned.setRealis(Realis.PLANNED);
        planned.setType(EventType.THREATEN);
        long second = create(planned);

        assertEquals(List.of(second, first), ids(EventFilter.of(actor, EventRepository.NEWEST)));
        assertEquals(List.of(first, second), ids(EventFilter.of(actor, Sort.ascending("when"))));
        assertEquals(List.of(second, first), ids(EventFilter.of(actor, Sort.ascending("title"))));
        assertEquals(List.of(first, second), ids(EventFilter.of(actor, Sort.ascending("type"))));
        assertEquals(List.of(second), ids(new EventFilter(null, EventType.THREATEN, actor, null, null, null, null,
                EventRepository.NEWEST)));
        assertEquals(List.of(first), ids(new EventFilter(null, null, actor, null, null, EventStatus.DRAFT,
                Realis.HAPPENED, EventRepository.NEWEST)));
    }

    @Test
    void aRowShowsParticipantsAndTheBestSources() {
        String name = word();
        long actor = actor(name);
        EventForm form = form(word(), "2023", actor, source(Reliability.C));
        cite(form, source(Reliability.A), Credibility.PROBABLY_TRUE);
        cite(form, source(Reliability.A), Credibility.CONFIRMED);
        create(form);
        create(form(word(), "2022", actor, null));

        List<EventRow> rows = events.page(EventFilter.of(actor, EventRepository.NEWEST), 1, 25).getRows();
        assertEquals(List.of(name), rows.get(0).getNamed());
        assertEquals(new SourceSupport(SourceSupport.Trust.RELIABLE, 2, "A1"), rows.get(0).getSupport());
        assertNull(rows.get(1).getSupport());
    }

    @Test
    void aChangeInvalidatesTheCount() {
        EventFilter filter = EventFilter.of(actor(word()), EventRepository.NEWEST);
        EventForm form = form(word(), "2023", filter.actor(), null);
        assertEquals(0, events.page(filter, 1, 25).getTotal());
        long id = create(form);
        assertEquals(1, events.page(filter, 1, 25).getTotal());
        as("anna", () -> service.delete(id, 1));
        assertEquals(0, events.page(filter, 1, 25).getTotal());
    }

    @Test
    void pagingReusesTheCount() {
        EventFilter filter = EventFilter.of(actor(word()), EventRepository.NEWEST);
        create(form(word(), "2023", filter.actor(), null));
        // Background work, such as the screening of the new actor, may change data between two turns.
        assertEquals(3, IntStream.range(0, 10).map(turn -> statementsOfATurn(filter)).min().orElseThrow());
    }

    private int statementsOfATurn(EventFilter filter) {
        return SqlStatements.of(entities, () -> assertEquals(1, events.page(filter, 1, 25).getRows().size()));
    }

    @Test
    void uncommittedRowsAreCountedInTheirTransactionOnly() throws Exception {
        EventFilter filter = EventFilter.of(actor(word()), EventRepository.NEWEST);
        EventForm form = form(word(), "2023", filter.actor(), null);
        transaction.begin();
        create(form);
        assertEquals(1, events.page(filter, 1, 25).getTotal());
        transaction.rollback();
        assertEquals(0, events.page(filter, 1, 25).getTotal());
    }

    @Test
    void aPageOfTheListIsFourStatementsHoweverLong() {
        long actor = actor(word());
        for (int i = 0; i < 8; i++) {
            create(form(word(), "2023", actor, source()));
        }
        EventFilter filter = EventFilter.of(actor, EventRepository.NEWEST);
        assertEquals(4, SqlStatements.of(entities, () -> assertEquals(8, events.page(filter, 1, 25).getRows().size())));
    }

    @Test
    void publishingIsStepwiseAndRecordedInTheJournal() {
        long id = create(form(word(), "2023", actor(word()), source()));
        as("anna", () -> service.submit(id, version(id)));
        as("boris", () -> service.withdraw(id, version(id), "the date is missing"));
        as("anna", () -> service.submit(id, version(id)));
        as("boris", () -> service.publish(id, version(id)));
        EventForm form = new EventForm(events.get(id));
        form.setTitle(form.getTitle() + ", corrected");
        form.setWhy("a slip");
        as("anna", () -> service.update(form));
        assertEquals(EventStatus.PUBLISHED, events.get(id).getStatus());
        as("boris", () -> service.withdraw(id, version(id), "the source was retracted"));
        assertEquals(EventStatus.DRAFT, events.get(id).getStatus());

        List<RecordChange> changes = journal.of(EventRecordKind.CODE, id, 0, 10);
        assertEquals(List.of(Action.WITHDRAW, Action.AMEND, Action.PUBLISH, Action.SUBMIT, Action.SEND_BACK, Action.SUBMIT, Action.CREATE),
                changes.stream().map(RecordChange::getAction).toList());
        assertEquals("the source was retracted", changes.get(0).getWhy());
    }

    @Test
    void publishingNeedsASecondPerson() {
        long id = create(form(word(), "2023", actor(word()), source()));
        assertPublishingIsRefused("anna", id);
        as("boris", () -> service.submit(id, version(id)));
        assertPublishingIsRefused("anna", id);
        assertPublishingIsRefused("boris", id);
        EventForm form = new EventForm(events.get(id));
        form.setTitle(form.getTitle() + ", corrected");
        as("boris", () -> service.update(form));
        assertPublishingIsRefused("boris", id);
        as("anna", () -> service.publish(id, version(id)));
        as("anna", () -> service.withdraw(id, version(id), "to test"));
        assertPublishingIsRefused("boris", id);
        System.setProperty(Setting.PUBLISH_ALONE.property(), "true");
        try {
            as("boris", () -> service.publish(id, version(id)));
        } finally {
            System.clearProperty(Setting.PUBLISH_ALONE.property());
        }
    }

    private void assertPublishingIsRefused(String name, long id) {
        assertEquals("event.publish.own", assertThrows(RefusedException.class, () -> as(name, () -> service.publish(id, version(id))))
                .getRefusals().get(0).key());
    }

    @Test
    void publishingWithoutCitationOrOfAnUnseenVersionIsRefused() {
        long uncited = create(form(word(), "2023", actor(word()), null));
        assertEquals("event.publish.uncited", assertThrows(RefusedException.class,
                () -> as("boris", () -> service.publish(uncited, version(uncited)))).getRefusals().get(0).key());
        assertThrows(StaleException.class, () -> as("boris", () -> service.publish(uncited, version(uncited) - 1)));
        assertThrows(ConstraintViolationException.class,
                () -> as("anna", () -> service.withdraw(uncited, version(uncited), " ")));
    }

    @Test
    void aPublishedEventKeepsACitation() {
        long id = create(form(word(), "2023", actor(word()), source()));
        as("boris", () -> service.publish(id, version(id)));
        EventForm form = new EventForm(events.get(id));
        form.getCitations().getRows().clear();
        assertThrows(RefusedException.class, () -> as("anna", () -> service.update(form)));
        assertEquals(1, events.citations(List.of(id)).get(id).size());
    }

    @Test
    void nearestEventsShareAnActor() {
        long actor = actor(word());
        long first = create(form(word(), "2023-01-05", actor, null));
        long middle = create(form(word(), "2023-01", actor, null));
        long sameDay = create(form(word(), "2023-01", actor, null));
        create(form(word(), "2023-01-03", actor(word()), null));
        create(form(word(), "XXXX", actor, null));
        LocalDate day = LocalDate.of(2023, 1, 1);

        assertNull(nearest.of(middle, day, List.of(actor)).before());
        assertEquals(sameDay, nearest.of(middle, day, List.of(actor)).after().getId());
        assertEquals(middle, nearest.of(sameDay, day, List.of(actor)).before().getId());
        assertEquals(first, nearest.of(sameDay, day, List.of(actor)).after().getId());
        assertNull(nearest.of(middle, null, List.of(actor)).after());
        // As for actors with very many events.
        assertNull(nearest.scanned(middle, day, List.of(actor)).before());
        assertEquals(sameDay, nearest.scanned(middle, day, List.of(actor)).after().getId());
        assertEquals(middle, nearest.scanned(sameDay, day, List.of(actor)).before().getId());
    }

    @Test
    void referencedActorsAndSourcesAreNotDeleted() {
        long actor = actor(word());
        long source = source();
        long id = create(form(word(), "2023", actor, source));
        assertEquals("/event/view?id=" + id, assertThrows(StillNeededException.class,
                () -> as("anna", () -> actorService.delete(actor, 1))).getDependents().get(0).address());
        assertThrows(StillNeededException.class, () -> as("anna", () -> sources.delete(source, 1)));
    }

    @Test
    void pastVersionsIncludeAllParts() {
        String word = word();
        long actor = actor(word);
        String title = word();
        long id = create(form(title, "2023-03-20/2023-03-22", actor, source()));
        OffsetDateTime then = journal.of(EventRecordKind.CODE, id, 0, 1).get(0).getAt();
        Map<String, String> first = new EventForm(events.get(id)).facts();
        EventForm form = new EventForm(events.get(id));
        form.setTitle(word());
        form.setDate(PartialDate.parse("2023-03-20"));
        form.getParticipants().getRows().clear();
        form.getCitations().getRows().clear();
        as("boris", () -> service.update(form));

        assertEquals(List.of(), ids(EventFilter.of(actor, EventRepository.NEWEST)));
        assertEquals(first, new EventForm(reads.findAt(then, Event.class, id).orElseThrow()).facts());
        assertEquals(List.of(id), reads.queryAt(then, "select e.id from Event e where e.id in (select p.event.id from"
                + " Participation p where " + QueryConditions.terms("Actor", "p.actor.id", ":term") + ")", Long.class)
                .set("term", word + "%").list());
        assertEquals(1, reads.queryAt(then, "select p from Participation p join fetch p.actor where p.event.id = :id",
                Participation.class).set("id", id).list().size());
    }

    @Test
    void undoingADeletionRestoresAllParts() {
        long id = create(form(word(), "2023", actor(word()), source()));
        Map<String, String> before = new EventForm(events.get(id)).facts();
        long deletion = get("boris", () -> service.delete(id, 1));
        assertTrue(events.find(id).isEmpty());
        get("anna", () -> restoration.undo(deletion).getId());
        assertEquals(before, new EventForm(events.get(id)).facts());
    }

    @Test
    void eventsCreatedInBulkAreFoundAndKeptInTheHistory() {
        String word = word();
        long source = source();
        List<EventForm> forms = List.of(
                form("First " + word, "2023-03-20", actor(word()), source),
                form("Second " + word, "2023-03-21", actor(word()), source));
        List<Long> ids = get("anna", () -> service.createPublished(forms));
        // The shorter of two titles that contain the word is found first.
        assertEquals(ids, events.search(word, 8).stream().map(EventRow::getId).toList());
        Map<String, String> facts = new EventForm(events.get(ids.get(0))).facts();
        assertTrue(facts.get("source.citations").length() > 0);
        long deletion = get("boris", () -> service.delete(ids.get(0), 1));
        assertEquals(List.of(ids.get(1)), events.search(word, 8).stream().map(EventRow::getId).toList());
        get("anna", () -> restoration.undo(deletion).getId());
        assertEquals(facts, new EventForm(events.get(ids.get(0))).facts());
        assertEquals(2, events.search(word, 8).size());
    }

    @Test
    void eventsAreFilteredByThePublicationOfTheirSources() {
        String word = word();
        long actor = actor(word());
        long dated = create(form("Published " + word, "2022", actor, source(Reliability.B, PartialDate.parse("2023-03-20"))));
        create(form("Undated " + word, "2022", actor, source()));
        assertEquals(List.of(dated), ids(published(word, "2023-03-20")));
        assertEquals(1, events.countUndated(published(word, "2023-03-20")));
        assertEquals(List.of(), ids(published(word, "2023-03-19")));
    }

    private static EventFilter published(String word, String day) {
        return new EventFilter(word, null, null, null, null, null, null, null, EventRepository.NEWEST, List.of(), null, null, null, null,
                LocalDate.parse(day));
    }

    /** The link is part of the history, prevents the outcome's deletion, and is restored with the plan. */
    @Test
    void aPlanRefersToTheEventThatFulfilledIt() throws IOException {
        String word = word();
        long actor = actor(word());
        long outcome = create(form("They met " + word, "2023-03-21", actor, null));
        EventForm plan = form("Plan to meet " + word, "2023-03-20", actor, null);
        plan.setRealis(Realis.PLANNED);
        long id = create(plan);
        EventFilter due = new EventFilter(word, null, null, null, null, null, null, null, EventRepository.NEWEST, List.of(), null,
                LocalDate.of(2023, 3, 21));
        assertEquals(List.of(id), ids(due));
        OffsetDateTime open = journal.of(EventRecordKind.CODE, id, 0, 1).get(0).getAt();
        EventForm form = new EventForm(events.get(id));
        form.setOutcome(new Option(outcome, "They met " + word));
        as("anna", () -> service.update(form));

        assertEquals(List.of(), ids(due));
        assertEquals(
                "They met " + word,
                events.rows(EventFilter.of("plan " + word, EventRepository.NEWEST), 0, 1)
                        .get(0)
                        .getOutcome()
                        .getTitle());
        assertEquals(List.of(id), events.plans(outcome).stream().map(EventRow::getId).toList());
        assertNull(new EventForm(reads.findAt(open, Event.class, id).orElseThrow()).facts().get("event.outcome"));
        assertEquals("/event/view?id=" + id, assertThrows(StillNeededException.class,
                () -> as("anna", () -> service.delete(outcome, 1))).getDependents().get(0).address());
        Map<String, String> before = new EventForm(events.get(id)).facts();
        long deletion = get("boris", () -> service.delete(id, version(id)));
        get("anna", () -> restoration.undo(deletion).getId());
        assertEquals(before, new EventForm(events.get(id)).facts());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, export.getColumns());
        export.write(EventFilter.of("meet " + word, EventRepository.NEWEST), csv);
        csv.end();
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("," + outcome + " They met " + word + ","), out::toString);
        caller.actAs("vera", Set.of(Roles.ANALYST), () -> assertEquals(Map.of(), events.outcomes(List.of(id))));
    }

    @Test
    void anUnseenVersionIsNotDeleted() {
        long id = create(form(word(), "2023", actor(word()), null));
        EventForm form = new EventForm(events.get(id));
        form.setTitle(word());
        as("anna", () -> service.update(form));
        assertThrows(StaleException.class, () -> as("boris", () -> service.delete(id, 1)));
        as("boris", () -> service.delete(id, events.get(id).getVersion()));
    }

    /** The query for the second reference must not flush the half-changed event. */
    @Test
    void concurrentCitationsConflict() throws Exception {
        long id = create(form(word(), "2023", actor(word()), null));
        EventForm first = new EventForm(events.get(id));
        EventForm second = new EventForm(events.get(id));
        cite(first, source(), Credibility.CONFIRMED);
        cite(second, source(), Credibility.CONFIRMED);
        CountDownLatch read = new CountDownLatch(1);
        transaction.begin();
        as("anna", () -> service.update(first));
        Future<?> waiting = threads.submit(() -> as("boris", () -> {
            read.countDown();
            service.update(second);
        }));
        read.await();
        transaction.commit();
        assertInstanceOf(StaleException.class,
                assertThrows(ExecutionException.class, () -> waiting.get(60, TimeUnit.SECONDS)).getCause());
        // Without a transaction, Payara shares the entity manager with the other thread and closes it when its work
        // ends.
        transaction.begin();
        assertEquals(2, events.get(id).getVersion());
        transaction.commit();
    }

    @Test
    void changesOfParticipantsConflictToo() {
        long actor = actor(word());
        long id = create(form(word(), "2023", actor, null));
        EventForm first = new EventForm(events.get(id));
        EventForm second = new EventForm(events.get(id));
        first.getParticipants().getRows().get(0).setRole(ParticipantRole.HOST);
        second.getParticipants().getRows().get(0).setRole(ParticipantRole.MEDIATOR);
        as("anna", () -> service.update(first));
        assertThrows(StaleException.class, () -> as("boris", () -> service.update(second)));
        assertEquals(ParticipantRole.HOST, events.participants(List.of(id)).get(id).get(0).getRole());
    }

    @Test
    void theListIsExportedAsFiltered() throws IOException {
        long actor = actor(word());
        EventForm form = form("=1+1 " + word(), "2023-03~", actor, source());
        form.setIntensity(new BigDecimal("-3.5"));
        long first = create(form);
        long second = create(form(word(), "2022", actor, null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, export.getColumns());
        export.write(EventFilter.of(actor, EventRepository.NEWEST), csv);
        csv.end();

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).endsWith("participants,description,citations"), lines.get(0));
        assertTrue(lines.get(1).startsWith(first + ",2023-03~,2023-03-01,2023-03-31,'=1+1 "), lines.get(1));
        assertTrue(lines.get(1).contains(",-3.5,"), lines.get(1));
        assertTrue(lines.get(2).startsWith(second + ",2022,"), lines.get(2));
    }

    private List<Long> ids(EventFilter filter) {
        return events.page(filter, 1, 25).getRows().stream().map(EventRow::getId).toList();
    }

    private Set<Long> within(long actor, String from, String until) {
        return Set.copyOf(ids(new EventFilter(null, null, actor, date(from), date(until), null, null,
                EventRepository.NEWEST)));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private int version(long id) {
        return events.get(id).getVersion();
    }

    private long create(EventForm form) {
        return get("anna", () -> service.create(form));
    }

    private long update(EventForm form) {
        return get("anna", () -> service.update(form));
    }

    private static EventForm form(String title, String date, long actor, Long source) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle(title);
        form.setDate(PartialDate.parse(date));
        form.getParticipants().getRows().add(new ParticipationForm(new Option(actor, "actor"), ParticipantRole.ACTOR));
        if (source != null) {
            cite(form, source, Credibility.PROBABLY_TRUE);
        }
        return form;
    }

    private static void cite(EventForm form, long source, Credibility credibility) {
        CitationForm citation = new CitationForm();
        citation.setSource(new Option(source, "source"));
        citation.setCredibility(credibility);
        form.getCitations().getRows().add(citation);
    }

    private long actor(String name, String... aliases) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.getNames().getRows().get(0).setText(name);
        Stream.of(aliases).forEach(alias -> form.getNames().getRows().add(new ActorNameForm(alias, "ru", NameKind.ALIAS)));
        return get("anna", () -> actorService.create(form));
    }

    private long source() {
        return source(Reliability.B);
    }

    private long source(Reliability reliability) {
        return source(reliability, null);
    }

    private long source(Reliability reliability, PartialDate published) {
        SourceForm form = new SourceForm();
        form.setPublished(published);
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setTitle("Source " + word());
        form.setPublisher("A paper");
        form.setReliability(reliability);
        return get("anna", () -> sources.create(form));
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private void as(String name, Runnable work) {
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), work);
    }

    private <T> T get(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        as(name, () -> result.set(work.get()));
        return result.get();
    }
}
