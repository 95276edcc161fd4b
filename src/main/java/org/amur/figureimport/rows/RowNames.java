package org.amur.figureimport.rows;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.RowName;
import org.amur.figureimport.mapping.Words;

/** Rows whose names state flow, partner and unit, which then apply to each value column. */
final class RowNames {

    private final RowParts parts;
    private final Map<MappedColumn, Map<String, MappedColumn>> known = new IdentityHashMap<>();

    RowNames(RowParts parts) {
        this.parts = parts;
    }

    /** Returns the value column with the constants of the row's name; unchanged if the name states only a flow. */
    MappedColumn of(MappedColumn value) {
        List<String> names = parts.inColumns(value, FigurePart.FLOW);
        return names.size() != 1 ? value : known.computeIfAbsent(value, any -> new HashMap<>())
                .computeIfAbsent(names.get(0), name -> named(value, name));
    }

    private MappedColumn named(MappedColumn value, String name) {
        Map<FigurePart, String> constants = Words.flows().find(name).isPresent() ? Map.of() : RowName.of(name);
        boolean disagree = constants.keySet().stream().anyMatch(part -> value.constants().containsKey(part)
                && !constants.get(part).equals(value.constants().get(part)));
        if (constants.isEmpty() || disagree) {
            return value;
        }
        MappedColumn named = value.with(constants);
        parts.alias(named, value);
        return named;
    }
}
