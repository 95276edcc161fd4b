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

/** The records that a command is about, as they stand now and to be changed. Runs in the command's transaction. */
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
    private ReferenceGuard mentions;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /** @throws NotFoundException if there is none with this number */
    public <T extends Recorded> T get(Class<T> type, long id) {
        T record = entities.find(type, id);
        if (record == null) {
            throw new NotFoundException(kinds.of(type).code(), id);
        }
        return record;
    }

    /**
     * @param version the one that was looked at
     * @throws NotFoundException if there is none with this number
     * @throws StaleException    if somebody else has saved it since
     */
    public <T extends Recorded> T get(Class<T> type, long id, int version) {
        T record = get(type, id);
        if (record.getVersion() != version) {
            throw new StaleException();
        }
        return record;
    }

    /**
     * A record that the command's record is to refer to, from now on.
     *
     * @throws NotFoundException if there is none with this number
     * @throws RefusedException  if somebody deletes it at this moment
     */
    public <T extends Recorded> T referred(Class<T> type, long id) {
        return referred(type, Stream.of(id), Stream.empty()).get(id);
    }

    /**
     * Records that the command's record is to refer to; a new one among them cannot be deleted until the command ends.
     *
     * @param before those that it refers to already, which is in the database for all to see
     * @return those of both, by number
     * @throws NotFoundException if there is none with one of these numbers
     * @throws RefusedException  if somebody deletes one of them at this moment
     */
    public <T extends Recorded> Map<Long, T> referred(Class<T> type, Stream<Long> ids, Stream<T> before) {
        Map<Long, T> referred = before.collect(Collectors.toMap(Recorded::getId, record -> record, (one, same) -> one));
        ids.forEach(id -> referred.computeIfAbsent(id, added -> begunToRefer(type, added)));
        return referred;
    }

    private <T extends Recorded> T begunToRefer(Class<T> type, long id) {
        if (!mentions.refer(type, id)) {
            throw new RefusedException(null, OVERTAKEN);
        }
        return get(type, id);
    }

    /**
     * @param version the one that was looked at
     * @return the number of the change, by which it can be undone
     * @throws NotFoundException    if there is none with this number
     * @throws StillNeededException if any feature's records refer to it
     * @throws StaleException       if somebody else has saved it since
     * @throws RefusedException     if a record begins to refer to it at this moment
     */
    public <T extends Recorded> long delete(Class<T> type, long id, int version) {
        if (!mentions.delete(type, id)) {
            throw new RefusedException(null, OVERTAKEN);
        }
        T record = get(type, id, version);
        StillNeededException.throwIfAny(dependents, kinds.of(type).code(), id);
        return journal.delete(record).getId();
    }

    /**
     * A record that the command is to end ({@link Journal#end}), after it has seen to all that refers to it. Nobody begins to
     * refer to it until the command ends.
     *
     * @param version the one that was looked at
     * @throws NotFoundException if there is none with this number
     * @throws StaleException    if somebody else has saved it since
     * @throws RefusedException  if a record begins to refer to it at this moment
     */
    public <T extends Recorded> T ending(Class<T> type, long id, int version) {
        if (!mentions.delete(type, id)) {
            throw new RefusedException(null, OVERTAKEN);
        }
        return get(type, id, version);
    }

    /**
     * Deletes many records of one kind, as they were read in this transaction. The caller forgets the objects then.
     *
     * @throws StillNeededException if any feature's records refer to one of them
     * @throws StaleException       if somebody else has saved one of them since it was read
     * @throws RefusedException     if a record begins to refer to one of them at this moment
     */
    public <T extends Recorded> void deleteAll(Class<T> type, List<T> read) {
        for (T record : read) {
            if (!mentions.delete(type, record.getId())) {
                throw new RefusedException(null, OVERTAKEN);
            }
            StillNeededException.throwIfAny(dependents, kinds.of(type).code(), record.getId());
        }
        journal.deleteAll(read);
    }
}
