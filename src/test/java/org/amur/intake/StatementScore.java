package org.amur.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.intake.AnswerKey.KeyQuote;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.TextSpan;

/**
 * Score of statements. A proposed statement is right if it shares four fifths of the characters of both with one of the
 * key, and if all its speakers, at least one, are speakers there; none if the key has none. Optional statements count
 * neither way.
 */
final class StatementScore {

    private static final double SHARED = 0.8;
    private static final String OPENING = "\"“”„«「『‘'《＂";
    private static final String CLOSING = "\"”“»」』’'》＂";

    private StatementScore() {
    }

    static ScoreTally of(AnswerKey key, List<StatementMention> statements, ActorIdentities identities) {
        ScoreTally tally = new ScoreTally();
        key.quotes().stream()
                .filter(quote -> !quote.optional())
                .forEach(quote -> tally.expect(
                        statements.stream().anyMatch(statement -> isSame(quote, statement, identities)),
                        quote.speakers() + ": " + brief(key, quote.span())));
        for (StatementMention statement : statements) {
            boolean optional = key.quotes().stream().anyMatch(quote -> quote.optional() && shares(quote.span(), statement.span()));
            if (!optional) {
                tally.propose(
                        key.quotes().stream().anyMatch(quote -> isSame(quote, statement, identities)),
                        statement.speakers().stream()
                                        .map(speaker -> speaker.name())
                                        .toList() + ": " + brief(key, statement.span()) + " (" + statement.rule()
                                + ")");
            }
        }
        return tally;
    }

    /** Scores the proposed quotations that are all of the characters between two quotation marks. */
    static ScoreTally verbatim(AnswerKey key, List<StatementMention> statements) {
        String text = key.text().text();
        ScoreTally tally = new ScoreTally();
        statements.stream().filter(statement -> statement.rule() == StatementRule.QUOTATION).forEach(statement -> {
            TextSpan span = statement.span();
            tally.propose(span.start() > 0 && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
                    && span.end() < text.length() && CLOSING.indexOf(text.charAt(span.end())) >= 0, brief(key, span));
        });
        return tally;
    }

    private static boolean isSame(KeyQuote quote, StatementMention statement, ActorIdentities identities) {
        Set<String> speakers = statement.speakers().stream()
                .map(speaker -> String.valueOf(identities.of(speaker)))
                .collect(Collectors.toSet());
        return shares(quote.span(), statement.span())
                && quote.speakers().containsAll(speakers)
                && speakers.isEmpty() == quote.speakers().isEmpty();
    }

    private static boolean shares(TextSpan one, TextSpan other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common >= SHARED * Math.max(one.length(), other.length());
    }

    private static String brief(AnswerKey key, TextSpan span) {
        String words = span.of(key.text().text()).replace('\n', ' ');
        return words.length() > 90 ? words.substring(0, 60) + " … " + words.substring(words.length() - 25) : words;
    }
}
