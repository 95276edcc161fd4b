package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Reader of words in quotation marks that are attributed to a speaker. */
final class QuotationReader {

    private static final String COLONS = ":：";
    private static final String ENDS = "?!？！。.…";
    private static final Pattern TITLE =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?:[ -](?:\\p{Lu}[\\p{L}'’-]*|\\d+|of|the|and|for|in|to)){1,5}[.,]?");
    private static final int LONGEST_TERM = 20;
    private static final int COVERED_PERCENT = 70;
    private static final int WORDS_AFTER_SENTENCE = 200;

    private final SpeechText text;
    private final List<TextSpan> quotations;
    private final List<StatementMention> statements = new ArrayList<>();

    private QuotationReader(SpeechText text, List<TextSpan> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Returns the statements among quotations. */
    static List<StatementMention> read(SpeechText text, List<TextSpan> quotations) {
        List<TextSpan> words = quotations.stream()
                .filter(quotation -> !isName(text, quotation) && !isTerm(text, quotation) && !isTitle(text, quotation)).toList();
        QuotationReader reader = new QuotationReader(text, words);
        for (int i = 0; i < words.size(); i++) {
            reader.read(i);
        }
        return reader.statements;
    }

    private void read(int index) {
        TextSpan words = quotations.get(index);
        QuotationContext context = new QuotationContext(text, words, contextStart(index), contextEnd(index));
        Optional<SpokenBy> attribution = context.attribution();
        if (attribution.isEmpty() && !context.brief() && continues(words)) {
            StatementMention last = statements.get(statements.size() - 1);
            attribution = Optional.of(new SpokenBy(last.speakers(), last.addressees(), last.verb()));
        }
        attribution.ifPresent(found -> statements.add(statement(words, found)));
    }

    private static boolean isName(SpeechText text, TextSpan words) {
        return text.references().in(words).stream().filter(ActorReference::named)
                .anyMatch(reference -> reference.span().length() * 100 > words.length() * COVERED_PERCENT);
    }

    /** Matches quoted words that a Chinese clause goes on after: 强调“…”不会改变. */
    private static boolean isTerm(SpeechText text, TextSpan words) {
        return text.article().language() == TextLanguage.ZH
                && words.length() <= LONGEST_TERM
                && words.end() + 1 < text.folded().length()
                && Character.isIdeographic(text.folded().charAt(words.end() + 1))
                && Character.isIdeographic(text.folded().charAt(words.end() - 1));
    }

    /** Matches a few words that all begin with capitals: “Peace Mission 2005”. */
    private static boolean isTitle(SpeechText text, TextSpan words) {
        return text.article().language() != TextLanguage.ZH && TITLE.matcher(words.of(text.article().text())).matches();
    }

    private int contextStart(int index) {
        TextSpan words = quotations.get(index);
        TextSpan paragraph = text.paragraph(words.start());
        if (words.start() - 1 == paragraph.start()) {
            return introduction(paragraph);
        }
        int start = Math.max(text.sentence(words.start() - 1).start(), paragraph.start());
        int last = index == 0 ? 0 : quotations.get(index - 1).end() + 1;
        return Math.max(start, last);
    }

    /** Returns the start of the sentence before a paragraph if that ends with a colon. */
    private int introduction(TextSpan paragraph) {
        int before = paragraph.start() - 1;
        while (before > 0 && Character.isWhitespace(text.folded().charAt(before))) {
            before--;
        }
        return before > 0 && COLONS.indexOf(text.folded().charAt(before)) >= 0 ? text.sentence(before).start() : paragraph.start();
    }

    private int contextEnd(int index) {
        TextSpan words = quotations.get(index);
        TextSpan paragraph = text.paragraph(words.start());
        int end = text.sentence(words.end() - 1).end();
        boolean ended = ENDS.indexOf(text.folded().charAt(words.end() - 1)) >= 0 && end <= words.end() + 1;
        if (ended && words.end() + 2 < paragraph.end()) {
            end = Math.min(text.sentence(words.end() + 2).end(), words.end() + WORDS_AFTER_SENTENCE);
        }
        int next = index + 1 < quotations.size() ? quotations.get(index + 1).start() - 1 : paragraph.end();
        return Math.min(Math.min(end, next), paragraph.end());
    }

    /** Returns true if the quotation goes on after an attribution, in the same paragraph or the next. */
    private boolean continues(TextSpan words) {
        if (statements.isEmpty()) {
            return false;
        }
        int last = Math.max(statements.get(statements.size() - 1).sentence().end(), statements.get(statements.size() - 1).span().end() + 1);
        int mark = words.start() - 1;
        return last <= mark && text.folded().substring(last, mark).isBlank();
    }

    private StatementMention statement(TextSpan words, SpokenBy attribution) {
        TextSpan said = text.sentence(attribution.verb().start());
        TextSpan first = text.sentence(words.start() - 1);
        TextSpan last = text.sentence(words.end() - 1);
        TextSpan sentence = new TextSpan(Math.min(said.start(), first.start()), Math.max(said.end(), last.end()));
        return new StatementMention(words, sentence, attribution.speakers(), attribution.addressees(), attribution.verb(),
                text.date(sentence, words), StatementRule.QUOTATION);
    }
}
