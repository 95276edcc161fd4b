package org.amur.intake.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.event.ParticipantRole;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.event.EventMention;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.intake.model.ModelEvent.ModelParticipant;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Gate for what a language model says of an article: an event counts only with a quotation that is in the text, character by character.
 * Its date and participants are those that the rules find where the model points; other words of the model are not used.
 */
public final class ModelReader {

    /** Shorter quotations support nothing. */
    private static final int SHORTEST = 12;
    private static final int SHORTEST_HAN = 5;

    private final ArticleText article;
    private final List<ActorMention> actors;
    private final List<DateMention> dates;

    /**
     * Creates a reader of one article.
     *
     * @param actors actors that the rules find in it
     * @param dates  dates that the rules find in it
     */
    public ModelReader(ArticleText article, List<ActorMention> actors, List<DateMention> dates) {
        this.article = article;
        this.actors = actors;
        this.dates = dates;
    }

    /**
     * Asks a model for the events of the article.
     *
     * @throws ModelException if there is no answer
     */
    public ModelReading read(LanguageModel model) throws ModelException {
        return pass(model.ask(article.text()));
    }

    /** Reads events that a model named in an earlier answer. */
    public ModelReading read(List<ModelEvent> answered) {
        return pass(new ModelAnswer(answered, 0));
    }

    private ModelReading pass(ModelAnswer answer) {
        List<ModelEvent> quoted = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        for (ModelEvent event : answer.events()) {
            quoted(event.quotation()).ifPresent(span -> {
                quoted.add(event);
                events.add(event(event, span));
            });
        }
        return new ModelReading(quoted, events, answer.events().size() - events.size(), answer.malformed());
    }

    private Optional<TextSpan> quoted(String quotation) {
        boolean isLong = quotation.strip().length() >= (article.language() == TextLanguage.ZH ? SHORTEST_HAN : SHORTEST);
        int start = isLong ? article.text().indexOf(quotation.strip()) : -1;
        return start < 0 ? Optional.empty() : Optional.of(new TextSpan(start, start + quotation.strip().length()));
    }

    private EventMention event(ModelEvent event, TextSpan span) {
        Optional<DateMention> date = event.date() == null || event.date().isBlank()
                ? Optional.empty()
                : dates.stream()
                        .filter(each -> span.contains(each.span())
                                && (event.date().contains(words(each.span()))
                                        || words(each.span()).contains(event.date())))
                        .findFirst();
        return new EventMention(span, span, event.type(), event.realis(), date.map(DateMention::date).orElseGet(PartialDate::unknown),
                date.map(DateMention::span).orElse(null), null, participants(event, span), List.of());
    }

    private List<EventParticipant> participants(ModelEvent event, TextSpan span) {
        Map<MentionedActor, ParticipantRole> found = new LinkedHashMap<>();
        for (ModelParticipant participant : event.participants()) {
            actor(participant.name(), span).ifPresent(actor -> found.putIfAbsent(actor, participant.role()));
        }
        return found.entrySet().stream().map(each -> new EventParticipant(each.getKey(), each.getValue())).toList();
    }

    /** Returns the actor that a name means: best one of the quotation. */
    private Optional<MentionedActor> actor(String name, TextSpan quotation) {
        return actors.stream()
                .filter(mention -> name.contains(words(mention.span()))
                        || mention.actor().names().contains(name)
                        || mention.actor().name().equals(name))
                .min(Comparator.comparing((ActorMention mention) -> !quotation.contains(mention.span()))
                        .thenComparing(mention -> -mention.span().length()))
                .map(ActorMention::actor);
    }

    private String words(TextSpan span) {
        return span.of(article.text());
    }
}
