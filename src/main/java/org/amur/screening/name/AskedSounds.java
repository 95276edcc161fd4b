package org.amur.screening.name;

/** What a walk through a {@link SoundTrie} looks for, by the codes of its sounds. For one search in one thread. */
final class AskedSounds {

    private final Prices prices;
    private final String query;
    private final int length;
    private final int[] codes;
    /** By code of a sound, those that come right after it, a bit for each. */
    private final int[] after = new int[Sounds.count()];
    /** The sounds that come right after another. */
    private final int seconds;
    /** By code of a sound, what it costs to hear it for the sound before each place. */
    private final int[][] hearing = new int[Sounds.count()][];
    /** What it costs to leave out the sound before each place. */
    private final int[] drops;
    /** What it costs at least to leave all out from each place on. */
    private final int[] rest;
    private final float mass;
    /** Where its first half ends. */
    private final int half;

    AskedSounds(String query, Prices prices) {
        this(query, -1, prices);
    }

    /** @param end of the first half; -1 where half of what can be left out is before it */
    private AskedSounds(String query, int end, Prices prices) {
        this.prices = prices;
        this.query = query;
        length = query.length();
        codes = new int[length];
        drops = new int[length + 1];
        rest = new int[length + 1];
        drops[0] = Prices.FAR;
        int bits = 0;
        for (int j = length - 1; j >= 0; j--) {
            codes[j] = Sounds.code(query.charAt(j));
            drops[j + 1] = prices.dropping(codes[j]);
            rest[j] = rest[j + 1] + prices.vanishing(codes[j]);
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

    /** The same from its end, halved in the same place. */
    AskedSounds turned() {
        return new AskedSounds(new StringBuilder(query).reverse().toString(), length - half, prices);
    }

    int length() {
        return length;
    }

    int code(int j) {
        return codes[j];
    }

    /** What it costs to leave out the sound before each place, too far before the first; not to be changed. */
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

    /** What it costs to hear a sound for the one before each place, too far before the first; not to be changed. */
    int[] hearing(int code) {
        int[] costs = hearing[code];
        if (costs == null) {
            costs = new int[length + 1];
            costs[0] = Prices.FAR;
            for (int j = 1; j <= length; j++) {
                costs[j] = prices.hearing(code)[codes[j - 1]];
            }
            hearing[code] = costs;
        }
        return costs;
    }

    /** Whether the second sound comes right before the first somewhere. */
    boolean hasTurned(int first, int second) {
        return (after[second] & 1 << first) != 0;
    }

    /** Whether the sound comes right after another somewhere. */
    boolean isSecond(int code) {
        return (seconds & 1 << code) != 0;
    }
}
