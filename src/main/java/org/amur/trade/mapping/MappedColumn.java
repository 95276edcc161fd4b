package org.amur.trade.mapping;

import java.util.Map;

/**
 * What a column is.
 *
 * @param name as the file has it, folded as {@link Words#folded} does
 * @param says what holds for the values of this column alone: the exports of a table with a column each for exports and imports
 */
public record MappedColumn(String name, Part part, Map<Part, String> says) {

    public MappedColumn {
        says = Map.copyOf(says);
    }

    static MappedColumn ignored(String name) {
        return new MappedColumn(name, Part.IGNORED, Map.of());
    }
}
