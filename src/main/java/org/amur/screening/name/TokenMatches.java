package org.amur.screening.name;

/**
 * What the words of one name can meet among the words of an index, each pair of words compared once however many names share
 * it. For one search in one thread.
 */
final class TokenMatches {

    /** That two words can meet and were not compared yet. */
    private static final TokenMatch NOTED = new TokenMatch(0, MatchType.SOUND, null, null);

    private final WeightedName query;
    /** Pairs of words that can meet, counted from 1, each at its hash or in the next slots that are free; 0 where a slot is. */
    private long[] pairs = new long[256];
    private TokenMatch[] meetings = new TokenMatch[pairs.length];
    private int count;

    TokenMatches(WeightedName query) {
        this.query = query;
    }

    /** Notes that the query's word can meet this one of the index. */
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

    /** Where a pair is, or would be. */
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
     * How the query's word meets one of the index.
     *
     * @param word   its number in the index
     * @param itself the same
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
