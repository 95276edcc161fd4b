package org.amur.figure.claim;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tokens of a text, and which of them have been read. */
final class Sentence {

    private static final String CLAUSE_ENDS = ",;.()。，；、（）:：!?！？\"";

    private static final String SENTENCE_ENDS = "!?。！？";
    private static final int MAX_ABBREVIATION_LENGTH = 4;

    private final String text;
    private final List<ClaimToken> tokens;
    private final BitSet taken = new BitSet();

    Sentence(String folded) {
        text = folded;
        tokens = Tokenizer.tokens(folded);
    }

    int length() {
        return tokens.size();
    }

    /** Returns the token at a place; {@link ClaimToken#NONE} before the first and after the last. */
    ClaimToken at(int place) {
        return place < 0 || place >= tokens.size() ? ClaimToken.NONE : tokens.get(place);
    }

    /** Returns the text from one token to another, exclusive. */
    String quote(int from, int to) {
        return text.substring(at(from).start(), at(to - 1).end());
    }

    String quote(int place) {
        return quote(place, place + 1);
    }

    void take(int from, int to) {
        taken.set(from, to);
    }

    boolean isTaken(int place) {
        return place >= 0 && taken.get(place);
    }

    boolean endsClause(int place) {
        return at(place).kind() == ClaimToken.Kind.NONE || at(place).isSign(CLAUSE_ENDS);
    }

    /** Returns the place after the current clause. */
    int clauseEnd(int place) {
        int end = place;
        while (!endsClause(end)) {
            end++;
        }
        return end;
    }

    boolean isOneClause(int one, int other) {
        return IntStream.range(Math.min(one, other), Math.max(one, other)).noneMatch(this::endsClause);
    }

    /** Returns the places of the sentence that contains this one. */
    IntStream ofSentence(int place) {
        int from = place;
        while (from > 0 && !endsSentence(from - 1)) {
            from--;
        }
        return IntStream.range(from, length()).takeWhile(each -> each <= place || !endsSentence(each));
    }

    boolean isOneSentence(int one, int other) {
        return IntStream.range(Math.min(one, other), Math.max(one, other)).noneMatch(this::endsSentence);
    }

    private boolean endsSentence(int place) {
        boolean point = at(place).isSign(".") && at(place + 1).spaced();
        return at(place).isSign(SENTENCE_ENDS) || point && (place + 1 == length() || Character.isUpperCase(quote(place + 1).charAt(0)));
    }

    boolean has(WordRole role) {
        return tokens.stream().anyMatch(token -> token.is(role));
    }

    boolean has(WordRole role, String of) {
        return tokens.stream().anyMatch(token -> token.is(role, of));
    }

    /** Tells whether it names a country of the record, by its name, capital, people or customs. */
    boolean names(String country) {
        return has(WordRole.BILATERAL) || tokens.stream().flatMap(token -> token.senses().stream()).anyMatch(sense -> sense.of().equals(country));
    }

    /** Returns the next place, skipping a hyphen. */
    int afterHyphen(int place) {
        return at(place).isSign("-") && !at(place).spaced() && !at(place + 1).spaced() ? place + 1 : place;
    }

    /** Returns the next place, skipping the point of an abbreviation: млрд. */
    int afterPoint(int place) {
        boolean isShort = at(place - 1).text().length() <= MAX_ABBREVIATION_LENGTH;
        return at(place).isSign(".") && !at(place).spaced() && isShort ? place + 1 : place;
    }
}
