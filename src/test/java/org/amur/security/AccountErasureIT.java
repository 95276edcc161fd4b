package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordChange;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;

/** Tests that erasure removes personal data from the whole database. */
class AccountErasureIT extends ServerTests {

    private static final String TEXTS = "select table_name, column_name from information_schema.columns"
            + " where table_schema = current_schema and table_name <> 'flyway_schema_history' and lower(data_type) = 'character varying'";

    @Inject
    private AccountErasureService erasure;

    @Inject
    private AccountService service;

    @Inject
    private AccountRepository accounts;

    @Inject
    private TestAccounts people;

    @Inject
    private ChangeRepository changes;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String name = "e-" + UUID.randomUUID();
    private final String displayName = "Erased " + UUID.randomUUID();

    @Test
    void erasureKeepsChangesOnly() {
        long id = people.create(form(name, displayName)).getId();
        long made = as(name, () -> service.create(form("e-" + UUID.randomUUID(), "Another")));
        transaction.get(() -> entities.createNativeQuery("insert into actor_watch (account, actor_id, since) values ('" + name
                + "', 1, current_timestamp)").executeUpdate());
        disable(id);
        assertFalse(found().isEmpty());
        erase(id, name);

        assertEquals(List.of(), found());
        String anonymous = "erased account " + id;
        assertEquals(anonymous, accounts.get(id).getName());
        assertEquals(anonymous, accounts.get(id).getDisplayName());
        assertTrue(accounts.findCredential(id).isEmpty());
        assertEquals(anonymous, changes.of(AccountRecordKind.CODE, made, 0, 1).get(0).getBy(), "The change keeps an author");
        RecordChange latest = changes.of(AccountRecordKind.CODE, id, 0, 1).get(0);
        assertEquals(Action.ERASE, latest.getAction());
        assertEquals("demo-admin", latest.getBy());
    }

    @Test
    void erasureRequiresAdministratorDisabledAccountAndConfirmation() {
        long id = people.create(form(name, displayName)).getId();
        assertThrows(RefusedException.class, () -> erase(id, name), "Enabled");
        disable(id);
        assertThrows(RefusedException.class, () -> erase(id, "another name"));
        assertThrows(ForbiddenException.class, () -> caller.actAs("eve", Role.EDITOR.groups(), () -> erasure.erase(id, name)));
        assertEquals(name, accounts.get(id).getName());
    }

    private void disable(long id) {
        AccountForm form = new AccountForm(accounts.get(id));
        form.setEnabled(false);
        form.setWhy("Left; " + name);
        as("demo-admin", () -> {
            service.update(form);
            return null;
        });
    }

    private void erase(long id, String confirmed) {
        as("demo-admin", () -> {
            erasure.erase(id, confirmed);
            return null;
        });
    }

    private static AccountForm form(String name, String displayName) {
        AccountForm form = new AccountForm();
        form.setName(name);
        form.setDisplayName(displayName);
        form.setRole(Role.EDITOR);
        return form;
    }

    /** Returns the columns of any table that contain the name or the display name. */
    @SuppressWarnings("unchecked")
    private List<String> found() {
        List<String> found = new ArrayList<>();
        for (Object[] column : (List<Object[]>) entities.createNativeQuery(TEXTS).getResultList()) {
            Number rows = (Number) entities.createNativeQuery("select count(*) from " + column[0] + " where " + column[1]
                    + " like '%" + name + "%' or " + column[1] + " like '%" + displayName + "%'").getSingleResult();
            if (rows.longValue() > 0) {
                found.add(column[0] + "." + column[1]);
            }
        }
        return found;
    }

    private <T> T as(String account, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(account, Role.ADMIN.groups(), () -> result.set(work.get()));
        return result.get();
    }
}
