package org.amur.figureimport.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a column is.
 *
 * @param name as the file has it, folded as {@link Words#folded} does
 * @param says what holds for the values of this column alone: the exports of a table with a column each for exports and imports
 */
public record MappedColumn(String name, FigurePart part, Map<FigurePart, String> says) {

    public MappedColumn {
        says = Map.copyOf(says);
    }

    /** Whether nothing that this column of growth says of itself is another thing than what the column of values says. */
    public boolean isGrowthOf(MappedColumn value) {
        return Stream.concat(Proposal.MEASURED.stream(), Stream.of(FigurePart.CURRENCY)).allMatch(part ->
                !says.containsKey(part) || says.get(part).equals(value.says().get(part)));
    }

    MappedColumn without(FigurePart said) {
        Map<FigurePart, String> others = new HashMap<>(says);
        others.remove(said);
        return new MappedColumn(name, part, others);
    }

    /** The same, of whose values more holds. */
    public MappedColumn with(Map<FigurePart, String> said) {
        Map<FigurePart, String> more = new HashMap<>(says);
        more.putAll(said);
        return new MappedColumn(name, part, more);
    }

    static MappedColumn ignored(String name) {
        return new MappedColumn(name, FigurePart.IGNORED, Map.of());
    }
}
