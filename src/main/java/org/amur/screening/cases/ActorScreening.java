package org.amur.screening.cases;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.database.Batches;
import org.amur.lists.EntryRow;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.screening.NameMatcher;
import org.amur.screening.Party;
import org.amur.screening.lookup.ActorIndex;
import org.amur.screening.lookup.ActorParties;
import org.amur.screening.lookup.ListIndex;
import org.amur.screening.lookup.ListedParty;

/** Compares actors with list entries, some hundred at a time, each batch in its own transaction. */
@ApplicationScoped
class ActorScreening {

    private static final Logger LOG = Logger.getLogger(ActorScreening.class.getName());

    /** Maximum entries for an actor; more are of no use. */
    static final int MAX_CASES = 50;

    /**
     * Threshold of the reverse search: an entry may score higher from the actor's side, because words are rarer in the
     * lists.
     */
    private static final float NEAR = 0.55f;
    private static final int MAX_NEAR = 200;

    @Inject
    private ActorParties actors;

    @Inject
    private ListRepository lists;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseService service;

    /**
     * @param index called before each transaction; if the index is outdated, another one ends the run
     *
     * @param done receives the number of further actors screened
     * @param left receives the id of an actor that cannot be screened; the log has the reason
     */
    CaseCount screen(Collection<Long> ids, Supplier<ListIndex> index, IntConsumer done, LongConsumer left) {
        AtomicReference<CaseCount> count = new AtomicReference<>(CaseCount.NOTHING);
        BisectingBatch screened = new BisectingBatch(some -> {
            count.getAndUpdate(screen(some, index)::plus);
            done.accept(some.size());
        }, (failure, actor) -> {
            done.accept(1);
            LOG.log(Level.SEVERE, "Actor " + actor + " could not be screened, and is left until it changes", failure);
            left.accept(actor);
        });
        Batches.of(ids.stream().sorted().toList()).forEach(screened::run);
        return count.get();
    }

    private CaseCount screen(List<Long> some, Supplier<ListIndex> index) {
        ListIndex before = null;
        ListIndex current = index.get();
        while (current != before) {
            try {
                return screen(some, current);
            } catch (OutdatedIndexException e) {
                before = current;
                current = index.get();
            }
        }
        throw new OutdatedIndexException();
    }

    private CaseCount screen(List<Long> some, ListIndex index) {
        Map<Long, Party> parties = actors.of(some);
        List<FoundCase> found = parties.values().parallelStream().flatMap(actor -> found(actor, index)).toList();
        return service.settle(some, parties, found, index);
    }

    /**
     * Returns the matches of an actor. A list names a party once, so where an entry has an identifier of the actor, similar
     * entries of the same list are other parties.
     */
    private static Stream<FoundCase> found(Party actor, ListIndex index) {
        List<FoundCase> found = index.search(actor, NameMatcher.CASE_THRESHOLD, MAX_CASES).stream()
                .map(match -> new FoundCase(actor, index.get(match.party()), CaseEvidence.of(actor, match))).toList();
        Set<OfficialList> identified = found.stream().filter(FoundCase::isIdentified).map(each -> each.listed().list())
                .collect(Collectors.toSet());
        return found.stream().filter(each -> each.isIdentified() || !identified.contains(each.listed().list()));
    }

    /**
     * Returns the actors that a new release may affect: those similar to an added or changed entry, and those with a
     * case on a changed or removed one.
     *
     * @param before id of the release at the last screening, by list
     */
    @Transactional
    Collection<Long> touched(Map<OfficialList, Long> before, ListIndex index, ActorIndex known) {
        Set<Long> touched = new HashSet<>();
        for (ListRelease release : index.releases().values()) {
            Optional<ListRelease> last = Optional.ofNullable(before.get(release.getList())).flatMap(lists::accepted);
            if (last.isEmpty()) {
                return actors.ids();
            }
            if (!last.get().getId().equals(release.getId())) {
                touched.addAll(touched(last.get(), release, index, known));
            }
        }
        before.keySet().stream().filter(list -> !index.releases().containsKey(list)).forEach(gone -> touched.addAll(
                cases.actorsOn(gone)));
        return touched;
    }

    private Set<Long> touched(ListRelease before, ListRelease now, ListIndex index, ActorIndex known) {
        List<EntryRow> come = lists.onlyIn(now, before);
        List<EntryRow> gone = lists.onlyIn(before, now);
        if (come.size() > known.size()) {
            return new HashSet<>(actors.ids());
        }
        List<Party> parties = come.stream().flatMap(row -> index.find(row.list(), row.reference()).stream())
                .map(ListedParty::party).toList();
        Set<Long> touched = parties.parallelStream().flatMap(party -> known.search(party, NEAR, MAX_NEAR).stream())
                .map(match -> Long.valueOf(match.party().id())).collect(Collectors.toCollection(HashSet::new));
        List<String> references = Stream.concat(come.stream(), gone.stream()).map(EntryRow::reference).distinct().toList();
        Batches.of(references).forEach(some -> touched.addAll(cases.actorsOn(now.getList(), some)));
        return touched;
    }
}
