package org.amur.history;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.access.Caller;
import org.amur.database.NamedSql;
import org.amur.database.SqlState;
import org.amur.web.StaleException;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.OneToManyMapping;

/**
 * Bulk update, end and restoration of rows of a recorded table by a few statements. Writes the history rows as if each
 * object were changed separately. Names come from the mappings, and values are bound. Every command throws a {@link
 * StaleException} if another transaction has recorded a version of a row after this one's instant.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class BulkUpdate {

    /** SET fragment that makes a row change a new version of its record, for kinds whose rows are the records. */
    public static final String STAMP = ", version = version + 1, modified_by = :by, modified_at = :now";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    /**
     * Selection of rows: SQL that selects their ids and is unaffected by the change.
     *
     * @param values named parameters of the SQL
     */
    public record Chosen(String ids, Map<String, ?> values) {
    }

    /**
     * Updates the rows.
     *
     * @param set SET clause; may use the values of {@code chosen}, {@code :now} and {@code :by}
     * @return number of rows
     */
    public int change(Class<?> type, String set, Chosen chosen) {
        String table = descriptor(type).getTableName();
        close(table, "id in (" + chosen.ids() + ")", chosen);
        int changed = run("update " + table + " set " + set + " where id in (" + chosen.ids() + ")", chosen);
        open(descriptor(type), chosen);
        return changed;
    }

    /** Makes a new version of records whose parts have changed. */
    public void stamp(Class<? extends Recorded> type, Chosen chosen) {
        change(type, STAMP.substring(2), chosen);
    }

    /** Ends rows with their parts. */
    public void end(Class<?> type, Chosen chosen) {
        end(descriptor(type), "id in (" + chosen.ids() + ")", chosen);
    }

    private void end(ClassDescriptor descriptor, String owned, Chosen chosen) {
        String table = descriptor.getTableName();
        for (OneToManyMapping parts : HistoryTableSql.parts(descriptor)) {
            end(
                    parts.getReferenceDescriptor(),
                    HistoryTableSql.key(parts) + " in (select id from " + table + " where " + owned + ")",
                    chosen);
        }
        close(table, owned, chosen);
        run("delete from " + table + " where " + owned, chosen);
    }

    /**
     * Restores rows that were ended at an instant, with their parts, if the rows they refer to exist.
     *
     * @param ended the instant
     */
    public void restore(Class<?> type, Chosen chosen, OffsetDateTime ended) {
        Map<String, Object> values = new HashMap<>(chosen.values());
        values.put("ended", ended);
        restore(descriptor(type), "id in (" + chosen.ids() + ")", new Chosen(chosen.ids(), values));
    }

    private void restore(ClassDescriptor descriptor, String owned, Chosen chosen) {
        String table = descriptor.getTableName();
        String twin = table + RecordedHistory.SUFFIX;
        String ended = " from " + twin + " h where " + owned + " and " + RecordedHistory.TO + " = :ended and "
                + HistoryTableSql.notReplaced(twin, ":ended") + HistoryTableSql.referencesExist(descriptor, "");
        String columns = HistoryTableSql.columns(descriptor);
        run("insert into " + table + " (" + columns + ") select " + columns + ended, chosen);
        run("insert into " + twin + " (" + columns + ", " + RecordedHistory.FROM + ") select " + columns
                + ", cast(:now as timestamp(6) with time zone)" + ended, chosen);
        for (OneToManyMapping parts : HistoryTableSql.parts(descriptor)) {
            restore(parts.getReferenceDescriptor(), HistoryTableSql.key(parts) + " in (select id" + ended + ")", chosen);
        }
    }

    /**
     * Returns the titles of the owning records by id.
     *
     * @param sql selects id and title
     */
    @SuppressWarnings("unchecked")
    public Map<Long, String> titles(String sql, Map<String, ?> values) {
        List<Object[]> rows = NamedSql.query(entities, sql, values).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1],
                (one, same) -> one, LinkedHashMap::new));
    }

    private void close(String table, String owned, Chosen chosen) {
        try {
            run("update " + table + RecordedHistory.SUFFIX + " set " + RecordedHistory.TO + " = :now where " + RecordedHistory.TO
                    + " is null and " + owned, chosen);
        } catch (PersistenceException e) {
            throw SqlState.CHECK_VIOLATION.isIn(e) ? new StaleException() : e;
        }
    }

    private void open(ClassDescriptor descriptor, Chosen chosen) {
        String columns = HistoryTableSql.columns(descriptor);
        run("insert into " + descriptor.getTableName() + RecordedHistory.SUFFIX + " (" + columns + ", " + RecordedHistory.FROM
                + ") select " + columns + ", cast(:now as timestamp(6) with time zone) from " + descriptor.getTableName()
                + " where id in (" + chosen.ids() + ")", chosen);
    }

    private int run(String sql, Chosen chosen) {
        Map<String, Object> values = new HashMap<>(chosen.values());
        values.put("now", TransactionInstant.current(entities));
        values.put("by", caller.name());
        return NamedSql.query(entities, sql, values).executeUpdate();
    }

    private ClassDescriptor descriptor(Class<?> type) {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptor(type);
    }
}
