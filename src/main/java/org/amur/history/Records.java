package org.amur.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;

/** The records that a command is about, as they stand now and to be changed. Runs in the command's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Records {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Journal journal;

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
     */
    public <T extends Recorded> T referred(Class<T> type, long id) {
        return referred(type, Stream.of(id), Stream.empty()).get(id);
    }

    /**
     * Records that the command's record is to refer to. A new one among them cannot be deleted until the command ends: a
     * foreign key alone does not see to that on H2, which finds the row there and lets another transaction delete it.
     *
     * @param before those that it refers to already, which is in the database for all to see
     * @return those of both, by number
     * @throws NotFoundException if there is none with one of these numbers
     */
    public <T extends Recorded> Map<Long, T> referred(Class<T> type, Stream<Long> ids, Stream<T> before) {
        Map<Long, T> referred = before.collect(Collectors.toMap(Recorded::getId, record -> record, (one, same) -> one));
        List<Long> added = ids.filter(id -> !referred.containsKey(id)).distinct().sorted().toList();
        keep(type, added);
        added.forEach(id -> referred.put(id, get(type, id)));
        return referred;
    }

    /** In the order of their numbers, so that no two commands each wait for what the other has. */
    private void keep(Class<? extends Recorded> type, List<Long> ids) {
        String name = entities.getMetamodel().entity(type).getName();
        Set<String> kept = TransactionValue.of(Records.class, HashSet::new);
        List<Long> added = ids.stream().filter(id -> kept.add(name + " " + id)).toList();
        if (!added.isEmpty()) {
            entities.createQuery("select r.id from " + name + " r where r.id in :ids order by r.id", Long.class)
                    .setParameter("ids", added).setLockMode(LockModeType.PESSIMISTIC_READ).getResultList();
        }
    }

    /**
     * @param why the editor's reason, or null
     * @return the number of the change, by which it can be undone
     * @throws NotFoundException    if there is none with this number
     * @throws StillNeededException if any feature's records refer to it
     */
    public <T extends Recorded> long delete(Class<T> type, long id, String why) {
        T record = get(type, id);
        StillNeededException.throwIfAny(dependents, kinds.of(type).code(), id);
        return journal.delete(record, why).getId();
    }
}
