package org.amur.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.amur.event.Realis;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention;
import org.amur.intake.figure.FigureReporters;
import org.amur.intake.figure.StatedQuantity;
import org.amur.intake.model.ModelReading;
import org.amur.intake.sanction.SanctionMention;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;

/** Proposals for the mentions of an article, in the order of the text. */
final class Proposals {

    private static final int MAX_TITLE = 140;
    /** Limits the page and its state; a book would have more. */
    static final int MAX = 500;

    private final ArticleReading reading;
    private final ArticleText text;

    private Proposals(ArticleReading reading) {
        this.reading = reading;
        text = reading.text();
    }

    static List<ArticleProposal> of(ArticleReading reading) {
        Proposals proposals = new Proposals(reading);
        List<ArticleProposal> all = new ArrayList<>(proposals.actors());
        reading.events().forEach(event -> all.add(proposals.event(event, event.trigger().of(proposals.text.text()))));
        reading.statements().forEach(statement -> all.add(proposals.statement(statement)));
        all.addAll(proposals.figures());
        // Plans and calls are no restrictions.
        reading.sanctions().stream()
                .filter(sanction -> sanction.realis() == Realis.HAPPENED)
                .forEach(sanction -> all.add(proposals.sanction(sanction)));
        Collections.sort(all);
        numberEqual(all);
        return all.size() > MAX ? all.subList(0, MAX) : all;
    }

    /** Returns proposals for the events that the language model quotes. */
    static List<ArticleProposal> ofModel(ArticleReading reading, ModelReading found) {
        Proposals proposals = new Proposals(reading);
        List<ArticleProposal> all = new ArrayList<>(found.events().stream().map(event -> proposals.event(event, null)).toList());
        Collections.sort(all);
        numberEqual(all);
        return all;
    }

    /** Numbers proposals of one kind and the same characters, such as the two states of a Chinese compound. */
    private static void numberEqual(List<ArticleProposal> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            ArticleProposal before = sorted.get(i - 1);
            if (before.getKind() == sorted.get(i).getKind() && before.getSpan().equals(sorted.get(i).getSpan())) {
                sorted.get(i).setCopies(before.getCopies() + 1);
            }
        }
    }

    /** Returns one proposal for each actor that the record does not have. */
    private List<ActorProposal> actors() {
        Map<MentionedActor, List<ActorMention>> added = reading.actors().stream().filter(mention -> mention.actor().id() == null)
                .collect(Collectors.groupingBy(ActorMention::actor, LinkedHashMap::new, Collectors.toList()));
        return added.values().stream().map(mentions -> new ActorProposal(mentions.get(0), mentions.size(),
                evidence(sentence(mentions.get(0).span())), text.language())).toList();
    }

    private EventProposal event(EventMention event, String words) {
        String dated = event.dated() == null ? null : event.dated().of(text.text());
        return new EventProposal(event, words, title(event.sentence()), evidence(event.sentence()), dated);
    }

    private EventProposal statement(StatementMention statement) {
        String speakers = statement.speakers().stream().map(MentionedActor::name).collect(Collectors.joining(", "));
        String words = shortened(statement.span().of(text.text()), MAX_TITLE);
        return new EventProposal(
                statement,
                (speakers.isEmpty() ? "" : speakers + ": ")
                        + (statement.rule() == StatementRule.INDIRECT_SPEECH ? words : '“' + words + '”'),
                evidence(statement.sentence()));
    }

    /** Returns one proposal for each observed amount; the places of an equal one are evidence of the first. Targets and forecasts are no trade figures. */
    private List<FigureProposal> figures() {
        FigureReporters reporters = new FigureReporters(text);
        Map<Object, List<FigureProposal>> figures = new LinkedHashMap<>();
        reading.figures().stream()
                .filter(figure -> !figure.claim().amount().isEmpty() && !figure.planned())
                .forEach(figure -> {
                    FigureProposal proposal = new FigureProposal(
                            figure,
                            evidence(figure.sentence()),
                            reporters.of(figure.sentence()),
                            text.published().map(PartialDate::of).orElse(null));
                    List<FigureProposal> equal =
                            figures.computeIfAbsent(amount(figure.quantity()), amount -> new ArrayList<>());
                    equal.stream()
                            .filter(proposal::agrees)
                            .findFirst()
                            .ifPresentOrElse(same -> same.merge(proposal), () -> equal.add(proposal));
                });
        return figures.values().stream().flatMap(List::stream).toList();
    }

    private static Object amount(StatedQuantity quantity) {
        return List.of(quantity.value().stripTrailingZeros(), quantity.unit());
    }

    private SanctionProposal sanction(SanctionMention sanction) {
        return new SanctionProposal(sanction, text.text(), title(sanction.sentence()), evidence(sanction.sentence()));
    }

    private TextSpan sentence(TextSpan span) {
        return text.sentenceAt(span.start()).orElse(span);
    }

    private ArticleEvidence evidence(TextSpan span) {
        return ArticleEvidence.of(text, span);
    }

    private String title(TextSpan sentence) {
        return shortened(sentence.of(text.text()).replaceAll("[.。]$", ""), MAX_TITLE);
    }

    /** Shortens at a space. */
    private static String shortened(String words, int most) {
        String line = words.replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        String cut = ShortText.to(line, most);
        int space = cut.lastIndexOf(' ');
        return (space > most / 2 ? cut.substring(0, space) : cut) + '…';
    }
}
