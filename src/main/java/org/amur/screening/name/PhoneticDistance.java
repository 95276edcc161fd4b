package org.amur.screening.name;

/**
 * How alike two strings of sounds are: 1 less the cheapest way from one to the other, set against how much there is to hear.
 * An edit distance with the costs of {@link Sounds} in which neighbours may also change places. Symmetrical.
 */
final class PhoneticDistance {

    /** What may differ between words that have more in common than chance gives. */
    static final PhoneticDistance WORDS = new PhoneticDistance(0.28f, 1.12f, 0.42f);
    /** A word that has less than this part of the other's mass is another word. */
    static final float LEAST_MASS = 0.6f;

    private final float part;
    private final float once;
    private final float partForOnce;

    /**
     * @param part        of the mass may differ
     * @param once        this much, about one consonant, may differ of shorter words too
     * @param partForOnce as long as it is no more than this part
     */
    private PhoneticDistance(float part, float once, float partForOnce) {
        this.part = part;
        this.once = once;
        this.partForOnce = partForOnce;
    }

    /** What may differ at most, of so much mass; grows with it. */
    float most(float mass) {
        return Math.max(part * mass, Math.min(once, partForOnce * mass));
    }

    /** @return up to 1, or 0 if more differs than may */
    float of(String a, String b, Sounds sounds) {
        return of(a, Sounds.mass(a), b, Sounds.mass(b), sounds);
    }

    float of(String a, float massA, String b, float massB, Sounds sounds) {
        if (a.equals(b)) {
            return 1;
        }
        if (!canBeAlike(massA, massB)) {
            return 0;
        }
        float mass = Math.max(massA, massB);
        return within(a, b, sounds, mass, most(mass));
    }

    /** The same where a likeness below the least is of no use: that is known sooner, and told as any number below it. */
    float of(String a, float massA, String b, float massB, Sounds sounds, float least) {
        if (a.equals(b)) {
            return 1;
        }
        if (!canBeAlike(massA, massB)) {
            return 0;
        }
        float mass = Math.max(massA, massB);
        return within(a, b, sounds, mass, Math.min(most(mass), (1 - least) * mass));
    }

    private static float within(String a, String b, Sounds sounds, float mass, float most) {
        float cost = cost(a, b, sounds, most + 1e-4f);
        return cost > most ? 0 : 1 - cost / mass;
    }

    static boolean canBeAlike(float massA, float massB) {
        return Math.min(massA, massB) >= LEAST_MASS * Math.max(massA, massB);
    }

    /** The cheapest way, or anything above the limit once it is certain to be dearer. */
    static float cost(String a, String b, Sounds sounds, float limit) {
        float[][] rows = new float[3][b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            rows[0][j] = rows[0][j - 1] + sounds.dropping(Sounds.code(b.charAt(j - 1)));
        }
        for (int i = 1; i <= a.length(); i++) {
            char before = i > 1 ? a.charAt(i - 2) : 0;
            float[] row = rows[i % 3];
            float least = row(a.charAt(i - 1), before, b, sounds, rows[(i + 2) % 3], rows[(i + 1) % 3], row);
            // One swap may still come from the row before this one.
            if (least > limit + Sounds.SWAP) {
                return least;
            }
        }
        return rows[a.length() % 3][b.length()];
    }

    /**
     * Fills the row of one more sound.
     *
     * @param before the sound before it, 0 if it is the first
     * @param last the row before, and the one before that
     * @return the least in it
     */
    static float row(char sound, char before, String b, Sounds sounds, float[] last, float[] lastButOne, float[] row) {
        int code = Sounds.code(sound);
        float drop = sounds.dropping(code);
        row[0] = last[0] + drop;
        float least = row[0];
        for (int j = 1; j <= b.length(); j++) {
            char other = b.charAt(j - 1);
            int otherCode = Sounds.code(other);
            float best = Math.min(last[j - 1] + sounds.hearing(code, otherCode),
                    Math.min(last[j] + drop, row[j - 1] + sounds.dropping(otherCode)));
            if (before != 0 && j > 1 && before == other && sound == b.charAt(j - 2)) {
                best = Math.min(best, lastButOne[j - 2] + Sounds.SWAP);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        return least;
    }
}
