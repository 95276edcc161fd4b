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

    /** By how much more a leftover counts where only meanings met. */
    private static final float CONTRADICTION_OF_MEANINGS = 5 / 3f;
    private static final float SILENCE_OF_MEANINGS = 22 / 15f;
    /** By how much less a contradiction counts where a script leaves sounds out. */
    private static final float CONTRADICTION_OF_FRAMED = 0.75f;
    /** Brings scores of translations, which never have all in common, to the scale of the others: 0.53 counts as 0.7. */
    private static final float AMONG_TRANSLATIONS = 0.57f;
    /** By how much less silence counts beside a title. */
    private static final float SILENCE_OF_TITLED = 0.54f;

    private Score() {
    }

    /** What two names are, so far as it matters to what they may leave unsaid. */
    enum Case {
        PERSONS,
        /** Persons of whom one is named by a title and a surname: the rest is left unsaid on purpose. */
        TITLED,
        /** Persons of whom one is in a script that leaves sounds out: what is not heard may still be there. */
        FRAMED,
        OTHERS,
        /** Organisations named in two scripts. */
        TRANSLATIONS,
        /** The same where nothing met but words that mean the same: many a ministry is of many a country. */
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
    static float of(float metA, float leftA, float metB, float leftB, Case of, Weights weights) {
        float part = part(metA, leftA, metB, leftB, of, weights);
        return of.translated() ? (float) Math.pow(part, AMONG_TRANSLATIONS) : part;
    }

    /** What met, as a part of all; grows with the score. */
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
