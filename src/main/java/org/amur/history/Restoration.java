package org.amur.history;

import java.sql.Timestamp;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.common.Roles;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;

/**
 * Undoes a deletion: brings a record back under its old number, with all its parts, from the rows that its history twins
 * closed at the instant of the deletion.
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

    /**
     * @throws CannotRestoreException if the record is there again, or something that it refers to is not there any more
     */
    @Transactional
    @RolesAllowed(Roles.EDITOR)
    public RecordChange undo(long changeId) {
        RecordChange deletion = changes.get(changeId);
        Class<? extends Recorded> type = kinds.get(deletion.getKind()).type();
        if (!deletion.isUndoable() || entities.find(type, deletion.getRecordId()) != null) {
            throw new CannotRestoreException();
        }
        bringBack(descriptor(type), "id", deletion);
        return journal.restored(entities.find(type, deletion.getRecordId()));
    }

    private void bringBack(ClassDescriptor descriptor, String key, RecordChange deletion) {
        String columns = descriptor.getFields().stream().map(field -> field.getName()).distinct()
                .collect(Collectors.joining(", "));
        bringBack(descriptor.getTableName(), columns, key, deletion);
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof OneToManyMapping parts && parts.isPrivateOwned()) {
                bringBack(parts.getReferenceDescriptor(), parts.getTargetForeignKeyFields().get(0).getName(), deletion);
            } else if (mapping instanceof DirectCollectionMapping values) {
                String owner = values.getReferenceKeyFields().get(0).getName();
                String ownerAndValue = owner + ", " + values.getDirectField().getName();
                bringBack(values.getReferenceTableName(), ownerAndValue, owner, deletion);
            }
        }
    }

    /** Names come from the mappings, never from a person, and values are bound. */
    private void bringBack(String table, String columns, String key, RecordChange deletion) {
        String from = " from " + table + RecordedHistory.SUFFIX + " where " + key + " = ? and "
                + RecordedHistory.TO + " = ?";
        Timestamp deletedAt = Timestamp.from(deletion.getAt().toInstant());
        entities.createNativeQuery("insert into " + table + " (" + columns + ") select " + columns + from)
                .setParameter(1, deletion.getRecordId()).setParameter(2, deletedAt).executeUpdate();
        entities.createNativeQuery("insert into " + table + RecordedHistory.SUFFIX + " (" + columns + ", "
                + RecordedHistory.FROM + ") select " + columns + ", cast(? as timestamp(6) with time zone)" + from)
                .setParameter(1, Timestamp.from(TransactionInstant.current().toInstant()))
                .setParameter(2, deletion.getRecordId()).setParameter(3, deletedAt).executeUpdate();
    }

    private ClassDescriptor descriptor(Class<?> type) {
        return entities.getEntityManagerFactory().unwrap(AbstractSession.class).getDescriptor(type);
    }
}
