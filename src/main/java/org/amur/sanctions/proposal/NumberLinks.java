package org.amur.sanctions.proposal;

import java.util.List;
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
import org.amur.screening.ListReferenceScheme;

/**
 * Links of actors to entries that share a globally unique number, such as the list's reference, an IMO number of a ship
 * or an LEI. IMO numbers of companies are another series of equal length and do not link. These links need no decision,
 * so that watchers are notified of new listings. They hold for one version of an entry, because a list may correct its
 * numbers.
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
        // The Consolidated Screening List adds its source list to the number; the number itself is among the entry's numbers.
        List<String> called = ListReferenceScheme.byPublishingList().entrySet().stream()
                .map(list -> CALLED.formatted(list.getKey(), list.getValue())).toList();
        return Stream.concat(called.stream(), Stream.of(STATED)).collect(Collectors.joining(" union all "));
    }

    void hear(@Observes RecordWritten written) {
        if (written.record() instanceof Actor actor && actor.getIdentifiers().stream().anyMatch(each -> each.getScheme().isOnlyOne())) {
            linked.fire(new EntryLinked(actor.getId()));
        }
    }
}
