package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Reader of Russian direct speech between dashes: «— Мы готовы, — сказал министр». */
final class DialogueReader {

    private static final Pattern TURN = Pattern.compile("[—–-]\\s+(?<words>[^\\n]{8,600}?)(?:,|(?<end>[!?…]))\\s+[—–-]\\s+(?=\\p{Ll})");
    private static final int LONGEST_CLAUSE = 160;

    private DialogueReader() {
    }

    /** Returns the words of each paragraph that begins with a dash, up to the dash before the verb of speech. */
    static List<StatementMention> read(SpeechText text) {
        List<StatementMention> statements = new ArrayList<>();
        if (text.article().language() == TextLanguage.RU) {
            Matcher turn = TURN.matcher(text.article().text());
            text.paragraphs().all().stream().filter(paragraph -> turn.region(paragraph.start(), paragraph.end()).lookingAt())
                    .forEach(paragraph -> add(text, turn, paragraph, statements));
        }
        return statements;
    }

    private static void add(SpeechText text, Matcher turn, TextSpan paragraph, List<StatementMention> statements) {
        int end = Math.min(
                Math.min(paragraph.end(), turn.end() + LONGEST_CLAUSE),
                Math.max(text.sentence(turn.end()).end(), turn.end() + 1));
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(turn.end(), end);
        if (verbs.isEmpty()) {
            return;
        }
        TextSpan verb = verbs.get(0).span();
        SpeakerFinder speakers = new SpeakerFinder(text);
        List<MentionedActor> said = speakers.before(turn.end(), verb.start());
        said = said.isEmpty() ? speakers.after(verb.end(), end) : said;
        TextSpan words = new TextSpan(turn.start("words"), turn.end(turn.group("end") == null ? "words" : "end"));
        if (!said.isEmpty()) {
            TextSpan sentence = new TextSpan(paragraph.start(), end);
            statements.add(new StatementMention(
                    words,
                    sentence,
                    said,
                    speakers.addressees(verb, end),
                    verb,
                    text.date(sentence, words),
                    StatementRule.TRANSCRIPT));
        }
    }
}
