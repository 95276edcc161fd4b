package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.actor.Actor;
import org.amur.history.RecordWritten;
import org.amur.lists.EntryLinked;
import org.amur.lists.EntryLinks;
import org.amur.lists.OfficialList;

/**
 * The actors that have a number of an entry which no other party in the world has: what its list calls it, or what it says of it, such
 * as the IMO number of a ship or an LEI. The IMO numbers of companies are another series of the same digits, and link nothing. These
 * are there before anybody has decided anything, so that who watches an actor is told when it comes to be listed. A list may correct
 * what it says of an entry: then it links no more.
 */
@ApplicationScoped
class NumberLinks implements EntryLinks {

    private static final String CALLED = "select actor_id, cast('%s' as varchar(20)) as list, code as reference,"
            + " cast(null as bigint) as entry_id from actor_identifier where scheme = '%s'";
    private static final String STATED = "select i.actor_id as actor_id, e.list as list, e.reference as reference,"
            + " e.id as entry_id from actor_identifier i"
            + " join list_entry_number n on n.code = i.code and n.scheme = i.scheme join list_entry e on e.id = n.entry_id"
            + " join actor a on a.id = i.actor_id where i.scheme <> 'IMO' or a.kind = 'VESSEL'";

    @Inject
    private Event<EntryLinked> linked;

    @Override
    public String select() {
        List<String> called = EntryActor.OF_LISTS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                // This one adds to its numbers on which of its parts they are; what is before that is among what entries say.
                .filter(each -> each.getKey() != OfficialList.US_SCREENING)
                .map(each -> CALLED.formatted(each.getKey(), each.getValue())).toList();
        return Stream.concat(called.stream(), Stream.of(STATED)).collect(Collectors.joining(" union all "));
    }

    void hear(@Observes RecordWritten written) {
        if (written.record() instanceof Actor actor && actor.getIdentifiers().stream().anyMatch(each -> each.getScheme().isOnlyOne())) {
            linked.fire(new EntryLinked(actor.getId()));
        }
    }
}
