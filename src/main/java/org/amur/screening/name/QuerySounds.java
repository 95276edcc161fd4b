package org.amur.screening.name;

/** Query of a search in a {@link SoundTrie}, by codes of sounds. For one search in one thread. */
final class QuerySounds {

    private final SoundCosts soundCosts;
    private final String query;
    private final int length;
    private final int[] codes;
    /** Bit set of the sounds that directly follow each sound. */
    private final int[] after = new int[Sounds.count()];
    /** Bit set of the sounds that directly follow any other. */
    private final int seconds;
    /** Substitution cost of each sound for the sound before each position. */
    private final int[][] hearing = new int[Sounds.count()][];
    /** Deletion cost of the sound before each position. */
    private final int[] drops;
    /** Minimum cost of deleting everything from each position. */
    private final int[] rest;
    private final float mass;
    /** End of the first half. */
    private final int half;

    QuerySounds(String query, SoundCosts soundCosts) {
        this(query, -1, soundCosts);
    }

    /** @param end end of the first half; -1 for the position with half of the deletion cost before it */
    private QuerySounds(String query, int end, SoundCosts soundCosts) {
        this.soundCosts = soundCosts;
        this.query = query;
        length = query.length();
        codes = new int[length];
        drops = new int[length + 1];
        rest = new int[length + 1];
        drops[0] = SoundCosts.FAR;
        int bits = 0;
        for (int j = length - 1; j >= 0; j--) {
            codes[j] = Sounds.code(query.charAt(j));
            drops[j + 1] = soundCosts.dropping(codes[j]);
            rest[j] = rest[j + 1] + soundCosts.vanishing(codes[j]);
            after[codes[j]] |= j + 1 < length ? 1 << codes[j + 1] : 0;
            bits |= j > 0 ? 1 << codes[j] : 0;
        }
        seconds = bits;
        mass = Sounds.mass(query);
        int middle = 0;
        while (end < 0 && middle < length && rest[middle] > rest[0] / 2) {
            middle++;
        }
        half = end < 0 ? middle : end;
    }

    /** Returns the reversed query, divided at the same place. */
    QuerySounds turned() {
        return new QuerySounds(new StringBuilder(query).reverse().toString(), length - half, soundCosts);
    }

    int length() {
        return length;
    }

    int code(int j) {
        return codes[j];
    }

    /** Returns the deletion cost of the sound before each position, infinite before the first; must not be modified. */
    int[] drops() {
        return drops;
    }

    int rest(int j) {
        return rest[j];
    }

    float mass() {
        return mass;
    }

    int half() {
        return half;
    }

    /**
     * Returns the substitution cost of a sound for the one before each position, infinite before the first; must not be
     * modified.
     */
    int[] hearing(int code) {
        int[] costs = hearing[code];
        if (costs == null) {
            costs = new int[length + 1];
            costs[0] = SoundCosts.FAR;
            for (int j = 1; j <= length; j++) {
                costs[j] = soundCosts.hearing(code)[codes[j - 1]];
            }
            hearing[code] = costs;
        }
        return costs;
    }

    /** Returns true if the second sound directly precedes the first anywhere. */
    boolean hasTurned(int first, int second) {
        return (after[second] & 1 << first) != 0;
    }

    /** Returns true if the sound directly follows another anywhere. */
    boolean isSecond(int code) {
        return (seconds & 1 << code) != 0;
    }
}
