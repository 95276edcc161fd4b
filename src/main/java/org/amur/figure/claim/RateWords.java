package org.amur.figure.claim;

import java.util.List;

/** Meaning of the words around a rate: up, down or a share. */
record RateWords(Sentence sentence) {

    static final String MINUS = "-\u2212\u2012\u2013\u2014\u2015";
    private static final int FORWARD = 5;

    /** Matches shares: the share rose to 20 %, 20 % of all trade, 占比升至20%. */
    boolean isShare(int place, int end) {
        boolean genitive = sentence.at(end).isCyrillic()
                && (FlowReader.flow(sentence.at(end)).isPresent()
                        || sentence.at(end).is(WordRole.ALL_TRADE));
        boolean share = genitive || sentence.at(end).is(WordRole.OF) || sentence.at(end).is(WordRole.SHARE);
        for (int each = place - 1; !sentence.endsClause(each) && !sentence.at(each).is(WordRole.PERCENT) && !share; each--) {
            share = sentence.at(each).is(WordRole.SHARE);
        }
        return share;
    }

    /** Matches indices: темп роста, an index of, rose to, fell to. */
    boolean isIndex(int place) {
        boolean changed = false;
        boolean index = false;
        boolean to = sentence.at(place - 1).is(WordRole.TO)
                || sentence.at(place - 1).is(WordRole.RANGE_TO)
                || sentence.at(place - 1).text().equals("до");
        for (int each = place - 1;
                !sentence.endsClause(each) && !sentence.at(each).is(WordRole.PERCENT) && !sentence.isTaken(each);
                each--) {
            index |= sentence.at(each).is(WordRole.INDEX);
            changed |= sentence.at(each).is(WordRole.UP) || sentence.at(each).is(WordRole.DOWN);
        }
        return index || to && changed;
    }

    /** Returns the sign before a number: 1, −1, or 0 for none. */
    int sign(int place) {
        ClaimToken before = sentence.at(place - 1);
        boolean touches = !sentence.at(place).spaced() && (before.spaced() || sentence.endsClause(place - 2)
                || sentence.at(place - 2).kind() == ClaimToken.Kind.HAN);
        if (before.is(WordRole.MINUS) || before.isSign(MINUS) && touches) {
            return -1;
        }
        return before.isSign("+") ? 1 : 0;
    }

    /** Words for up and down beside a rate, and their range. */
    record Directions(boolean up, boolean down, int from, int to) {

        List<Integer> signs(int written) {
            if (written != 0) {
                boolean agree = written > 0 ? !down : !up && !down;
                return agree || written < 0 && !up ? List.of(written) : List.of(1, -1);
            }
            return up == down ? List.of(1, -1) : List.of(up ? 1 : -1);
        }
    }

    /**
     * Returns the directions of the rate's clause: first those before it, back to the number before; else those soon
     * after it, without those of the preceding period (after falling).
     */
    Directions directions(int place, int end) {
        boolean up = false;
        boolean down = false;
        int from = place;
        for (int each = place - 1; !sentence.endsClause(each) && !sentence.at(each).is(WordRole.PERCENT)
                && !sentence.isTaken(each); each--) {
            up |= sentence.at(each).is(WordRole.UP);
            down |= sentence.at(each).is(WordRole.DOWN);
            from = sentence.at(each).is(WordRole.UP) || sentence.at(each).is(WordRole.DOWN) ? each : from;
        }
        if (up || down) {
            return new Directions(up, down, from, end);
        }
        if (sentence.at(end).is(WordRole.UP_AFTER) || sentence.at(end).is(WordRole.DOWN_AFTER)) {
            return new Directions(sentence.at(end).is(WordRole.UP_AFTER), sentence.at(end).is(WordRole.DOWN_AFTER), place, end + 1);
        }
        for (int each = end; each < end + FORWARD && !sentence.endsClause(each) && !sentence.isTaken(each)
                && !sentence.at(each).is(WordRole.AFTER); each++) {
            if (sentence.at(each).is(WordRole.UP) || sentence.at(each).is(WordRole.DOWN)) {
                return new Directions(sentence.at(each).is(WordRole.UP), sentence.at(each).is(WordRole.DOWN), place, each + 1);
            }
        }
        return new Directions(false, false, place, end);
    }
}
