package org.amur.screening.name;

/**
 * From what met and what did not to a score. What each side has left over is a contradiction as far as both have it (Rami and
 * Ihab Makhlouf), and mere silence beyond that (Boris Johnson, Alexandre Boris de Pfeffel Johnson): the first counts for much,
 * the second for little.
 *
 * <p>The score grows with what met and falls with what is left over on either side. The index of names relies on it, to know
 * from above what a name can reach.
 */
final class Score {

    private static final float CONTRADICTION = 1.5f;
    /** Names of organisations are translated, and freely. */
    private static final float CONTRADICTION_OF_TRANSLATIONS = 0.45f;
    private static final float SILENCE_OF_TRANSLATIONS = 0.15f;
    private static final float CONTRADICTION_OF_MEANINGS = 0.75f;
    private static final float SILENCE_OF_MEANINGS = 0.22f;
    /** Brings scores of translations, which never have all in common, to the scale of the others: 0.53 counts as 0.7. */
    private static final float AMONG_TRANSLATIONS = 0.57f;
    private static final float SILENCE_OF_PERSONS = 0.28f;
    private static final float SILENCE_OF_TITLED = 0.15f;
    private static final float SILENCE_OF_OTHERS = 0.42f;

    private Score() {
    }

    /** What two names are, so far as it matters to what they may leave unsaid. */
    enum Case {
        PERSONS(CONTRADICTION, SILENCE_OF_PERSONS),
        /** Persons of whom one is named by a title and a surname: the rest is left unsaid on purpose. */
        TITLED(CONTRADICTION, SILENCE_OF_TITLED),
        OTHERS(CONTRADICTION, SILENCE_OF_OTHERS),
        /** Organisations named in two scripts. */
        TRANSLATIONS(CONTRADICTION_OF_TRANSLATIONS, SILENCE_OF_TRANSLATIONS),
        /** The same where nothing met but words that mean the same: many a ministry is of many a country. */
        MEANINGS(CONTRADICTION_OF_MEANINGS, SILENCE_OF_MEANINGS);

        private final float contradiction;
        private final float silence;

        Case(float contradiction, float silence) {
            this.contradiction = contradiction;
            this.silence = silence;
        }

        private boolean translated() {
            return this == TRANSLATIONS || this == MEANINGS;
        }

        static Case of(Traits a, Traits b) {
            if (a.person() || b.person()) {
                return a.titled() || b.titled() ? TITLED : PERSONS;
            }
            return a.latin() == b.latin() || a.framed() || b.framed() ? OTHERS : TRANSLATIONS;
        }

        /** The part of all that must have met for a score. */
        float part(float score) {
            return translated() ? (float) Math.pow(score, 1 / AMONG_TRANSLATIONS) : score;
        }
    }

    /** What of a name decides on the case. */
    record Traits(boolean person, boolean titled, boolean latin, boolean framed) {
    }

    /**
     * @param metA  the weight of the words of one name, each by how alike it is to the one it met
     * @param metB  the same of the other name
     * @param leftA the weight that is left, so that metA + leftA is all of it
     */
    static float of(float metA, float leftA, float metB, float leftB, Case of) {
        float part = part(metA, leftA, metB, leftB, of);
        return of.translated() ? (float) Math.pow(part, AMONG_TRANSLATIONS) : part;
    }

    /** What met, as a part of all; grows with the score. */
    static float part(float metA, float leftA, float metB, float leftB, Case of) {
        float met = (metA + metB) / 2;
        if (met <= 0) {
            return 0;
        }
        float both = Math.min(leftA, leftB);
        float one = Math.max(leftA, leftB) - both;
        return met / (met + of.contradiction * both + of.silence * one);
    }
}
