package org.amur.lists.fetch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
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

import org.amur.history.AsOf;
import org.amur.history.TemporalReader;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseState;
import org.amur.web.NotFoundException;

/** Reads where releases come from, and how that goes. */
// On Payara threads that go in rounds share what they read without a transaction, and one closes it to all.
@Transactional
@ApplicationScoped
public class SupplyRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    public Supply get(long id) {
        return reads.find(Supply.class, id).orElseThrow(() -> new NotFoundException(SupplyRecordKind.CODE, id));
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

    /** The days on which the publisher's addresses last gave the current release of each list, no later than the day as known. */
    public Map<OfficialList, LocalDate> seenCurrent() {
        Map<OfficialList, LocalDate> seen = new EnumMap<>(OfficialList.class);
        LocalDate known = AsOf.day().orElse(LocalDate.MAX);
        for (Object[] row : entities.createQuery("select r.list, s.fetchedAt from SupplyState s, ListRelease r where r.id = s.release"
                + " and r.state = :complete and s.outcome <> :failed and r.position = (select max(o.position) from ListRelease o"
                + " where o.list = r.list)", Object[].class).setParameter("complete", ReleaseState.COMPLETE)
                .setParameter("failed", FetchOutcome.FAILED).getResultList()) {
            LocalDate day = ((OffsetDateTime) row[1]).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
            seen.put((OfficialList) row[0], day.isAfter(known) ? known : day);
        }
        return seen;
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
