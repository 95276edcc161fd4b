package org.amur.trade.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.amur.trade.mapping.MappedColumn;
import org.amur.trade.mapping.Mapping;
import org.amur.trade.mapping.Part;
import org.amur.trade.mapping.Vocabulary;

/** What one row after the other says of the parts of a figure, where a mapping says it is to be looked for. */
final class RowParts {

    private final Mapping mapping;
    private final Map<Part, List<String>> columnsOf = new EnumMap<>(Part.class);
    private final Map<MappedColumn, String> nameOf = new IdentityHashMap<>();
    private final Set<String> told = new HashSet<>();
    private FigureRow row;
    private Findings findings;

    RowParts(Mapping mapping) {
        this.mapping = mapping;
    }

    void begin(FigureRow next, Findings found) {
        if (row == null) {
            learnNames(next);
        }
        row = next;
        findings = found;
    }

    private void learnNames(FigureRow first) {
        for (int place = 0; place < mapping.columns().size(); place++) {
            MappedColumn column = mapping.columns().get(place);
            nameOf.put(column, first.name(place));
            columnsOf.computeIfAbsent(column.part(), part -> new ArrayList<>()).add(first.name(place));
        }
    }

    FigureRow row() {
        return row;
    }

    Mapping mapping() {
        return mapping;
    }

    /** What the column of values, a cell or the constant says of a part. */
    Optional<String> of(MappedColumn value, Part part) {
        String own = value.says().get(part);
        return own != null ? Optional.of(own) : mapped(part).map(row::text)
                .or(() -> Optional.ofNullable(mapping.says().get(part)));
    }

    /** The name of the first column of the part in which the row says anything. */
    Optional<String> mapped(Part part) {
        return columnsOf.getOrDefault(part, List.of()).stream().filter(row::hasStated).findFirst();
    }

    String columnOf(Part part) {
        return mapped(part).orElseGet(() -> columnsOf.getOrDefault(part, List.of()).stream().findFirst().orElse(""));
    }

    String nameOf(MappedColumn column) {
        return nameOf.get(column);
    }

    /** Whether it was asked for the first time: what holds for many rows is said once. */
    boolean isNew(String remark) {
        return told.add(remark);
    }

    void remarkOnLook(Part part, String text, Vocabulary.Found<?> found) {
        if (found.meant() != null && isNew(part + text)) {
            findings.remark(row.line(), columnOf(part), Reason.LOOKALIKE, text, found.meant());
        }
    }

    void refuse(Part part, Reason reason, String text) {
        refuse(part, reason, text, "");
    }

    void refuse(Part part, Reason reason, String text, String detail) {
        row.refuse(columnOf(part), reason, text, detail);
    }
}
