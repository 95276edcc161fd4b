package org.amur.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.source.Citation;
import org.amur.source.Source;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Event that happened, is planned or is denied: participants, action, date and place. Its status goes from draft to
 * submitted to published; both require a participant and a citation.
 */
@Entity
@Table(name = "event")
@Customizer(HistoryCustomizer.class)
public class Event extends Recorded {

    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    private EventType type;

    private String mode;

    private String context;

    @Enumerated(EnumType.STRING)
    private Realis realis;

    private BigDecimal intensity;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outcome_id")
    private Event outcome;

    private boolean cancelled;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "date_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "date_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "date_latest"))
    private PartialDate date;

    private String place;

    private String country;

    @Enumerated(EnumType.STRING)
    private EventStatus status = EventStatus.DRAFT;

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Participation> participants = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<EventCitation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "event_term", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    /** Sets what happened, when and where. */
    void describe(String title, String description, PartialDate date, String place, String country) {
        // Finding the terms takes longer than reading the event.
        if (!Objects.equals(this.title, title) || !Objects.equals(this.place, place)) {
            Set<String> now = SearchTerms.of(title, place);
            terms.retainAll(now);
            terms.addAll(now);
        }
        this.title = title;
        this.description = description;
        this.date = date;
        this.place = place;
        this.country = country;
    }

    /** Sets the coding by PLOVER and its assessment. */
    void classify(EventType type, String mode, String context, Realis realis, BigDecimal intensity) {
        this.type = type;
        this.mode = mode;
        this.context = context;
        this.realis = realis;
        this.intensity = intensity;
    }

    /**
     * Sets the outcome of a planned event; other events have none.
     *
     * @param outcome   event that fulfilled the plan; null if none did, or it is not known
     * @param cancelled whether none did
     * @throws RefusedException if both are given, or the outcome did not happen, or was over when the plan was first reported
     */
    void conclude(Event outcome, boolean cancelled) {
        boolean planned = realis == Realis.PLANNED;
        this.outcome = planned ? outcome : null;
        this.cancelled = planned && cancelled;
        if (this.outcome != null && (this.outcome == this || this.outcome.realis != Realis.HAPPENED)) {
            throw new RefusedException("outcome", "event.outcome.notHappened");
        }
        if (this.outcome != null && this.cancelled) {
            throw new RefusedException("outcome", "event.outcome.cancelled");
        }
        if (this.outcome != null) {
            checkReportedBefore(this.outcome.date);
        }
    }

    /** Refuses an outcome before the first report, unless the plan, too, was over by then, such as in memoirs. */
    private void checkReportedBefore(PartialDate outcome) {
        List<PartialDate> reports = citations.stream().flatMap(Citation::sources).map(Source::getPublished).toList();
        if (reports.stream().allMatch(report -> report != null && report.getEarliest() != null) && !reports.isEmpty()) {
            PartialDate report = Collections.min(reports);
            LocalDate first = report.getEarliest();
            if (date.overlaps(first, null) && !outcome.overlaps(first, null)) {
                throw new RefusedException("outcome", "event.outcome.beforePlan", report.getTyped());
            }
        }
    }

    /**
     * Submits a draft for review.
     *
     * @throws RefusedException unless it is a draft with a participant and a citation
     */
    void submit() {
        require(status == EventStatus.DRAFT, "event.submit.notDraft");
        checkComplete();
        status = EventStatus.SUBMITTED;
    }

    /**
     * Publishes the event.
     *
     * @throws RefusedException if it is published, or lacks a participant or a citation
     */
    void publish() {
        require(!isPublished(), "event.publish.published");
        checkComplete();
        status = EventStatus.PUBLISHED;
    }

    /** Returns it to draft. */
    void withdraw() {
        require(status != EventStatus.DRAFT, "event.withdraw.draft");
        status = EventStatus.DRAFT;
    }

    /**
     * Checks the requirements of a published event.
     *
     * @throws RefusedException if it is published and violates them
     */
    void checkIfPublished() {
        if (isPublished()) {
            checkComplete();
        }
    }

    private void checkComplete() {
        require(!participants.isEmpty(), "event.publish.noParticipant");
        require(!citations.isEmpty(), "event.publish.uncited");
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new RefusedException(null, key);
        }
    }

    public boolean isPublished() {
        return status == EventStatus.PUBLISHED;
    }

    public String getTitle() {
        return title;
    }

    public String getDescription() {
        return description;
    }

    public EventType getType() {
        return type;
    }

    /** Returns the PLOVER mode, such as {@code visit}; null if there is none. */
    public String getMode() {
        return mode;
    }

    /** Returns the topic, such as {@code military}; null if there is none. */
    public String getContext() {
        return context;
    }

    public Realis getRealis() {
        return realis;
    }

    /** Returns the intensity from -10 (conflict) to 10 (cooperation), in tenths; null if not assessed. */
    public BigDecimal getIntensity() {
        return intensity;
    }

    /** Returns the event that fulfilled this plan; null if none did, or it is not known. */
    public Event getOutcome() {
        return outcome;
    }

    /** Tells whether this plan is known not to have been fulfilled. */
    public boolean isCancelled() {
        return cancelled;
    }

    public PartialDate getDate() {
        return date;
    }

    public String getPlace() {
        return place;
    }

    /** Returns the country, see {@link org.amur.text.CountryCode}. */
    public String getCountry() {
        return country;
    }

    public EventStatus getStatus() {
        return status;
    }

    public List<Participation> getParticipants() {
        return participants;
    }

    public List<EventCitation> getCitations() {
        return citations;
    }
}
