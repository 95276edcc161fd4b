package org.amur.screening.name;

/** Role of a word in a name, with its weight without rarity. */
public enum TokenRole {
    /** Proper name. */
    NAME(1),
    /** Patronymic such as Vladimirovich. */
    PATRONYMIC(0.75f),
    /** Initial. */
    INITIAL(0.7f),
    NUMBER(0.7f),
    /** Article or preposition: al, bin, von, of. */
    PARTICLE(0.12f),
    /** Title, not part of the name. */
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
