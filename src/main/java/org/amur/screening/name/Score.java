package org.amur.screening.name;

/**
 * Computes a score from matched and unmatched weights. Weight unmatched on both sides is a contradiction (Rami and Ihab
 * Makhlouf) and counts much; on one side it is an omission (Boris Johnson, Alexandre Boris de Pfeffel Johnson) and
 * counts little.
 *
 * <p>The score increases with matched and decreases with unmatched weight. The name index relies on this for its upper
 * bounds.
 */
final class Score {

    /** Factor for contradictions if only meanings matched. */
    private static final float CONTRADICTION_OF_MEANINGS = 5 / 3f;
    private static final float SILENCE_OF_MEANINGS = 22 / 15f;
    /** Factor for contradictions if a script omits sounds. */
    private static final float CONTRADICTION_OF_FRAMED = 0.75f;
    /** Scales scores of translations, which never match completely: 0.53 counts as 0.7. */
    private static final float AMONG_TRANSLATIONS = 0.57f;
    /** Factor for omissions beside a title. */
    private static final float SILENCE_OF_TITLED = 0.54f;

    private Score() {
    }

    /** Case that determines how omissions count. */
    enum Case {
        PERSONS,
        /** Persons, one of them by title and surname: omission is intended. */
        TITLED,
        /** Persons, one of them in a script that omits sounds. */
        FRAMED,
        OTHERS,
        /** Names of organisations in two scripts. */
        TRANSLATIONS,
        /** Names of organisations that only matched by meaning: many countries have a ministry. */
        MEANINGS;

        private boolean translated() {
            return this == TRANSLATIONS || this == MEANINGS;
        }

        static Case of(Traits a, Traits b) {
            if (a.person() || b.person()) {
                return a.titled() || b.titled() ? TITLED : a.framed() || b.framed() ? FRAMED : PERSONS;
            }
            return a.latin() == b.latin() || a.framed() || b.framed() ? OTHERS : TRANSLATIONS;
        }

        private float contradiction(Weights weights) {
            return switch (this) {
                case PERSONS, TITLED -> weights.persons().contradiction();
                case FRAMED -> CONTRADICTION_OF_FRAMED * weights.persons().contradiction();
                case OTHERS -> weights.others().contradiction();
                case TRANSLATIONS -> weights.translations().contradiction();
                case MEANINGS -> CONTRADICTION_OF_MEANINGS * weights.translations().contradiction();
            };
        }

        private float silence(Weights weights) {
            return switch (this) {
                case PERSONS, FRAMED -> weights.persons().silence();
                case TITLED -> SILENCE_OF_TITLED * weights.persons().silence();
                case OTHERS -> weights.others().silence();
                case TRANSLATIONS -> weights.translations().silence();
                case MEANINGS -> SILENCE_OF_MEANINGS * weights.translations().silence();
            };
        }

        /** Returns the matched fraction needed for a score. */
        float part(float score) {
            return translated() ? (float) Math.pow(score, 1 / AMONG_TRANSLATIONS) : score;
        }
    }

    /** Properties of a name that determine the case. */
    record Traits(boolean person, boolean titled, boolean latin, boolean framed) {
    }

    /**
     * @param metA  matched weight of one name, each word times its likeness
     *
     * @param metB  matched weight of the other name
     * @param leftA remaining weight, so that metA + leftA is the total
     */
    static float of(float metA, float leftA, float metB, float leftB, Case of, Weights weights) {
        float part = part(metA, leftA, metB, leftB, of, weights);
        return of.translated() ? (float) Math.pow(part, AMONG_TRANSLATIONS) : part;
    }

    /** Returns the matched fraction, which increases with the score. */
    static float part(float metA, float leftA, float metB, float leftB, Case of, Weights weights) {
        float met = (metA + metB) / 2;
        if (met <= 0) {
            return 0;
        }
        float both = Math.min(leftA, leftB);
        float one = Math.max(leftA, leftB) - both;
        return met / (met + of.contradiction(weights) * both + of.silence(weights) * one);
    }
}
