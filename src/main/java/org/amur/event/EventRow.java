package org.amur.event;

import java.util.Comparator;
import java.util.List;

import org.amur.source.ListedCitation;
import org.amur.source.Origins;
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
    private Event outcome;
    private List<String> participants = List.of();
    private Origins origins = new Origins(0, 0, List.of());
    private String grade;
    private boolean unresolved;

    public EventRow(Long id, String title, EventType type, String mode, PartialDate date, EventStatus status,
            Realis realis, boolean cancelled) {
        this.id = id;
        this.title = title;
        this.type = type;
        this.mode = mode;
        this.date = date;
        this.status = status;
        this.realis = realis;
        this.cancelled = cancelled;
    }

    /** @param outcome event that fulfilled it; null if none did, or it is not known */
    EventRow with(List<String> participants, List<ListedCitation> citations, Event outcome) {
        EventRow row = new EventRow(id, title, type, mode, date, status, realis, cancelled);
        row.outcome = outcome;
        row.participants = List.copyOf(participants);
        row.origins = Origins.ofLinks(citations.stream().map(ListedCitation::link).toList());
        row.grade = citations.stream().map(ListedCitation::grade).min(Comparator.naturalOrder()).orElse(null);
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

    /** Returns the names of the first participants. */
    public List<String> getNamed() {
        return participants.size() <= MAX_NAMES + 1 ? participants : participants.subList(0, MAX_NAMES);
    }

    /** Returns the number of other participants. */
    public int getUnnamed() {
        return participants.size() - getNamed().size();
    }

    public Origins getOrigins() {
        return origins;
    }

    /** Tells whether a source was corrected or retracted, and no editor has confirmed the event since. */
    public boolean isUnresolved() {
        return unresolved;
    }

    /** Returns the best grade of its citations, by reliability first; null if there is none. */
    public String getGrade() {
        return grade;
    }
}
