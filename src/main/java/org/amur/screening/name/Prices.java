package org.amur.screening.name;

/**
 * What {@link Sounds} says that it costs to hear one sound for another, in whole hundredths, of which every price is a multiple:
 * so that a walk adds up numbers that are exact. Immutable.
 */
final class Prices {

    /** More than any word can cost, and twice that is still a number. */
    static final int FAR = 1 << 28;

    private static final int ONE = 100;
    private static final int SOUNDS = Sounds.count();

    private final int[][] hearing = new int[SOUNDS][SOUNDS];
    private final int[] dropping = new int[SOUNDS];
    private final int[] vanishing = new int[SOUNDS];
    /** By price and sound those for which it is heard at no more, a bit for each; and by price those that can be left out. */
    private final int[][] near;
    private final int[] dropped;

    Prices(Sounds sounds) {
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
        for (int price = 0; price <= dearest; price++) {
            for (int one = 0; one < SOUNDS; one++) {
                for (int other = 0; other < SOUNDS; other++) {
                    near[price][one] |= hearing[one][other] <= price ? 1 << other : 0;
                }
                dropped[price] |= dropping[one] <= price ? 1 << one : 0;
            }
        }
    }

    static int of(float cost) {
        return Math.round(cost * ONE);
    }

    static float cost(int price) {
        return price / (float) ONE;
    }

    /** The most whole hundredths that are within a limit. */
    static int within(float limit) {
        return (int) (limit * ONE);
    }

    /** What others cost for this one, by their codes; not to be changed. */
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

    /** The sounds, a bit for each by its code, for which this one is heard at no more than the price. */
    int near(int code, int price) {
        return price < 0 ? 0 : near[Math.min(price, near.length - 1)][code];
    }

    /** The sounds that are left out at no more than the price. */
    int dropped(int price) {
        return price < 0 ? 0 : dropped[Math.min(price, dropped.length - 1)];
    }
}
