package org.amur.screening.name;

/** What a word does in a name, and what it weighs there before its rarity is known. */
public enum TokenRole {
    /** A name proper. */
    NAME(1),
    /** The name of the father, as in Vladimirovich. */
    PATRONYMIC(0.75f),
    /** One letter for a name. */
    INITIAL(0.7f),
    NUMBER(0.7f),
    /** An article or preposition: al, bin, von, of. */
    PARTICLE(0.12f),
    /** What is said before a name and is no part of it. */
    TITLE(0.06f),
    /** LLC, ОАО, 有限公司. */
    LEGAL_FORM(0.1f);

    private final float weight;

    TokenRole(float weight) {
        this.weight = weight;
    }

    float weight() {
        return weight;
    }
}
