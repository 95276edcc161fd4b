package org.amur.trade.said;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the verb from the month by its subject, by what it may do and by capitals: trade in 2024 may grow, Exports to Russia May
 * Fall; not 2024 May trade, and not what grew in May. As a verb it says that nobody has counted it.
 */
final class VerbMay {

    private static final Set<Sense> PLAN = Set.of(new Sense(Role.PLAN, ""));

    private final List<Token> tokens;
    private final String text;

    private VerbMay(List<Token> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** The same pieces of a text, those that are such a verb without the month. */
    static List<Token> told(List<Token> tokens, String text) {
        VerbMay verbs = new VerbMay(tokens, text);
        return IntStream.range(0, tokens.size()).mapToObj(verbs::told).toList();
    }

    private Token told(int place) {
        Token token = tokens.get(place);
        boolean between = place > 0 && place + 1 < tokens.size();
        return between && token.text().equals("may") && isVerb(tokens.get(place - 1), token, tokens.get(place + 1))
                ? token.with(PLAN, token.end(), token.text()) : token;
    }

    private boolean isVerb(Token before, Token may, Token after) {
        boolean subject = DateNumbers.isYear(before.small()) || FlowReader.flow(before).isPresent() || before.is(Role.COUNTRY);
        boolean spoken = isSmall(may) ? subject || isUnknownWord(before) : subject && !isSmall(after);
        boolean does = isUnknownWord(after) || FlowReader.flow(after).isEmpty()
                && Stream.of(Role.UP, Role.DOWN, Role.APPROXIMATE, Role.ALL_TRADE).anyMatch(after::is);
        return spoken && does;
    }

    private static boolean isUnknownWord(Token token) {
        return token.kind() == Token.Kind.WORD && token.senses().isEmpty();
    }

    private boolean isSmall(Token token) {
        return Character.isLowerCase(text.codePointAt(token.start()));
    }
}
