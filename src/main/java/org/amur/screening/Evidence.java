package org.amur.screening;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What beside the name speaks for two parties being one, or against it.
 *
 * @param one    what the first party has, as text; empty where it only has a kind
 * @param factor what it does to the score: above 1 it takes that part of what is missing to a full score, below 1 it multiplies
 */
public record Evidence(Kind kind, String one, String other, float factor) {

    /** What is compared, and how it turned out. */
    public enum Kind {
        BIRTH_SAME_DAY, BIRTH_CAN_BE_SAME, BIRTH_NEAR, BIRTH_DIFFERS,
        COUNTRY_SHARED, COUNTRY_DIFFERS,
        GENDER_DIFFERS,
        /** The patronymics are of two fathers. */
        FATHER_DIFFERS,
        KIND_DIFFERS,
        IDENTIFIER_SAME, IDENTIFIER_DIFFERS,
        /** Next to nothing of the names meets: an equal number that tells a party from all others is why the two are compared. */
        IDENTIFIER_ALONE,
        /** No name was asked for, only this number. */
        IDENTIFIER_ASKED,
        WEAK_NAME
    }

    /** Of what both have several of, as countries, that which they have in common. */
    public String shared() {
        List<String> others = List.of(other.split(", "));
        return Arrays.stream(one.split(", ")).filter(others::contains).collect(Collectors.joining(", "));
    }

    /** Whether it speaks for the two being one. */
    public boolean isFor() {
        return factor > 1;
    }

    float on(float score) {
        return factor > 1 ? score + (1 - score) * (factor - 1) : score * factor;
    }
}
