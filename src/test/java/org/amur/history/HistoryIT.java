package org.amur.history;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.database.QueryConditions;
import org.amur.database.SqlState;
import org.amur.history.RecordChange.Action;
import org.amur.jobs.DatabaseClock;
import org.amur.source.Reliability;
import org.amur.source.Source;
import org.amur.source.SourceFilter;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;

/** Tests of versions, authors, reads of the past and undo, with sources, the simplest record. */
class HistoryIT extends ServerTests {

    private static final String SOURCE = "source";

    @Inject
    private SourceService service;

    @Inject
    private SourceRepository sources;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private TemporalReader reads;

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void everyVersionIsKeptWithItsAuthor() {
        String word = word();
        long id = as("anna", () -> service.create(form("First " + word)));
        as("boris", () -> service.update(retitled(id, "Second " + word, "typing error")));

        List<RecordChange> changes = journal.of(SOURCE, id, 0, 10);
        assertEquals(List.of(Action.UPDATE, Action.CREATE), changes.stream().map(RecordChange::getAction).toList());
        assertEquals("boris", changes.get(0).getBy());
        assertEquals("typing error", changes.get(0).getWhy());
        assertEquals("First " + word, titleAt(changes.get(1).getAt(), id));
        assertEquals("First " + word, titleAt(changes.get(0).getAt().minus(1, ChronoUnit.MICROS), id));
        assertEquals("Second " + word, titleAt(changes.get(0).getAt(), id));
        assertEquals("anna", reads.findAt(changes.get(1).getAt(), Source.class, id).orElseThrow().getModifiedBy());
        assertTrue(reads.findAt(changes.get(1).getAt().minusSeconds(1), Source.class, id).isEmpty());
    }

    /** As if a node whose clock is ahead had recorded it, or the database's clock had been set back since. */
    @Test
    void aVersionBeginsAfterTheNewestChange() {
        String word = word();
        long id = as("anna", () -> service.create(form(word)));
        OffsetDateTime ahead = DatabaseClock.now().plusSeconds(1);
        inTransaction.get(() -> move("update record_change set changed_at = ?1 where kind = 'source' and record_id = ?2", ahead, id)
                + move("update source_history set recorded_from = ?1 where id = ?2", ahead, id));
        as("boris", () -> service.update(retitled(id, word + " again", null)));
        assertTrue(journal.of(SOURCE, id, 0, 1).get(0).getAt().isAfter(ahead));
        assertEquals(word, titleAt(ahead, id));
        await().pollInSameThread().until(() -> DatabaseClock.now().isAfter(ahead));
    }

    private int move(String sql, OffsetDateTime to, long id) {
        return entities.createNativeQuery(sql).setParameter(1, to).setParameter(2, id).executeUpdate();
    }

    /** The command began earlier, so that its version would begin before the one it replaces. */
    @Test
    void aVersionRecordedLaterIsNotReplaced() {
        String word = word();
        long first = as("anna", () -> service.create(form("First " + word)));
        long second = as("anna", () -> service.create(form("Second " + word)));
        assertThrows(StaleException.class, () -> inTransaction.get(() -> {
            as("anna", () -> service.update(retitled(first, "Changed " + word, null)));
            outside(() -> as("boris", () -> service.update(retitled(second, "Theirs " + word, null))));
            return as("anna", () -> service.update(retitled(second, "Mine " + word, null)));
        }));
        assertEquals("First " + word, sources.get(first).getTitle());
        assertEquals("Theirs " + word, sources.get(second).getTitle());
    }

