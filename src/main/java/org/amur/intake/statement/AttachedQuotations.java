package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/**
 * Finder of the speakers of quotations without a verb of their own: a quotation that directly follows a statement goes on with it,
 * and a quotation inside indirect speech is part of it.
 */
final class AttachedQuotations {

    private static final Pattern BETWEEN = Pattern.compile("[\\s—–-]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern COMPLETE = Pattern.compile("[.!?…。！？]");
    private static final int FEW_WORDS = 3;
    private static final int FEW_HAN = 10;

    private final SpeechText text;
    /** Statements by their first character. */
    private final TreeMap<Integer, StatementMention> statements = new TreeMap<>();

    private AttachedQuotations(SpeechText text, List<StatementMention> statements) {
        this.text = text;
        statements.forEach(statement -> this.statements.put(statement.span().start(), statement));
    }

    /**
     * Returns statements with those of the quotations that belong to them.
     *
     * @param quotations in text order, also those that have a speaker
     */
    static List<StatementMention> add(SpeechText text, List<TextSpan> quotations, List<StatementMention> statements) {
        AttachedQuotations attached = new AttachedQuotations(text, statements);
        List<StatementMention> all = new ArrayList<>(statements);
        for (TextSpan quotation : quotations) {
            attached.source(quotation).ifPresent(source -> {
                StatementMention added = attached.statement(quotation, source);
                all.removeIf(each -> each.rule() == StatementRule.INDIRECT_SPEECH && quotation.contains(each.span()));
                all.add(added);
                attached.statements.put(quotation.start(), added);
            });
        }
        all.sort(Comparator.comparing(StatementMention::span));
        return List.copyOf(all);
    }

    /** Returns the statement that a quotation without a speaker belongs to. */
    private Optional<StatementMention> source(TextSpan quotation) {
        if (statements.containsKey(quotation.start()) && statements.get(quotation.start()).span().equals(quotation)) {
            return Optional.empty();
        }
        return Optional.ofNullable(statements.lowerEntry(quotation.start())).map(entry -> entry.getValue())
                .filter(last -> last.span().end() > quotation.start() ? isPart(last, quotation) : goesOn(last, quotation));
    }

    /** Matches words quoted from indirect speech; names and single words are not. */
    private boolean isPart(StatementMention last, TextSpan quotation) {
        String words = quotation.of(text.article().text());
        return last.rule() == StatementRule.INDIRECT_SPEECH && last.span().contains(quotation)
                && text.article().language() != TextLanguage.ZH && Character.isLowerCase(words.charAt(0)) && isLong(words);
    }

    /** Matches whole sentences in quotation marks with nothing but blanks before. */
    private boolean goesOn(StatementMention last, TextSpan quotation) {
        String words = quotation.of(text.article().text());
        int end = Math.max(last.sentence().end(), last.span().end());
        int mark = quotation.start() - 1;
        int after = Math.min(text.folded().length(), quotation.end() + 2);
        boolean complete = COMPLETE.matcher(text.folded().substring(quotation.end() - 1, after)).find();
        return end <= mark && BETWEEN.matcher(text.folded().substring(end, mark)).matches() && complete && isLong(words)
                && !Character.isLowerCase(words.charAt(0));
    }

    private boolean isLong(String words) {
        return text.article().language() == TextLanguage.ZH
                ? words.codePoints().filter(Character::isLetterOrDigit).limit(FEW_HAN).count() >= FEW_HAN
                : WORD.matcher(words).results().limit(FEW_WORDS).count() >= FEW_WORDS;
    }

    private StatementMention statement(TextSpan words, StatementMention source) {
        TextSpan last = text.sentence(words.end() - 1);
        TextSpan sentence = new TextSpan(source.sentence().start(), Math.max(source.sentence().end(), last.end()));
        return new StatementMention(words, sentence, source.speakers(), source.addressees(), source.verb(), source.date(),
                StatementRule.QUOTATION);
    }
}
