package org.amur.screening;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Evidence besides the names for or against a match.
 *
 * @param one    value of the first party as text; empty for kinds without value
 * @param factor effect on the score: above 1 it adds that part of the gap to a full score, below 1 it multiplies
 */
public record Evidence(Kind kind, @JsonProperty("asked") String one, @JsonProperty("found") String other, float factor) {

    /** Compared attribute and its result. */
    public enum Kind {
        BIRTH_SAME_DAY, BIRTH_CAN_BE_SAME, BIRTH_NEAR, BIRTH_DIFFERS,
        COUNTRY_SHARED, COUNTRY_DIFFERS,
        GENDER_DIFFERS,
        /** Patronymics of different fathers. */
        FATHER_DIFFERS,
        KIND_DIFFERS,
        IDENTIFIER_SAME, IDENTIFIER_DIFFERS,
        /** Names hardly match; an equal unique number is the reason for the comparison. */
        IDENTIFIER_ALONE,
        /** Search by number only. */
        IDENTIFIER_ASKED,
        WEAK_NAME
    }

    /** Returns the common values of multi-valued attributes such as countries. */
    public String shared() {
        List<String> others = List.of(other.split(", "));
        return Arrays.stream(one.split(", ")).filter(others::contains).collect(Collectors.joining(", "));
    }

    /** Returns true for evidence in favour of the match. */
    public boolean isFor() {
        return factor > 1;
    }

    float on(float score) {
        return factor > 1 ? score + (1 - score) * (factor - 1) : score * factor;
    }
}
