package org.amur.screening.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.lists.OfficialList;
import org.amur.screening.cases.CaseRecords;
import org.amur.web.NotFoundException;
import org.junit.jupiter.api.Test;

/** Batch screening by an analyst, in the container. */
class BatchIT extends ServerTests {

    @Inject
    private BatchService service;

    @Inject
    private BackgroundBatches background;

    @Inject
    private BatchRepository repository;

    @Inject
    private CaseRecords records;

    @Inject
    private Caller caller;

    @Inject
    private BatchRetentionTask rounds;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private InTransaction inTransaction;

    @Test
    void batchIsScreenedInOrderAndPrivate() throws Exception {
        String listed = CaseRecords.name();
        // Matches whether or not the index contains the release yet.
        records.release(Map.of(99, List.of(listed)));
        String token = as("anna", () -> service.keep("mine",
                BatchFile.pasted("Nobody Ofthatkind\n" + listed.toUpperCase() + "\n")));
        Future<?> work = inTransaction.get(() -> as("anna", () -> background.begin(token))).orElseThrow();
        work.get(1, TimeUnit.MINUTES);
        inTransaction.get(() -> {
            NameBatch names = repository.find(token, "anna").orElseThrow();
            assertTrue(names.isEnded());
            List<BatchName> all = repository.page(names, false, 1, 10).getRows();
            assertEquals(List.of("Nobody Ofthatkind", listed.toUpperCase()), all.stream().map(BatchName::getName).toList());
            assertEquals(0, all.get(0).getFound());
            assertEquals("99", all.get(1).getHits().get(0).getReference());
            assertEquals(all, repository.all(repository.numbers(names, false)));
            assertEquals(all.subList(1, 2), repository.all(repository.numbers(names, true)));
            assertEquals(1, repository.countFound(names));
            assertTrue(repository.comparedWith(names).stream().anyMatch(release -> release.getList() == OfficialList.EU_FSF));
            assertEquals(1, repository.page(names, true, 1, 10).getTotal());
            assertTrue(repository.find(token, "boris").isEmpty());
            return null;
        });
        assertTrue(inTransaction.get(() -> as("anna", () -> background.begin(token))).isEmpty(), "All are screened");
        as("boris", () -> discard(token));
        assertTrue(isKept(token, "anna"));
        as("anna", () -> discard(token));
        assertFalse(isKept(token, "anna"));
    }

    @Test
    void lastTwentyBatchesAreKept() {
        String first = screened("carla");
        for (int i = 0; i < BatchService.MAX_KEPT; i++) {
            screened("carla");
        }
        assertFalse(isKept(first, "carla"));
        assertEquals(BatchService.MAX_KEPT, inTransaction.get(() -> repository.of("carla").size()));
    }

    @Test
    void runningBatchIsNotDeleted() {
        String first = as("dora", () -> service.keep("first", BatchFile.pasted("a name")));
        for (int i = 0; i < BatchService.MAX_KEPT; i++) {
            screened("dora");
        }
        assertTrue(isKept(first, "dora"));
        as("dora", () -> service.screen(first, 10));
        as("dora", () -> service.screen(first, 10));
        screened("dora");
        assertFalse(isKept(first, "dora"));
    }

    @Test
    void oldBatchesAreDeletedPeriodically() {
        String old = screened("emma");
        String younger = screened("emma");
        age(old, NameBatch.DAYS_KEPT + 1);
        age(younger, NameBatch.DAYS_KEPT - 1);
        rounds.round();
        assertEquals(0L, rows(old));
        assertEquals(1L, rows(younger));
    }

    @Test
    void largestBatchIsDeletedQuickly() {
        String many = as("gina", () -> service.keep("many", BatchFile.pasted(IntStream.range(0, BatchFile.MAX_NAMES)
                .mapToObj(i -> "Name " + i).collect(Collectors.joining("\n")))));
        assertEquals(BatchFile.MAX_NAMES * NameHit.MAX, foundFor(many));
        String few = screened("gina");
        as("gina", () -> discard(few));
        assertFalse(isKept(few, "gina"));
        as("gina", () -> discard(many));
        assertFalse(isKept(many, "gina"));
    }

    /** Simulates the maximum number of matches for each name. */
    private int foundFor(String token) {
        return inTransaction.get(() -> entities.createNativeQuery(
                        "insert into screening_name_hit (id, name_id, position, entry_id, list,"
                                + " reference, title, met, score) select -(a.id * " + NameHit.MAX
                                + " + p.place), a.id, p.place, 1, 'EU_FSF', '1', 'One', 'One', 80"
                                + " from screening_name a join screening_names n on n.id = a.names_id and n.token = ?1"
                                + " cross join (values (0), (1), (2), (3), (4)) as p (place)")
                .setParameter(1, token)
                .executeUpdate());
    }

    @Test
    void deletionEndsScreening() {
        String token = as("fred", () -> service.keep("mine", BatchFile.pasted("one\ntwo")));
        as("fred", () -> service.screen(token, 1));
        as("fred", () -> discard(token));
        as("fred", () -> assertThrows(NotFoundException.class, () -> service.screen(token, 1)));
    }

    private String screened(String account) {
        String token = as(account, () -> service.keep("names", BatchFile.pasted("a name")));
        as(account, () -> service.screen(token, 10));
        as(account, () -> service.screen(token, 10));
        return token;
    }

    private boolean isKept(String token, String account) {
        return inTransaction.get(() -> repository.find(token, account).isPresent());
    }

    private void age(String token, int days) {
        inTransaction.get(() -> entities.createQuery("update NameBatch n set n.madeAt = :at where n.token = :token")
                .setParameter("at", OffsetDateTime.now(ZoneOffset.UTC).minusDays(days)).setParameter("token", token).executeUpdate());
    }

    private long rows(String token) {
        return inTransaction.get(() -> entities.createQuery("select count(n) from NameBatch n where n.token = :token", Long.class)
                .setParameter("token", token).getSingleResult());
    }

    private Object discard(String token) {
        service.discard(token);
        return null;
    }

    private <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST), () -> result.set(work.get()));
        return result.get();
    }
}
