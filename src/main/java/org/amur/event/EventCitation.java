package org.amur.event;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.eclipse.persistence.annotations.Customizer;

/** Citation for an event. */
@Entity
@Table(name = "event_citation")
@Customizer(HistoryCustomizer.class)
public class EventCitation extends Citation {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    protected EventCitation() {
    }

    EventCitation(Event event) {
        this.event = event;
    }

    public Event getEvent() {
        return event;
    }

    @Override
    public Recorded getFact() {
        return event;
    }
}
