package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.common.NotFoundException;
import org.amur.history.Reads;
import org.amur.lists.OfficialList;

/** Reads where releases come from, and how that goes. */
// On Payara threads that go in rounds share what they read without a transaction, and one closes it to all.
@Transactional
@ApplicationScoped
public class SupplyRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Reads reads;

    public Supply get(long id) {
        return reads.find(Supply.class, id).orElseThrow(() -> new NotFoundException(SupplyRecord.CODE, id));
    }

    public Map<OfficialList, Supply> all() {
        return reads.query("select s from Supply s", Supply.class).list().stream()
                .collect(Collectors.toMap(Supply::getList, Function.identity()));
    }

    /** As it stands now. */
    public Optional<SupplyState> state(long supply) {
        return Optional.ofNullable(entities.find(SupplyState.class, supply));
    }

    public Map<Long, SupplyState> states() {
        return entities.createQuery("select s from SupplyState s", SupplyState.class).getResultStream()
                .collect(Collectors.toMap(SupplyState::getSupply, Function.identity()));
    }

    /** Those that are on, whatever day a page asks for. */
    List<Supply> on() {
        return entities.createQuery("select s from Supply s where s.enabled = true order by s.list", Supply.class)
                .getResultList();
    }

    /** The marks of what was taken or refused of a folder and could not be moved out of it. */
    Set<String> taken(long supply) {
        return Set.copyOf(entities.createQuery("select f.mark from SupplyFile f where f.supply = :supply", String.class)
                .setParameter("supply", supply).getResultList());
    }
}
