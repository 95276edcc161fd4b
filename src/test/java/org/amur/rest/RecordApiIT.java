package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Records of the API are read with few statements. */
class RecordApiIT extends ServerTests {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordApis kinds;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction transaction;

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfRecords() {
        for (ListApi<?> kind : kinds.all()) {
            int few = asAdministrator(() -> statements(kind, 3));
            int many = asAdministrator(() -> statements(kind, 30));
            assertTrue(many <= Math.max(few, 10), kind.path() + ": " + few + " and " + many);
        }
    }

    /** Some generated clients accept only the type of the first response that has one. */
    @Test
    void everyOperationIsDescribedWithItsAnswerFirst() {
        JsonMapper.shared().readTree(OpenApiDocument.of(kinds.all())).get("paths").properties().forEach(path ->
                path.getValue().properties().forEach(operation -> assertTrue(
                        operation.getValue().get("responses").propertyNames().iterator().next().startsWith("2"),
                        operation.getKey() + " " + path.getKey())));
    }

    private int asAdministrator(IntSupplier work) {
        AtomicInteger result = new AtomicInteger();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> result.set(work.getAsInt()));
        return result.get();
    }

    private <R extends Recorded> int statements(ListApi<R> kind, int count) {
        return transaction.get(() -> {
            List<Long> ids = entities.createQuery("select r.id from " + kind.kind().type().getSimpleName() + " r order by r.id", Long.class)
                    .setMaxResults(count).getResultList();
            entities.clear();
            entities.getEntityManagerFactory().getCache().evictAll();
            return SqlStatements.of(entities, () -> kind.all(ids).forEach(record -> FormJson.write(kind.shown(record))));
        });
    }
}
