package org.amur.screening.name;

/**
 * Phonetic likeness: 1 less the edit distance relative to the phonetic mass. Weighted edit distance
 * (Damerau–Levenshtein) with the costs of {@link Sounds}. Symmetric.
 */
final class PhoneticDistance {

    /** Limits for words that are more similar than by chance. */
    static final PhoneticDistance WORDS = new PhoneticDistance(0.28f, 1.12f, 0.42f);
    /** Minimum ratio of masses; beyond it words do not match. */
    static final float MIN_MASS = 0.6f;

    private final float part;
    private final float once;
    private final float partForOnce;

    /**
     * @param part        maximum difference as a fraction of the mass
     *
     * @param once        difference allowed for shorter words, about one consonant
     * @param partForOnce maximum fraction of the mass for that
     */
    private PhoneticDistance(float part, float once, float partForOnce) {
        this.part = part;
        this.once = once;
        this.partForOnce = partForOnce;
    }

    /** Returns the maximum difference for a mass; increases with it. */
    float most(float mass) {
        return Math.max(part * mass, Math.min(once, partForOnce * mass));
    }

    /** @return up to 1, or 0 if the difference is too large */
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

    /** Returns the likeness, or any number below the minimum once that is certain. */
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
        return Math.min(massA, massB) >= MIN_MASS * Math.max(massA, massB);
    }

    /** Returns the distance, or any number above the limit once that is certain. */
    static float cost(String a, String b, Sounds sounds, float limit) {
        float[][] rows = new float[3][b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            rows[0][j] = rows[0][j - 1] + sounds.dropping(Sounds.code(b.charAt(j - 1)));
        }
        for (int i = 1; i <= a.length(); i++) {
            char before = i > 1 ? a.charAt(i - 2) : 0;
            float[] row = rows[i % 3];
            float least = row(a.charAt(i - 1), before, b, sounds, rows[(i + 2) % 3], rows[(i + 1) % 3], row);
            // A swap may still continue the row before this one.
            if (least > limit + Sounds.SWAP) {
                return least;
            }
        }
        return rows[a.length() % 3][b.length()];
    }

    /**
     * Fills the row of one more sound.
     *
     * @param before previous sound, 0 if it is the first
     * @param last previous row and the one before
     * @return minimum of the row
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
