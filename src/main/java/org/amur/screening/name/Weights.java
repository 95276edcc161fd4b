package org.amur.screening.name;

/**
 * The weights of a comparison that are chosen by measurement: the benchmark's cross-validation chooses each on four parts of the
 * judged pairs and measures it on the fifth.
 *
 * @param persons      leftovers of two persons' names
 * @param others       leftovers of two names in one script
 * @param translations leftovers of two organisations' names in two scripts
 * @param otherPlace   factor for two organisations that name different places
 */
public record Weights(Left persons, Left others, Left translations, float otherPlace) {

    /** The weights in use: those chosen on all parts, but less for silence of organisations, so that a search finds more. */
    public static final Weights CHOSEN = new Weights(new Left(2, 0.2f), new Left(1.5f, 0.45f), new Left(0.45f, 0.15f), 0.6f);

    /**
     * Share of a name's unmatched words that counts against a match.
     *
     * @param contradiction the part that both names leave over
     * @param silence       the part that only one name leaves over
     */
    public record Left(float contradiction, float silence) {
    }
}
