package org.amur.event;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.merge.ActorPointers;

/** Participations that refer to an actor. Two with the same event and role are equal. */
@ApplicationScoped
class EventPointers implements ActorPointers {

    @Inject
    private EventRepository events;

    @Override
    public String code() {
        return "PARTICIPATION";
    }

    @Override
    public Class<?> type() {
        return Participation.class;
    }

    @Override
    public String column() {
        return "actor_id";
    }

    @Override
    public Class<Event> owner() {
        return Event.class;
    }

    @Override
    public Set<Long> readable(List<Long> owners) {
        return events.readable(owners);
    }

    @Override
    public String select() {
        return "select p.id as row_id, p.event_id as owner_id, e.title as title,"
                + " case when m.id is null then 'MOVED' else 'MET' end as fate, m.id as met_id"
                + " from participation p join event e on e.id = p.event_id"
                + " left join (select event_id, role, min(id) as id from participation where actor_id = :survivor"
                + " group by event_id, role) m on m.event_id = p.event_id and m.role = p.role where p.actor_id = :absorbed";
    }
}
