package org.amur.screening.name;

/** How much the words of names tell, by how many bear them. */
@FunctionalInterface
public interface Rarity {

    /** Where nothing is known of how often words occur. */
    Rarity UNKNOWN = token -> 1;

    /** @return what the weight of the word is multiplied by: 1 for a word that hardly anybody shares, towards 0 for CORP */
    float of(NameToken token);
}
