package org.amur.security;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.access.SecurityLog;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.web.RefusedException;

/**
 * Erasure of the personal data of a disabled account, including its history. Records keep the user's changes; the
 * author becomes "erased account" with the account's id.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ADMIN)
public class AccountErasureService {

    /** Finds the columns with account names in every table, so that tables of later versions are included. */
    private static final String AUTHORS = "select table_name, column_name from information_schema.columns"
            + " where table_schema = current_schema and table_name <> 'flyway_schema_history' and lower(data_type) = 'character varying'"
            + " and (lower(column_name) like '%!_by' escape '!' or lower(column_name) = 'account')";

    /** Tables with the user's own rows, by name or account id, in an order that the foreign keys allow. */
    private static final List<String> OWN_BY_NAME = List.of("actor_watch", "actor_merge_watch", "feed_filter", "notice", "digest_link",
            "digest_question", "digest", "recent_search", "saved_search");
    private static final List<String> OWN_BY_NUMBER = List.of("access_token", "sign_in_failure", "one_time_link", "account_visit",
            "account_credential", "account_identity", "authenticator_app", "recovery_code", "security_key", "account_session");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Erases the personal data irreversibly.
     *
     * @param confirmed name of the account, typed by the administrator
     * @throws RefusedException if the account is enabled, or another name was typed
     */
    public void erase(long id, String confirmed) {
        Account account = records.get(Account.class, id);
        String name = account.getName();
        if (account.isEnabled()) {
            throw new RefusedException(null, "security.erase.enabled");
        }
        if (!name.equals(confirmed)) {
            throw new RefusedException("confirmed", "security.erase.name");
        }
        String anonymous = Account.ERASED + id;
        account.erase(anonymous);
        journal.update(account, Action.ERASE, null);
        OWN_BY_NAME.forEach(table -> update("delete from " + table + " where account = ?1", name));
        OWN_BY_NUMBER.forEach(table -> update("delete from " + table + " where account_id = ?1", id));
        authors().forEach(column -> update("update " + column[0] + " set " + column[1] + " = ?1 where " + column[1] + " = ?2",
                anonymous, name));
        update("update account_history set name = ?1, display_name = ?2 where id = ?3", anonymous, anonymous, id);
        update("update record_change set title = ?1, why = null where kind = ?2 and record_id = ?3", anonymous, AccountRecordKind.CODE, id);
        SecurityLog.done(caller, "Erased account " + id);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> authors() {
        return entities.createNativeQuery(AUTHORS).getResultList();
    }

    private void update(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
