package org.amur.screening.name;

/** Weight factors of words by their frequency in names. */
@FunctionalInterface
public interface Rarity {

    /** Used where frequencies are unknown. */
    Rarity UNKNOWN = token -> 1;

    /** @return factor of the word's weight: 1 for a rare word, towards 0 for CORP */
    float of(NameToken token);
}
