package org.amur.screening.name;

import java.util.List;

/**
 * One part of an explanation: which words of one name met which of the other, and by what way. A word that met none stands on
 * one side alone.
 *
 * @param one      the words of the first name, as written; empty if the other side's stands alone
 * @param other    the words of the second
 * @param likeness 0 to 1; 0 of a word that met none
 * @param weight   what the words weigh in their names, the mean of both sides
 * @param way      null of a word that met none
 * @param paths    how words were read that were not read as they stand: {@code Цзиньпин → PALLADIUS → jinping}
 */
public record MatchedPart(List<String> one, List<String> other, float likeness, float weight, MatchType way, List<Route> paths) {

    /** A word, the way it was read and what that gave, in Latin letters. */
    public record Route(String written, Transliteration path, String latin) {
    }

    public MatchedPart {
        one = List.copyOf(one);
        other = List.copyOf(other);
        paths = List.copyOf(paths);
    }

    /** Whether the words met. */
    public boolean isMet() {
        return likeness > 0;
    }
}
