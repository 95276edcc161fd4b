package org.amur.lists.imports;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.Jobs;
import org.amur.lists.OfficialList;
import org.junit.jupiter.api.Test;

/** Tests imports of lists that are started at the same time. */
class BackgroundListImportsIT extends ServerTests {

    private static final Duration SOON = Duration.ofMinutes(2);

    @Inject
    private BackgroundListImports imports;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction transaction;

    @Inject
    private UserTransaction work;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Long before the releases of other tests. */
    private LocalDate day = LocalDate.of(1900, 1, 1).plusDays(3L * ThreadLocalRandom.current().nextInt(9_000));

    @Test
    void parallelImportsWaitForEachOther() throws Exception {
        List<String> tokens = Stream.generate(this::upload).limit(3).toList();
        String unreadable = upload("<html>" + UUID.randomUUID() + "</html>");
        work.begin();
        try {
            entities.createNativeQuery("select id from list_turn where id = 1 for update").getSingleResult();
            transaction.outside(() -> {
                Stream.concat(tokens.stream(), Stream.of(unreadable)).forEach(token -> as(() -> imports.begin(token)));
                tokens.forEach(token -> awaitTrue(() -> job(token).isWaiting() && job(token).isRunning()));
                assertTrue(as(() -> jobs.cancel(tokens.get(1))));
                awaitTrue(() -> job(tokens.get(1)).isFailed());
                return null;
            });
        } finally {
            work.commit();
        }
        awaitTrue(() -> job(tokens.get(0)).isFinished() && job(tokens.get(2)).isFinished() && job(unreadable).isFailed());
        assertEquals("common.job.cancelled.whole", job(tokens.get(1)).getFailureKey());
        assertEquals("lists.import.refused", job(unreadable).getFailureKey());
        assertNotNull(job(unreadable).getResult());
    }

    private String upload() {
        day = day.plusDays(1);
        return upload("<CONSOLIDATED_LIST dateGenerated=\"" + day + "T00:00:00Z\"><ENTITIES><ENTITY><DATAID>700000</DATAID><FIRST_NAME>"
                + UUID.randomUUID() + "</FIRST_NAME><REFERENCE_NUMBER>KPe.1</REFERENCE_NUMBER></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
    }

    private String upload(String content) {
        return as(() -> imports.keep(OfficialList.UN_SECURITY_COUNCIL, day,
                List.of(ListUploadFile.of("un.xml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))));
    }

    private Job job(String token) {
        return jobs.find(token, Job.Kind.LIST_IMPORT).orElseThrow();
    }

    private static void awaitTrue(Callable<Boolean> condition) {
        await().pollInSameThread().atMost(SOON).until(condition);
    }

    private <T> T as(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> {
            try {
                result.set(work.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return result.get();
    }
}
