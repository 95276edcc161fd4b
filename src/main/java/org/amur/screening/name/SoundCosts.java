package org.amur.screening.name;

/** Costs of {@link Sounds} in hundredths, of which all are multiples, so that sums are exact. Immutable. */
final class SoundCosts {

    /** Infinite cost; twice the value does not overflow. */
    static final int FAR = 1 << 28;

    private static final int ONE = 100;
    private static final int SOUNDS = Sounds.count();

    private final int[][] hearing = new int[SOUNDS][SOUNDS];
    private final int[] dropping = new int[SOUNDS];
    private final int[] vanishing = new int[SOUNDS];
    /** Bit sets of similar sounds by cost and sound, and of omissible sounds by cost. */
    private final int[][] near;
    private final int[] dropped;

    SoundCosts(Sounds sounds) {
        int dearest = 0;
        for (int one = 0; one < SOUNDS; one++) {
            for (int other = 0; other < SOUNDS; other++) {
                hearing[one][other] = of(sounds.hearing(one, other));
                dearest = Math.max(dearest, hearing[one][other]);
            }
            dropping[one] = of(sounds.dropping(one));
            dearest = Math.max(dearest, dropping[one]);
            vanishing[one] = of(sounds.vanishing(one));
        }
        near = new int[dearest + 1][SOUNDS];
        dropped = new int[dearest + 1];
        for (int cost = 0; cost <= dearest; cost++) {
            for (int one = 0; one < SOUNDS; one++) {
                for (int other = 0; other < SOUNDS; other++) {
                    near[cost][one] |= hearing[one][other] <= cost ? 1 << other : 0;
                }
                dropped[cost] |= dropping[one] <= cost ? 1 << one : 0;
            }
        }
    }

    static int of(float cost) {
        return Math.round(cost * ONE);
    }

    static float cost(int cost) {
        return cost / (float) ONE;
    }

    /** Returns the largest whole hundredths within a limit. */
    static int within(float limit) {
        return (int) (limit * ONE);
    }

    /** Returns the costs of other sounds for this one, by code; must not be modified. */
    int[] hearing(int code) {
        return hearing[code];
    }

    int dropping(int code) {
        return dropping[code];
    }

    /** @see Sounds#vanishing */
    int vanishing(int code) {
        return vanishing[code];
    }

    /** Returns a bit set of the sounds within a cost of this one. */
    int near(int code, int cost) {
        return cost < 0 ? 0 : near[Math.min(cost, near.length - 1)][code];
    }

    /** Returns a bit set of the sounds that can be omitted within a cost. */
    int dropped(int cost) {
        return cost < 0 ? 0 : dropped[Math.min(cost, dropped.length - 1)];
    }
}
