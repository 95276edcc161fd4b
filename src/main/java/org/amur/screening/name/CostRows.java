package org.amur.screening.name;

import java.util.Arrays;

/**
 * Rows of the edit distance matrix between the query and the current branch of a {@link SoundTrie}, one for each sound
 * of the branch. Only the band within the limit is computed; the rest is infinite. A sentinel precedes each row, so
 * that no bounds are checked. For one search in one thread.
 */
final class CostRows {

    private static final int SWAP = SoundCosts.of(Sounds.SWAP);

    private final QuerySounds asked;
    private final SoundCosts soundCosts;
    private final int length;
    private int limit;
    /** Maximum cost at each query position, and with one more sound on the branch. */
    private final int[] most;
    private final int[] mostMore;
    private int[][] rows = {};
    private int[] path;
    private int[] from;
    private int[] to;

    CostRows(QuerySounds asked, SoundCosts soundCosts) {
        this.asked = asked;
        this.soundCosts = soundCosts;
        length = asked.length();
        most = new int[length + 1];
        mostMore = new int[length + 1];
    }

    /** Starts a search in a tree whose longest word has so many sounds. */
    void begin(int newLimit, int longest) {
        limit = newLimit;
        for (int j = 0; j <= length; j++) {
            most[j] = j <= asked.half() ? limit / 2 : limit;
            // An insertion exactly at the middle belongs to either half.
            mostMore[j] = j < asked.half() ? limit / 2 : limit;
        }
        if (rows.length <= longest) {
            rows = new int[longest + 1][length + 2];
            path = new int[longest + 1];
            from = new int[longest + 1];
            to = new int[longest + 1];
        }
        int[] row = rows[0];
        Arrays.fill(row, SoundCosts.FAR);
        row[1] = 0;
        to[0] = 0;
        for (int j = 1; j <= length && row[j] + asked.drops()[j] <= most[j]; j++) {
            row[j + 1] = row[j] + asked.drops()[j];
            to[0] = j;
        }
    }

    QuerySounds asked() {
        return asked;
    }

    /** Returns the cost of the whole query against the branch. */
    int cost(int d) {
        return rows[d][length + 1];
    }

    /** Returns a bit set of the sounds that can continue a row within the limit; others need no row. */
    int following(int d) {
        int[] row = rows[d];
        int may = 0;
        for (int j = from[d]; j <= to[d]; j++) {
            int left = mostMore[j] - row[j + 1];
            may |= soundCosts.dropped(left);
            if (j < length) {
                may |= soundCosts.near(asked.code(j), left);
            }
            if (j + 1 < length && row[j + 1] + SWAP <= limit) {
                may |= 1 << asked.code(j + 1);
            }
        }
        for (int j = d == 0 ? length : from[d - 1]; j < length - 1 && j <= to[d - 1]; j++) {
            may |= asked.code(j + 1) == path[d] ? 1 << asked.code(j) : 0;
        }
        return may;
    }

    /**
     * Fills the row of one more sound.
     *
     * @param least    minimum remaining mass on the branch
     * @param greatest maximum remaining mass
     * @return true if a word from here can be within the limit, except by a swap that begins with this sound: {@link
     * #maySwap}
     */
    boolean fill(int d, int code, int least, int greatest) {
        path[d] = code;
        int[] last = rows[d - 1];
        int[] row = rows[d];
        Arrays.fill(row, SoundCosts.FAR);
        int start = from[d - 1];
        int end = Math.min(length, to[d - 1] + 1);
        if (d > 1 && asked.hasTurned(path[d - 1], code)) {
            addSwaps(d, code);
            start = Math.min(start, from[d - 2] + 2);
            end = Math.max(end, Math.min(length, to[d - 2] + 2));
        }
        int[] drops = asked.drops();
        int[] hearing = asked.hearing(code);
        int drop = soundCosts.dropping(code);
        int left = SoundCosts.FAR;
        int first = length + 1;
        int until = -1;
        for (int j = start; j <= length && (j <= end || left < SoundCosts.FAR); j++) {
            int best = Math.min(row[j + 1], Math.min(left + drops[j], last[j] + hearing[j]));
            int down = last[j + 1] + drop;
            best = Math.min(best > most[j] ? SoundCosts.FAR : best, down > mostMore[j] ? SoundCosts.FAR : down);
            left = best + gap(asked.rest(j), least, greatest) > limit ? SoundCosts.FAR : best;
            row[j + 1] = left;
            if (left < SoundCosts.FAR) {
                first = Math.min(first, j);
                until = j;
            }
        }
        from[d] = first;
        to[d] = until;
        return until >= 0;
    }

    /** Adds swaps of the last two sounds of the branch. */
    private void addSwaps(int d, int code) {
        for (int j = from[d - 2] + 2; j <= Math.min(length, to[d - 2] + 2); j++) {
            if (asked.code(j - 1) == path[d - 1] && asked.code(j - 2) == code) {
                rows[d][j + 1] = rows[d - 2][j - 1] + SWAP;
            }
        }
    }

    /** Returns true if the sound after a row may begin a swap with the next on the branch, within the limit. */
    boolean maySwap(int d) {
        int code = path[d + 1];
        if (!asked.isSecond(code)) {
            return false;
        }
        int[] row = rows[d];
        for (int j = from[d] + 2; j <= Math.min(length, to[d] + 2); j++) {
            if (asked.code(j - 1) == code && row[j - 1] + SWAP <= limit) {
                return true;
            }
        }
        return false;
    }

    private static int gap(int rest, int least, int greatest) {
        return Math.max(0, Math.max(rest - greatest, least - rest));
    }
}
