package org.amur.history;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.access.Roles;
import org.amur.database.SqlState;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;

/**
 * Undo of deletions: restores a record under its old id with all parts, from the history rows that were closed at the
 * instant of the deletion.
 */
@ApplicationScoped
public class Restoration {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ChangeRepository changes;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Journal journal;

    @Inject
    private ReferenceGuard guard;

    /**
     * Undoes a deletion.
     *
     * @throws CannotRestoreException if the record exists again, its key is taken, or a record it refers to is missing
     */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public RecordChange undo(long changeId) {
        RecordChange deletion = changes.get(changeId);
        Class<? extends Recorded> type = kinds.get(deletion.getKind()).type();
        if (!deletion.isUndoable() || entities.find(type, deletion.getRecordId()) != null) {
            throw new CannotRestoreException();
        }
        try {
            restore(descriptor(type), "id = ?1", new Ended(deletion.getRecordId(), deletion.getAt(), false));
        } catch (PersistenceException e) {
            throw SqlState.INTEGRITY_CONSTRAINT_VIOLATION.isIn(e) ? new CannotRestoreException() : e;
        }
        return journal.restored(entities.find(type, deletion.getRecordId()));
    }

    /**
     * Restores a record that a command ended ({@link Journal#end}), with the parts ended with it whose references
     * exist. The calling command records it in the journal within its transaction.
     *
     * @param ended the instant
     */
    @Transactional(TxType.MANDATORY)
    public <T extends Recorded> T restore(Class<T> type, long id, OffsetDateTime ended) {
        restore(descriptor(type), "id = ?1", new Ended(id, ended, true));
        return entities.find(type, id);
    }

    /**
     * Restores the rows of a type.
     *
     * @param of condition that selects the record's rows by its id, ?1, and the instant of the deletion, ?2
     */
    private void restore(ClassDescriptor descriptor, String of, Ended deletion) {
        String table = descriptor.getTableName();
        String owned = of + " and " + HistoryTableSql.notReplaced(table + RecordedHistory.SUFFIX, "?2")
                + (deletion.isCut() ? HistoryTableSql.referencesExist(descriptor, "") : "");
        String columns = HistoryTableSql.columns(descriptor);
        beginToRefer(descriptor, owned, deletion);
        restore(table, columns, owned, deletion);
        for (OneToManyMapping parts : parts(descriptor)) {
            String key = parts.getTargetForeignKeyFields().get(0).getName();
            restore(parts.getReferenceDescriptor(), partsOf(table, owned, key), deletion);
        }
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof DirectCollectionMapping values) {
                String key = values.getReferenceKeyFields().get(0).getName();
                String columnsOfValue = key + ", " + values.getDirectField().getName();
                restore(values.getReferenceTableName(), columnsOfValue, partsOf(table, owned, key), deletion);
            }
        }
    }

    /**
     * Registers the references of restored rows.
     *
     * @throws CannotRestoreException if a referenced record is being deleted concurrently
     */
    private void beginToRefer(ClassDescriptor descriptor, String owned, Ended deletion) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof OneToOneMapping one && Recorded.class.isAssignableFrom(one.getReferenceClass())) {
                String key = one.getForeignKeyFields().get(0).getName();
                List<?> ids = bind("select distinct " + key + closed(descriptor.getTableName(), owned) + " and " + key
                        + " is not null", deletion).getResultList();
                beginToRefer(one.getReferenceClass().asSubclass(Recorded.class), ids);
            }
        }
    }

    private void beginToRefer(Class<? extends Recorded> type, List<?> ids) {
        if (!ids.stream().allMatch(id -> guard.refer(type, ((Number) id).longValue()))) {
            throw new CannotRestoreException();
        }
    }

    /** Returns the part mappings, each after those it refers to, as a date refers to its citations. */
    private static List<OneToManyMapping> parts(ClassDescriptor whole) {
        List<OneToManyMapping> waiting = whole.getMappings().stream().filter(OneToManyMapping.class::isInstance)
                .map(OneToManyMapping.class::cast).filter(OneToManyMapping::isPrivateOwned)
                .collect(Collectors.toCollection(ArrayList::new));
        List<OneToManyMapping> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            OneToManyMapping next = waiting.stream().filter(part -> waiting.stream().noneMatch(other -> refers(part, other)))
                    .findFirst().orElseThrow(() -> new IllegalStateException("Parts refer to each other in a circle"));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean refers(OneToManyMapping part, OneToManyMapping other) {
        return part != other && part.getReferenceDescriptor().getMappings().stream()
                .anyMatch(mapping -> mapping instanceof OneToOneMapping one
                        && one.getReferenceDescriptor() == other.getReferenceDescriptor());
    }

    /** Restores nested parts, selected by their restored wholes. */
    private static String partsOf(String table, String owned, String key) {
        return key + " in (select id" + closed(table, owned) + ")";
    }

    private static String closed(String table, String owned) {
        return " from " + table + RecordedHistory.SUFFIX + " h where " + owned + " and " + RecordedHistory.TO + " = ?2";
    }

    /** Names come from the mappings, never from users, and values are bound. */
    private void restore(String table, String columns, String owned, Ended deletion) {
        String from = closed(table, owned);
        bind("insert into " + table + " (" + columns + ") select " + columns + from, deletion).executeUpdate();
        bind("insert into " + table + RecordedHistory.SUFFIX + " (" + columns + ", " + RecordedHistory.FROM + ") select "
                + columns + ", cast(?3 as timestamp(6) with time zone)" + from, deletion)
                .setParameter(3, Timestamp.from(TransactionInstant.current(entities).toInstant())).executeUpdate();
    }

    private Query bind(String sql, Ended deletion) {
        return entities.createNativeQuery(sql).setParameter(1, deletion.record())
                .setParameter(2, Timestamp.from(deletion.at().toInstant()));
    }

    private ClassDescriptor descriptor(Class<?> type) {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptor(type);
    }

    /**
     * Deletion to undo.
     *
     * @param at    instant of the deletion
     * @param isCut whether parts with missing references are left out
     */
    private record Ended(long record, OffsetDateTime at, boolean isCut) {
    }
}