    private void outside(Supplier<?> work) {
        try {
            inTransaction.outside(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDatabaseRefusesAVersionThatEndsBeforeItBegins() {
        long id = as("anna", () -> service.create(form(word())));
        OffsetDateTime before = journal.of(SOURCE, id, 0, 1).get(0).getAt().minus(1, ChronoUnit.MICROS);
        RuntimeException refused = assertThrows(RuntimeException.class, () -> inTransaction.get(
                () -> move("update source_history set recorded_to = ?1 where id = ?2", before, id)));
        assertTrue(SqlState.CHECK_VIOLATION.isIn(refused));
    }

    @Test
    void pastListsAreSearchedByPastTerms() {
        String was = word();
        String is = word();
        long id = as("anna", () -> service.create(form(was)));
        OffsetDateTime then = journal.of(SOURCE, id, 0, 1).get(0).getAt();
        as("anna", () -> service.update(retitled(id, is, null)));

        assertEquals(1, found(is));
        assertEquals(0, found(was));
        String jpql = "select s.id from Source s where " + QueryConditions.terms("Source", "s.id", ":term");
        assertEquals(List.of(id), reads.queryAt(then, jpql, Long.class).set("term", was).list());
        assertEquals(List.of(), reads.queryAt(then, jpql, Long.class).set("term", is).list());
    }

    @Test
    void asOfShowsThePastVersion() {
        String word = word();
        as("anna", () -> service.create(form(word)));
        assertEquals(1, found(word));
        AsOf.begin(AsOf.endOf(OffsetDateTime.now().toLocalDate().minusDays(2)));
        try {
            assertEquals(0, found(word));
            assertThrows(PastIsReadOnlyException.class, () -> as("anna", () -> service.create(form(word))));
        } finally {
            AsOf.end();
        }
    }

    @Test
    void aDeletionHasAnAuthorAndCanBeUndone() {
        String word = word();
        long id = as("anna", () -> service.create(form(word)));
        long deletion = as("boris", () -> service.delete(id, 1));
        assertTrue(sources.find(id).isEmpty());
        assertEquals(0, found(word));
        assertEquals("boris", journal.get(deletion).getBy());

        as("anna", () -> restoration.undo(deletion).getRecordId());
        assertEquals(word, sources.get(id).getTitle());
        assertEquals(1, found(word));
        assertTrue(reads.findAt(journal.get(deletion).getAt(), Source.class, id).isEmpty());
        assertThrows(CannotRestoreException.class, () -> as("anna", () -> restoration.undo(deletion).getId()));

        as("anna", () -> service.update(retitled(id, word + " again", null)));
        assertEquals(word + " again", sources.get(id).getTitle());
        long second = as("anna", () -> service.delete(id, sources.get(id).getVersion()));
        as("anna", () -> restoration.undo(second).getId());
        assertEquals(word + " again", sources.get(id).getTitle());
    }

    @Test
    void concurrentEditsConflict() {
        String word = word();
        long id = as("anna", () -> service.create(form(word)));
        SourceForm first = new SourceForm(sources.get(id));
        SourceForm second = new SourceForm(sources.get(id));
        first.setAuthors("Anna");
        second.setAuthors("Boris");
        as("anna", () -> service.update(first));
        assertThrows(StaleException.class, () -> as("boris", () -> service.update(second)));
        assertEquals("Anna", sources.get(id).getAuthors());
    }

    @Test
    void theSameFormSentTwiceWritesOnce() {
        String word = word();
        SourceForm form = form(word);
        long first = as("anna", () -> submissions.createOnce(form.getSubmission(), () -> service.create(form)).id());
        long again = as("anna", () -> submissions.createOnce(form.getSubmission(), () -> service.create(form)).id());
        assertEquals(first, again);
        // Simulates a concurrent request: the database refuses, and the first record is the result.
        assertThrows(RuntimeException.class, () -> as("anna", () -> service.create(form)));
        assertEquals(1, found(word));
    }

    @Test
    void analystsCannotChangeRecords() {
        AtomicReference<Long> made = new AtomicReference<>();
        caller.actAs("vera", Set.of(Roles.ANALYST), () -> assertThrows(ForbiddenException.class,
                () -> made.set(service.create(form(word())))));
        assertThrows(ForbiddenException.class, () -> service.create(form(word())));
        assertEquals(null, made.get());
    }

    @Test
    void aQueryMixingPastAndPresentIsRefused() {
        OffsetDateTime now = OffsetDateTime.now();
        TemporalQuery<Object[]> mixed = reads.queryAt(now,
                "select s.id, (select count(c) from EventCitation c where c.source = s) from Source s", Object[].class);
        assertThrows(IllegalStateException.class, mixed::list);
        assertFalse(reads.queryAt(now, "select s.id from Source s", Long.class).page(0, 1).list() == null);
    }

    private String titleAt(OffsetDateTime instant, long id) {
        return reads.findAt(instant, Source.class, id).orElseThrow().getTitle();
    }

    private long found(String word) {
        return sources.page(new SourceFilter(word, null, null, null, SourceRepository.NEWEST), 1, 25).getTotal();
    }

    private SourceForm retitled(long id, String title, String why) {
        SourceForm form = new SourceForm(sources.get(id));
        form.setTitle(title);
        form.setWhy(why);
        return form;
    }

    private static SourceForm form(String title) {
        SourceForm form = new SourceForm();
        form.setTitle(title);
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setPublisher("A paper");
        form.setPublished(PartialDate.parse("2023-03"));
        form.setReliability(Reliability.B);
        return form;
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
