package org.amur.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRepository;
import org.amur.actor.ActorRow;
import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.Together;

/** Section of the page of an actor: the actors with which it shares most events. */
@Named
@RequestScoped
public class ActorNetworkBacking {

    private static final int COUNT = 8;

    @Inject
    private EventRepository events;

    @Inject
    private ActorRepository actors;

    private List<Partner> partners;

    /** Actor that shares events with that of the page. */
    public record Partner(ActorRow actor, long events) {
    }

    /** Returns the actors with most shared events. */
    public List<Partner> of(long id) {
        if (partners == null) {
            Map<Long, Long> shared = new LinkedHashMap<>();
            for (Together each : events.together(List.of(id), false, EventFilter.of((String) null, EventRepository.NEWEST), NetworkRepository.MAX_TIES)) {
                shared.merge(each.one() == id ? each.other() : each.one(), each.events(), Long::sum);
            }
            List<Map.Entry<Long, Long>> most = shared.entrySet().stream()
                    .sorted(Map.Entry.<Long, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(COUNT).toList();
            Map<Long, ActorRow> rows = actors.rows(most.stream().map(Map.Entry::getKey).toList()).stream()
                    .collect(Collectors.toMap(ActorRow::id, Function.identity()));
            partners = most.stream().filter(each -> rows.containsKey(each.getKey()))
                    .map(each -> new Partner(rows.get(each.getKey()), each.getValue())).toList();
        }
        return partners;
    }
}
