package org.amur.figureimport.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.figure.value.Flow;

/**
 * Columns of importers or exporters, as in tables of the International Trade Centre: importers are the partners of
 * exports, and the declarants of imports.
 */
final class Traders {

    private static final ColumnVocabulary<Flow> TRADERS = ColumnVocabulary.of("traders", Flow::valueOf);

    private Traders() {
    }

    static List<MappedColumn> read(List<String> header, List<MappedColumn> columns) {
        Set<String> flows = columns.stream().filter(column -> column.part() == FigurePart.VALUE)
                .map(column -> column.constants().getOrDefault(FigurePart.FLOW, "")).collect(Collectors.toSet());
        List<MappedColumn> read = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            MappedColumn column = columns.get(place);
            read.add(column.part() != FigurePart.IGNORED || flows.size() != 1 ? column : TRADERS.find(header.get(place))
                    .map(ColumnVocabulary.Found::value).map(whose -> of(column, whose, flows.iterator().next())).orElse(column));
        }
        return read;
    }

    private static MappedColumn of(MappedColumn column, Flow whose, String flow) {
        boolean known = flow.equals(Flow.EXPORT.name()) || flow.equals(Flow.IMPORT.name());
        return !known
                ? column
                : new MappedColumn(
                        column.name(), whose.name().equals(flow) ? FigurePart.DECLARANT : FigurePart.PARTNER, Map.of());
    }
}
