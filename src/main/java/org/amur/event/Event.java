package org.amur.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.history.HistoryCustomizer;
import org.amur.history.Recorded;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.amur.web.RefusedException;
import org.eclipse.persistence.annotations.Customizer;

/**
 * What happened, is planned or is denied: who did what to whom, when and where. It goes from draft over reviewed to
 * published; nothing is published without a participant and a citation.
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

    /** Takes over what a person entered, but for participants and citations, which lead to other records. */
    void apply(EventForm form) {
        title = form.getTitle();
        description = form.getDescription();
        type = form.getType();
        mode = form.getMode();
        context = form.getContext();
        realis = form.getRealis();
        intensity = form.getIntensity();
        date = form.getDate();
        place = form.getPlace();
        country = form.getCountry();
        Set<String> now = SearchTerms.of(title, place);
        terms.retainAll(now);
        terms.addAll(now);
    }

    /** @throws RefusedException unless it is a draft */
    void review() {
        require(status == EventStatus.DRAFT, "event.review.notDraft");
        status = EventStatus.REVIEWED;
    }

    /** @throws RefusedException unless it is reviewed and has a participant and a citation */
    void publish() {
        require(status == EventStatus.REVIEWED, "event.publish.notReviewed");
        checkComplete();
        status = EventStatus.PUBLISHED;
    }

    /** Makes it a draft again. */
    void withdraw() {
        require(status != EventStatus.DRAFT, "event.withdraw.draft");
        status = EventStatus.DRAFT;
    }

    /** @throws RefusedException if it is published and lacks what a published event must have */
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

    /** How it was done, in PLOVER's word, such as {@code visit}; null if it has none. */
    public String getMode() {
        return mode;
    }

    /** The field of policy, in PLOVER's word, such as {@code military}; null if it has none. */
    public String getContext() {
        return context;
    }

    public Realis getRealis() {
        return realis;
    }

    /** From -10, conflict, to 10, cooperation, in tenths; null if nobody has judged it. */
    public BigDecimal getIntensity() {
        return intensity;
    }

    public PartialDate getDate() {
        return date;
    }

    public String getPlace() {
        return place;
    }

    /** See {@link org.amur.text.CountryCode}. */
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
