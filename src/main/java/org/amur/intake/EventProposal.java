package org.amur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.event.EventForm;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;
import org.amur.intake.event.EventMention;
import org.amur.intake.event.Inference;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;
import org.amur.web.Option;

/** Proposal of an event or a statement. */
public class EventProposal extends ArticleProposal {

    private static final long serialVersionUID = 1L;

    private String title;
    private EventType type;
    private Realis realis;
    private PartialDate date;
    private String dated;
    private final List<Inference> inferences = new ArrayList<>();
    private String place;
    private final List<ChosenParticipant> participants = new ArrayList<>();

    /**
     * Creates a proposal of an event.
     *
     * @param words of the text that the lexicon has; null if the language model found it
     */
    EventProposal(EventMention event, String words, String title, ArticleEvidence evidence, String dated) {
        this(Kind.EVENT, event.trigger(), words == null ? MODEL : "intake.rule.term", words, title, evidence);
        type = event.type();
        realis = event.realis();
        date = event.date();
        place = event.place();
        this.dated = dated;
        inferences.addAll(event.inferences());
        event.participants().forEach(each -> participants.add(new ChosenParticipant(ActorChoices.key(each.actor()), each.role())));
        addSpare();
    }

    EventProposal(StatementMention statement, String title, ArticleEvidence evidence) {
        this(Kind.STATEMENT, statement.span(), "intake.rule." + statement.rule(), null, title, evidence);
        type = EventType.STATEMENT;
        realis = Realis.HAPPENED;
        date = statement.date();
        statement.speakers().forEach(each -> participants.add(new ChosenParticipant(ActorChoices.key(each), ParticipantRole.ACTOR)));
        statement.addressees().forEach(each -> participants.add(new ChosenParticipant(ActorChoices.key(each), ParticipantRole.RECIPIENT)));
        addSpare();
    }

    private EventProposal(Kind kind, TextSpan span, String rule, String ruleWords, String title, ArticleEvidence evidence) {
        super(kind, span, rule, ruleWords, evidence);
        this.title = title;
    }

    /** Copies a proposal, for a sentence that reports two events. */
    EventProposal(EventProposal other) {
        this(other.getKind(), other.getSpan(), other.getRule(), other.getRuleWords(), other.title, other.getEvidence().get(0));
        type = other.type;
        realis = other.realis;
        date = other.date;
        dated = other.dated;
        inferences.addAll(other.inferences);
        place = other.place;
        other.participants.forEach(each -> participants.add(new ChosenParticipant(each.getActor(), each.getRole())));
        setCopies(other.getCopies() + 1);
    }

    private void addSpare() {
        participants.add(new ChosenParticipant(null, null));
    }

    /** Adds an empty row, unless the last one is empty. */
    public void addParticipant() {
        if (participants.isEmpty() || participants.get(participants.size() - 1).getActor() != null) {
            addSpare();
        }
    }

    /** Tells whether both are statements, and their speakers are known and differ. */
    boolean hasOtherSpeakers(EventProposal other) {
        Set<String> speakers = speakers();
        Set<String> others = other.speakers();
        return getKind() == Kind.STATEMENT && !speakers.isEmpty() && !others.isEmpty() && !speakers.equals(others);
    }

    private Set<String> speakers() {
        return chosen().stream()
                .filter(each -> each.getRole() == ParticipantRole.ACTOR)
                .map(ChosenActor::getActor)
                .collect(Collectors.toSet());
    }

    @Override
    void merge(ArticleProposal other) {
        super.merge(other);
        EventProposal event = (EventProposal) other;
        event.chosen().stream().filter(each -> participants.stream().noneMatch(own -> each.getActor().equals(own.getActor())))
                .forEach(each -> participants.add(0, each));
        place = place == null ? event.place : place;
        date = date == null || date.isUnknown() ? event.date : date;
    }

    @Override
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (title == null || title.isBlank()) {
            problems.add(Problem.missing("title"));
        }
        if (date == null) {
            problems.add(new Problem("date", "intake.problem.date"));
        }
        if (type == null) {
            problems.add(Problem.missing("type"));
        }
        if (realis == null) {
            problems.add(Problem.missing("realis"));
        }
        chosen().stream().filter(each -> each.getRole() == null)
                .forEach(each -> problems.add(Problem.missing("participants[" + participants.indexOf(each) + "].role")));
        return problems;
    }

    @Override
    public List<ChosenParticipant> chosen() {
        return participants.stream().filter(ChosenActor::isChosen).toList();
    }

    /**
     * Returns the form of a new event, without citations.
     *
     * @param actors by their keys; participants whose actor was rejected are left out
     */
    EventForm form(Map<String, Option> actors) {
        EventForm form = new EventForm();
        form.setTitle(title);
        form.setType(type);
        form.setRealis(realis);
        form.setDate(date);
        form.setPlace(place);
        chosen().stream().filter(each -> actors.containsKey(each.getActor()))
                .forEach(each -> form.getParticipants().getRows().add(new ParticipationForm(actors.get(each.getActor()), each.getRole())));
        return form;
    }

    @Override
    String content() {
        return type + " " + realis + ' ' + date + ' ' + chosen().stream().map(ChosenParticipant::getActor).sorted().toList();
    }

    @Override
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public EventType getType() {
        return type;
    }

    public void setType(EventType type) {
        this.type = type;
    }

    public Realis getRealis() {
        return realis;
    }

    public void setRealis(Realis realis) {
        this.realis = realis;
    }

    public PartialDate getDate() {
        return date;
    }

    public void setDate(PartialDate date) {
        this.date = date;
    }

    /** Returns the words that give the date; null if none do. */
    public String getDated() {
        return dated;
    }

    /** Returns the rules that gave what the sentence does not state. */
    public List<Inference> getInferences() {
        return inferences;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<ChosenParticipant> getParticipants() {
        return participants;
    }

    /** Replaces the participants. */
    public void setParticipants(List<ChosenParticipant> chosen) {
        participants.clear();
        participants.addAll(chosen);
    }
}
