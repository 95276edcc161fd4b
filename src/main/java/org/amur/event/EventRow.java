package org.amur.event;

import java.util.List;

import org.amur.source.ListedCitation;
import org.amur.source.SourceSupport;
import org.amur.text.PartialDate;

/** Row of a list of events. */
public final class EventRow {

    /** Maximum participants listed by name. */
    private static final int MAX_NAMES = 3;

    private final long id;
    private final String title;
    private final EventType type;
    private final String mode;
    private final PartialDate date;
    private final EventStatus status;
    private final Realis realis;
    private final boolean cancelled;
    private final String topic;
    private Event outcome;
    private List<String> participants = List.of();
    private SourceSupport support;
    private boolean unresolved;

    public EventRow(Long id, String title, EventType type, String mode, PartialDate date, EventStatus status,
            Realis realis, boolean cancelled, String topic) {
        this.id = id;
        this.title = title;
        this.type = type;
        this.mode = mode;
        this.date = date;
        this.status = status;
        this.realis = realis;
        this.cancelled = cancelled;
        this.topic = topic;
    }

    /** @param outcome event that fulfilled it; null if none did, or it is not known */
    EventRow with(List<String> participants, List<ListedCitation> citations, Event outcome) {
        EventRow row = new EventRow(id, title, type, mode, date, status, realis, cancelled, topic);
        row.outcome = outcome;
        row.participants = List.copyOf(participants);
        row.support = SourceSupport.of(citations);
        row.unresolved = citations.stream().anyMatch(ListedCitation::unresolved);
        return row;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public EventType getType() {
        return type;
    }

    public String getMode() {
        return mode;
    }

    public PartialDate getDate() {
        return date;
    }

    public EventStatus getStatus() {
        return status;
    }

    public Realis getRealis() {
        return realis;
    }

    public boolean isPlanned() {
        return realis == Realis.PLANNED;
    }

    /** Returns the event that fulfilled this plan; null if there is none. */
    public Event getOutcome() {
        return outcome;
    }

    /** Tells whether this plan is known not to have been fulfilled. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Returns the topic; null if there is none. */
    public String getTopic() {
        return topic;
    }

    /** Returns the names of the first participants. */
    public List<String> getNamed() {
        return participants.size() <= MAX_NAMES + 1 ? participants : participants.subList(0, MAX_NAMES);
    }

    /** Returns the number of other participants. */
    public int getUnnamed() {
        return participants.size() - getNamed().size();
    }

    /** Returns its most reliable sources; null if there is none. */
    public SourceSupport getSupport() {
        return support;
    }

    /** Tells whether a source was corrected or retracted, and no editor has confirmed the event since. */
    public boolean isUnresolved() {
        return unresolved;
    }
}
