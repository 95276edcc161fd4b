package org.amur.event;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.source.CitationRows;
import org.amur.text.CountryCode;
import org.amur.text.PartialDate;
import org.amur.web.FormRows;
import org.amur.web.Option;
import org.amur.web.Texts;

/**
 * Form of an event; {@code version} is that of the event it was filled from. Without the status, which {@link
 * EventService} changes by commands.
 */
public class EventForm extends RecordForm {

    private static final long serialVersionUID = 1L;

    @JsonProperty(access = Access.READ_ONLY)
    private EventStatus status = EventStatus.DRAFT;

    @NotBlank
    @Size(max = 500)
    private String title;

    @Size(max = 8000)
    private String description;

    @NotNull
    private EventType type;

    @Size(max = 40)
    private String mode;

    @Size(max = 40)
    private String context;

    @NotNull
    private Realis realis;

    @DecimalMin("-10")
    @DecimalMax("10")
    @Digits(integer = 2, fraction = 1)
    private BigDecimal intensity;

    private Option outcome;

    private boolean cancelled;

    @NotNull
    private PartialDate date;

    @Size(max = 200)
    private String place;

    @CountryCode
    private String country;

    @Valid
    private final FormRows<ParticipationForm> participants;

    @Valid
    private final CitationRows citations;

    /** Creates a form for a new event. */
    public EventForm() {
        participants = new FormRows<>(ParticipationForm::new);
        citations = new CitationRows();
    }

    /** Creates a form for a stored event. */
    public EventForm(Event event) {
        super(event);
        status = event.getStatus();
        title = event.getTitle();
        description = event.getDescription();
        type = event.getType();
        mode = event.getMode();
        context = event.getContext();
        realis = event.getRealis();
        intensity = event.getIntensity();
        outcome = event.getOutcome() == null ? null : new Option(event.getOutcome().getId(), event.getOutcome().getTitle());
        cancelled = event.isCancelled();
        date = event.getDate();
        place = event.getPlace();
        country = event.getCountry();
        participants = new FormRows<>(ParticipationForm::new, event.getParticipants(), ParticipationForm::new);
        citations = new CitationRows(event.getCitations());
    }

    /** Applies the entries except the outcome, participants and citations, which refer to other records. */
    void applyTo(Event event) {
        event.describe(title, description, date, place, country);
        event.classify(type, mode, context, realis, intensity);
    }

    @Override
    protected void replace(RecordForm current) {
        super.replace(current);
        status = ((EventForm) current).status;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("event.title", title);
        facts.put("event.date", date == null ? null : date.getTyped());
        facts.put("event.type", Texts.choice("event.type", type));
        facts.put("event.mode", mode);
        facts.put("event.context", context == null ? null : EventTopic.name(context));
        facts.put("event.realis", Texts.choice("event.realis", realis));
        facts.put("event.outcome", outcome == null ? null : outcome.label());
        facts.put("event.cancelled", cancelled ? Texts.get("event.cancelled") : null);
        facts.put("event.intensity", intensity == null ? null : intensity.stripTrailingZeros().toPlainString());
        facts.put("event.place", place);
        facts.put("event.country", Texts.country(country));
        facts.put("event.description", description);
        facts.put("event.participants", participants.toText(ParticipationForm::toText));
        facts.put("source.citations", citations.toText());
        facts.put("event.status", Texts.choice("event.status", status));
        return facts;
    }

    public EventStatus getStatus() {
        return status;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public EventType getType() {
        return type;
    }

    public void setType(EventType type) {
        this.type = type;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public Realis getRealis() {
        return realis;
    }

    public void setRealis(Realis realis) {
        this.realis = realis;
    }

    public BigDecimal getIntensity() {
        return intensity;
    }

    public void setIntensity(BigDecimal intensity) {
        this.intensity = intensity;
    }

    /** Returns the event that fulfilled this plan; null if there is none. */
    public Option getOutcome() {
        return outcome;
    }

    public void setOutcome(Option outcome) {
        this.outcome = outcome;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public void setCancelled(boolean cancelled) {
        this.cancelled = cancelled;
    }

    /** Returns the date of the event; the unknown date if the source has none. */
    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public FormRows<ParticipationForm> getParticipants() {
        return participants;
    }

    public CitationRows getCitations() {
        return citations;
    }
}
