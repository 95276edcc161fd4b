package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/**
 * Reader of Russian direct speech that its attribution interrupts between dashes, after a dash or inside quotation marks:
 * «— Мы готовы, — сказал министр. — Начнём завтра».
 */
final class DialogueReader {

    private static final Pattern DASH = Pattern.compile("[—–-]\\s+");
    private static final Pattern INTERRUPTION = Pattern.compile("(?:,|(?<end>[!?…]))\\s*[—–-]\\s+(?=\\p{Ll})");
    private static final Pattern RESUMPTION = Pattern.compile("[.,]\\s+[—–-]\\s+");
    private static final int LONGEST_WORDS = 600;
    private static final int SHORTEST_WORDS = 5;
    private static final int LONGEST_CLAUSE = 160;

    private final SpeechText text;
    private final List<StatementMention> statements = new ArrayList<>();

    private DialogueReader(SpeechText text) {
        this.text = text;
    }

    /**
     * Returns the words before the interruption, and those after it.
     *
     * @param quotations in quotation marks
     */
    static List<StatementMention> read(SpeechText text, List<TextSpan> quotations) {
        DialogueReader reader = new DialogueReader(text);
        if (text.article().language() == TextLanguage.RU) {
            Matcher dash = DASH.matcher(text.article().text());
            Stream<TextSpan> turns = text.paragraphs().all().stream()
                    .filter(paragraph -> dash.region(paragraph.start(), paragraph.end()).lookingAt() && dash.end() < paragraph.end())
                    .map(paragraph -> new TextSpan(dash.end(), paragraph.end()));
            Stream.concat(turns, quotations.stream()).forEach(reader::read);
        }
        return reader.statements;
    }

    private void read(TextSpan turn) {
        Matcher interruption = INTERRUPTION.matcher(text.article().text())
                .region(Math.min(turn.end(), turn.start() + SHORTEST_WORDS), Math.min(turn.end(), turn.start() + LONGEST_WORDS));
        while (interruption.find()) {
            int end = Math.min(Math.min(turn.end(), interruption.end() + LONGEST_CLAUSE), text.sentence(interruption.end()).end());
            Matcher resumption = RESUMPTION.matcher(text.article().text())
                    .region(interruption.end(), Math.min(turn.end(), interruption.end() + LONGEST_CLAUSE));
            boolean resumed = resumption.find();
            TextSpan clause = new TextSpan(interruption.end(), Math.max(interruption.end() + 1, resumed ? resumption.start() : end));
            SpokenBy attribution = attribution(clause);
            if (attribution != null) {
                add(turn.start(), interruption.group("end") == null ? interruption.start() : interruption.end("end"), attribution);
                if (resumed && resumption.end() < turn.end()) {
                    add(resumption.end(), turn.end(), attribution);
                }
                return;
            }
        }
    }

    /** Returns the speaker that a clause between dashes names; null if there is none. */
    private SpokenBy attribution(TextSpan clause) {
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(clause);
        if (verbs.isEmpty()) {
            return null;
        }
        TextSpan verb = verbs.get(0).span();
        SpeakerFinder speakers = new SpeakerFinder(text);
        List<MentionedActor> said = speakers.before(clause.start(), verb.start());
        said = said.isEmpty() ? speakers.after(verb.end(), clause.end()) : said;
        return said.isEmpty() ? null : new SpokenBy(said, speakers.addressees(verb, clause.end()), verb);
    }

    private void add(int start, int end, SpokenBy attribution) {
        TextSpan words = new TextSpan(start, end);
        TextSpan sentence = new TextSpan(Math.min(start, attribution.verb().start()), Math.max(end, attribution.verb().end()));
        TextSpan clause = text.sentence(attribution.verb().start());
        statements.add(new StatementMention(words, sentence, attribution.speakers(), attribution.addressees(), attribution.verb(),
                text.date(clause, words), StatementRule.TRANSCRIPT));
    }
}
