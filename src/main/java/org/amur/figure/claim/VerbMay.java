package org.amur.figure.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the verb "may" from the month by its subject, its infinitive and capitals: trade in 2024 may grow, Exports to
 * Russia May Fall; not 2024 May trade, and not goods that grew in May. The verb marks a forecast.
 */
record VerbMay(List<ClaimToken> tokens, String text) {

    private static final Set<Sense> PLAN = Set.of(new Sense(WordRole.PLAN, ""));

    /** Returns the same tokens, with such verbs without the sense of the month. */
    static List<ClaimToken> told(List<ClaimToken> tokens, String text) {
        VerbMay verbs = new VerbMay(tokens, text);
        return IntStream.range(0, tokens.size()).mapToObj(verbs::told).toList();
    }

    private ClaimToken told(int place) {
        ClaimToken token = tokens.get(place);
        boolean between = place > 0 && place + 1 < tokens.size();
        return between && token.text().equals("may") && isVerb(tokens.get(place - 1), token, tokens.get(place + 1))
                ? token.with(PLAN, token.end(), token.text()) : token;
    }

    private boolean isVerb(ClaimToken before, ClaimToken may, ClaimToken after) {
        boolean subject = DateNumbers.isYear(before.small()) || FlowReader.flow(before).isPresent() || before.is(WordRole.COUNTRY);
        boolean spoken = isSmall(may) ? subject || isUnknownWord(before) : subject && !isSmall(after);
        boolean does = isUnknownWord(after) || FlowReader.flow(after).isEmpty()
                && Stream.of(WordRole.UP, WordRole.DOWN, WordRole.APPROXIMATE, WordRole.ALL_TRADE).anyMatch(after::is);
        return spoken && does;
    }

    private static boolean isUnknownWord(ClaimToken token) {
        return token.kind() == ClaimToken.Kind.WORD && token.senses().isEmpty();
    }

    private boolean isSmall(ClaimToken token) {
        return Character.isLowerCase(text.codePointAt(token.start()));
    }
}
