package org.amur.screening.name;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Part of an explanation: matched words of both names, or unmatched words of one.
 *
 * @param one      words of the first name, as written; empty if those of the other are unmatched
 * @param other    words of the second
 * @param likeness 0 to 1; 0 for unmatched words
 * @param weight   weight of the words in their names, the mean of both sides
 * @param way      null for unmatched words
 * @param paths    transliterations of words that are not read as written: {@code Цзиньпин → PALLADIUS → jinping}
 */
public record MatchedPart(@JsonProperty("asked") List<String> one, @JsonProperty("found") List<String> other,
        @JsonProperty("alike") float likeness, float weight, @JsonInclude(JsonInclude.Include.NON_NULL) MatchType way,
        @JsonProperty("read") List<Route> paths) {

    /** Word, its transliteration system and the result in Latin letters. */
    public record Route(String written, Transliteration path, String latin) {
    }

    public MatchedPart {
        one = List.copyOf(one);
        other = List.copyOf(other);
        paths = List.copyOf(paths);
    }

    /** Returns true for matched words. */
    public boolean isMet() {
        return likeness > 0;
    }
}
