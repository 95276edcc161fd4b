package org.amur.figureimport.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Meaning of a column.
 *
 * @param name as the file has it, folded as {@link Words#folded} does
 * @param constants constants for the values of this column alone, such as its flow in a table with a column each for
 * exports and imports
 */
public record MappedColumn(String name, @JsonProperty("is") FigurePart part,
        @JsonProperty("says") Map<FigurePart, String> constants) {

    public MappedColumn {
        constants = Map.copyOf(constants);
    }

    /** Tells whether this growth column may belong to the value column: none of its constants differs. */
    public boolean isGrowthOf(MappedColumn value) {
        return Stream.concat(Proposal.MEASURED.stream(), Stream.of(FigurePart.CURRENCY)).allMatch(part ->
                !constants.containsKey(part) || constants.get(part).equals(value.constants().get(part)));
    }

    MappedColumn without(FigurePart said) {
        Map<FigurePart, String> others = new HashMap<>(constants);
        others.remove(said);
        return new MappedColumn(name, part, others);
    }

    /** Returns the same column with more constants. */
    public MappedColumn with(Map<FigurePart, String> said) {
        Map<FigurePart, String> more = new HashMap<>(constants);
        more.putAll(said);
        return new MappedColumn(name, part, more);
    }

    static MappedColumn ignored(String name) {
        return new MappedColumn(name, FigurePart.IGNORED, Map.of());
    }
}
