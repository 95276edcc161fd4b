package org.amur.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Function;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SqlStatements;
import org.amur.history.OnDay;
import org.junit.jupiter.api.Test;

/** An as-of date shows the state of a release then, whatever was decided later. */
class ReleaseOnADayIT extends ServerTests {

    @Inject
    private EuReleases releases;

    @Inject
    private ListRepository lists;

    @Inject
    private ReleaseCountries countries;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void aReleaseWaitsBeforeItsApproval() {
        long release = releases.make(releases.next(), "<sanctionEntity logicalId='900'><nameAlias wholeName='Of a day'/></sanctionEntity>");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        decidedAt(release, OffsetDateTime.now(ZoneOffset.UTC).plusDays(2));
        EntryFilter filter = new EntryFilter(null, null, null, null, release);
        transaction.get(() -> OnDay.get(today.plusDays(1), () -> {
            ListRelease then = lists.release(release);
            assertTrue(then.isWaiting());
            assertFalse(then.isComplete());
            assertNull(then.getDecidedAt());
            assertNull(then.getPosition());
            assertEquals(0, lists.entries(filter, 1, 25).getTotal());
            return null;
        }));
        transaction.get(() -> OnDay.get(today.plusDays(3), () -> {
            assertTrue(lists.release(release).isComplete());
            assertNotNull(lists.release(release).getDecidedAt());
            assertEquals(1, lists.entries(filter, 1, 25).getTotal());
            return null;
        }));
        decidedAt(release, OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void aReleaseIsAcceptedBeforeItsReplacement() {
        long before = releases.make(releases.next(), "<sanctionEntity logicalId='901'><nameAlias wholeName='Of before'/></sanctionEntity>");
        long release = releases.make(releases.next(), "<sanctionEntity logicalId='901'><nameAlias wholeName='Of two'/></sanctionEntity>");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        write("state = 'REPLACED', replaced_at = ?1", release, OffsetDateTime.now(ZoneOffset.UTC).plusDays(2));
        transaction.get(() -> OnDay.get(today.plusDays(1), () -> {
            assertTrue(lists.release(release).isComplete());
            assertEquals(release, lists.current().get(OfficialList.EU_FSF).getId());
            return null;
        }));
        transaction.get(() -> OnDay.get(today.plusDays(3), () -> {
            assertEquals(ReleaseState.REPLACED, lists.release(release).getState());
            assertNull(lists.release(release).getPosition());
            assertEquals(before, lists.current().get(OfficialList.EU_FSF).getId());
            return null;
        }));
        write("state = 'COMPLETE', replaced_at = null, decided_at = ?1", release, OffsetDateTime.now(ZoneOffset.UTC));
    }

    /** The tracker asks for each empty cell. */
    @Test
    void countriesOfAListAreReadOnce() {
        releases.make(releases.next(), "<sanctionEntity logicalId='902'><nameAlias wholeName='Of a land'/></sanctionEntity>");
        LocalDate day = lists.current().get(OfficialList.EU_FSF).getPublished();
        transaction.get(() -> {
            Function<OfficialList, Set<String>> listed = countries.on(day);
            listed.apply(OfficialList.EU_FSF);
            assertEquals(0, SqlStatements.of(entities, () -> listed.apply(OfficialList.EU_FSF)));
            return null;
        });
    }

    private void decidedAt(long release, OffsetDateTime at) {
        write("decided_at = ?1", release, at);
    }

    /** @param at first parameter */
    private void write(String columns, long release, OffsetDateTime at) {
        transaction.get(() -> entities.createNativeQuery("update list_release set " + columns + " where id = ?2").setParameter(1, at)
                .setParameter(2, release).executeUpdate());
    }
}
