package org.amur.screening.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.history.RecordWritten;
import org.amur.lists.EntryLinked;
import org.amur.lists.EntryLinks;

/** Links of actors to entries confirmed as true matches. */
@ApplicationScoped
class CaseLinks implements EntryLinks {

    @Inject
    private Event<EntryLinked> linked;

    @Override
    public String select() {
        return "select actor_id, list, reference, cast(null as bigint) as entry_id from screening_case where state = 'CONFIRMED'";
    }

    void hear(@Observes RecordWritten written) {
        if (written.record() instanceof ScreeningCase known && known.isNewlyConfirmed()) {
            linked.fire(new EntryLinked(known.getActor()));
        }
    }
}
