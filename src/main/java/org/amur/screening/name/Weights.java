package org.amur.screening.name;

/**
 * Tuned weights of a comparison: the benchmark's cross-validation chooses each on four fifths of the judged pairs and
 * measures it on the rest.
 *
 * @param persons      unmatched words of two persons' names
 * @param others       unmatched words of two names in one script
 * @param translations unmatched words of two organisations' names in two scripts
 * @param otherPlace   factor for two organisations that name different places
 */
public record Weights(Left persons, Left others, Left translations, float otherPlace) {

    /** Weights in use: chosen on all pairs, with a lower weight of organisations' omissions for better recall. */
    public static final Weights CHOSEN = new Weights(new Left(2, 0.2f), new Left(1.5f, 0.45f), new Left(0.45f, 0.15f), 0.6f);

    /**
     * Share of a name's unmatched words that counts against a match.
     *
     * @param contradiction words unmatched on both sides
     * @param silence       words unmatched on one side only
     */
    public record Left(float contradiction, float silence) {
    }
}
