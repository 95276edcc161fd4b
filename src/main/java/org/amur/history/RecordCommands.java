package org.amur.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.web.Dependents;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/** Access to current records for commands. Runs in the command's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecordCommands {

    static final String OVERTAKEN = "common.overtaken";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Journal journal;

    @Inject
    private ReferenceGuard guard;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /**
     * Finds a record.
     *
     * @throws NotFoundException if there is none with this id
     */
    public <T extends Recorded> T get(Class<T> type, long id) {
        T record = entities.find(type, id);
        if (record == null) {
            throw new NotFoundException(kinds.of(type).code(), id);
        }
        return record;
    }

    /**
     * Finds a record in a given version.
     *
     * @param version version seen by the user
     * @throws NotFoundException if there is none with this id
     * @throws StaleException    if another user has saved it since
     */
    public <T extends Recorded> T get(Class<T> type, long id, int version) {
        T record = get(type, id);
        if (record.getVersion() != version) {
            throw new StaleException();
        }
        return record;
    }

    /**
     * Finds a record to which the command adds a reference.
     *
     * @throws NotFoundException if there is none with this id
     * @throws RefusedException  if it is being deleted concurrently
     */
    public <T extends Recorded> T getReferenced(Class<T> type, long id) {
        return getReferenced(type, Stream.of(id), Stream.empty()).get(id);
    }

    /**
     * Finds records to which the command's record refers; newly referenced ones cannot be deleted until the command
     * ends.
     *
     * @param before records already referenced, as committed in the database
     * @return all of them by id
     * @throws NotFoundException if there is none with one of these ids
     * @throws RefusedException  if one of them is being deleted concurrently
     */
    public <T extends Recorded> Map<Long, T> getReferenced(Class<T> type, Stream<Long> ids, Stream<T> before) {
        Map<Long, T> referred = before.collect(Collectors.toMap(Recorded::getId, record -> record, (one, same) -> one));
        ids.forEach(id -> referred.computeIfAbsent(id, added -> begunToRefer(type, added)));
        return referred;
    }

    private <T extends Recorded> T begunToRefer(Class<T> type, long id) {
        if (!guard.refer(type, id)) {
            throw new RefusedException(null, OVERTAKEN);
        }
        return get(type, id);
    }

    /**
     * Deletes a record.
     *
     * @param version version seen by the user
     * @return id of the change, by which it can be undone
     * @throws NotFoundException    if there is none with this id
     * @throws StillNeededException if other records refer to it
     * @throws StaleException       if another user has saved it since, or is deleting it
     * @throws RefusedException     if a reference to it is being added concurrently
     */
    public <T extends Recorded> long delete(Class<T> type, long id, int version) {
        guard.delete(type, id);
        T record = get(type, id, version);
        StillNeededException.throwIfAny(dependents, kinds.of(type).code(), id);
        return journal.delete(record).getId();
    }

    /**
     * Finds a record that the command ends ({@link Journal#end}) after handling all references to it. No references can
     * be added until the command ends.
     *
     * @param version version seen by the user
     * @throws NotFoundException if there is none with this id
     * @throws StaleException    if another user has saved it since
     * @throws RefusedException  if a reference to it is being added concurrently
     */
    public <T extends Recorded> T getForEnding(Class<T> type, long id, int version) {
        guard.delete(type, id);
        return get(type, id, version);
    }

    /**
     * Deletes many records of one kind that were read in this transaction. The caller must discard the objects.
     *
     * @throws StillNeededException if other records refer to one of them
     * @throws StaleException       if another user has saved one of them since it was read
     * @throws RefusedException     if a reference to one of them is being added concurrently
     */
    public <T extends Recorded> void deleteAll(Class<T> type, List<T> read) {
        for (T record : read) {
            guard.delete(type, record.getId());
            StillNeededException.throwIfAny(dependents, kinds.of(type).code(), record.getId());
        }
        journal.deleteAll(read);
    }
}
