package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Reader of transcripts: turns that begin with a speaker's name and a colon. */
final class TranscriptReader {

    private static final Pattern COLON = Pattern.compile("[*_\\s]{0,4}(?:\\([^)\\n]{0,60}\\))?[*_\\s]{0,4}[:：][*_\\s]{0,4}");
    private static final Pattern OTHER_LABEL = Pattern.compile(
            "(?:question|answer|journalist|moderator|вопрос|ответ|реплика|журналист|ведущ\\p{L}+|问|答|记者)"
                    + "[^:：.\\n]{0,60}[:：]");
    private static final String QUOTATION_MARKS = "“„«「『‘\"";
    private static final int LONGEST_LABEL = 160;
    private static final int SHORTEST_TURN = 80;
    private static final int SHORTEST_HAN_TURN = 30;

    private final SpeechText text;
    private final List<Label> labels = new ArrayList<>();

    /** Label of a turn; without a speaker that the actors have, the turn only ends another. */
    private record Label(int start, TextSpan colon, ActorReference speaker) {
    }

    private TranscriptReader(SpeechText text) {
        this.text = text;
    }

    /** Returns the turns in text order. */
    static List<StatementMention> read(SpeechText text) {
        TranscriptReader reader = new TranscriptReader(text);
        reader.findLabels();
        return reader.turns();
    }

    private void findLabels() {
        Matcher colon = COLON.matcher(text.folded());
        for (ActorReference reference : text.references().all()) {
            int end = reference.span().end();
            int start = text.sentence(reference.span().start()).start();
            if (reference.named()
                    && reference.isPerson()
                    && end - start <= LONGEST_LABEL
                    && colon.region(end, text.folded().length()).lookingAt()
                    && isLabel(start, end, colon.end())) {
                labels.add(new Label(start, new TextSpan(end, colon.end()), reference));
            }
        }
        Matcher other = OTHER_LABEL.matcher(text.folded());
        text.paragraphs().all().stream().filter(paragraph -> other.region(paragraph.start(), paragraph.end()).lookingAt())
                .forEach(paragraph -> labels.add(new Label(paragraph.start(), paragraph, null)));
        labels.sort((one, two) -> Integer.compare(one.start(), two.start()));
    }

    private boolean isLabel(int start, int end, int words) {
        boolean headline = text.paragraphs().all().get(0).contains(start);
        return !headline && words < text.folded().length() && QUOTATION_MARKS.indexOf(text.article().text().charAt(words)) < 0
                && text.verbs().in(start, end).isEmpty();
    }

    private List<StatementMention> turns() {
        List<StatementMention> turns = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            int next = i + 1 < labels.size() ? labels.get(i + 1).start() : text.folded().length();
            int end = label.colon().end()
                    + text.folded()
                            .substring(
                                    label.colon().end(),
                                    Math.max(next, label.colon().end()))
                            .stripTrailing()
                            .length();
            int shortest = text.article().language() == TextLanguage.ZH ? SHORTEST_HAN_TURN : SHORTEST_TURN;
            if (label.speaker() != null && end - label.colon().end() >= shortest) {
                turns.add(turn(label, new TextSpan(label.colon().end(), end)));
            }
        }
        return turns;
    }

    private StatementMention turn(Label label, TextSpan words) {
        TextSpan sentence = new TextSpan(label.start(), Math.max(text.sentence(words.start()).end(), label.colon().end()));
        return new StatementMention(words, sentence, label.speaker().actors(), List.of(), label.colon(),
                text.date(new TextSpan(label.start(), label.colon().end()), words), StatementRule.TRANSCRIPT);
    }
}
