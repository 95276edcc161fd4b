package org.amur.screening.name;

/**
 * Cache of matches between query and index words; each pair is compared once however many names contain it. For one
 * search in one thread.
 */
final class TokenMatches {

    /** Marks a pair that can match and was not compared yet. */
    private static final TokenMatch NOTED = new TokenMatch(0, MatchType.SOUND, null, null);

    private final WeightedName query;
    /** Open-addressing hash table of pairs that can match, counted from 1; 0 for free slots. */
    private long[] pairs = new long[256];
    private TokenMatch[] meetings = new TokenMatch[pairs.length];
    private int count;

    TokenMatches(WeightedName query) {
        this.query = query;
    }

    /** Notes that a query word can match an index word. */
    void note(int i, int word) {
        if (2 * count >= pairs.length) {
            grow();
        }
        long pair = pair(i, word);
        int slot = slot(pair);
        if (pairs[slot] == 0) {
            pairs[slot] = pair;
            count++;
        }
        meetings[slot] = NOTED;
    }

    private long pair(int i, int word) {
        return (long) word * query.size() + i + 1;
    }

    /** Returns the slot of a pair, or the free one for it. */
    private int slot(long pair) {
        int slot = Long.hashCode(pair * 0x9E3779B97F4A7C15L) & pairs.length - 1;
        while (pairs[slot] != 0 && pairs[slot] != pair) {
            slot = slot + 1 & pairs.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = pairs;
        TokenMatch[] met = meetings;
        pairs = new long[before.length * 2];
        meetings = new TokenMatch[pairs.length];
        for (int from = 0; from < before.length; from++) {
            if (before[from] != 0) {
                int to = slot(before[from]);
                pairs[to] = before[from];
                meetings[to] = met[from];
            }
        }
    }

    /**
     * Returns the match of a query word with an index word.
     *
     * @param word   id of the index word
     * @param itself the index word
     */
    TokenMatch of(int i, int word, NameToken itself) {
        NameToken mine = query.token(i);
        if (mine.role() == TokenRole.INITIAL || itself.role() == TokenRole.INITIAL) {
            return TokenMatch.of(mine, itself);
        }
        int slot = slot(pair(i, word));
        if (meetings[slot] == NOTED) {
            meetings[slot] = TokenMatch.of(mine, itself);
        }
        return meetings[slot] == null ? TokenMatch.NONE : meetings[slot];
    }
}
