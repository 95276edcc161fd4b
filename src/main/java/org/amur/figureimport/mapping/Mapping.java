package org.amur.figureimport.mapping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Mapping of a publisher's table to figures: the meaning of each column, and constants for all rows. The constant of a
 * column takes precedence over a cell, and this over a constant for all rows.
 *
 * @param publisher of such tables; empty if not specified
 */
public record Mapping(String publisher, List<MappedColumn> columns,
        @JsonProperty("says") Map<FigurePart, String> constants) {

    public Mapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /** Returns the required parts that neither a column nor a constant provides. */
    public List<FigurePart> missing() {
        return FigurePart.NEEDED.stream().filter(part -> !gives(part)).toList();
    }

    boolean gives(FigurePart part) {
        return constants.containsKey(part) || columns.stream().anyMatch(column -> column.part() == part)
                || part == FigurePart.PERIOD && (gives(FigurePart.YEAR))
                || part == FigurePart.DECLARANT && onlyDeclarant().isPresent()
                || part != FigurePart.VALUE && hasValues() && values().stream()
                .allMatch(value -> value.constants().containsKey(part));
    }

    /** Returns the only country for which the customs service declares. */
    public Optional<String> onlyDeclarant() {
        return Optional.ofNullable(constants.get(FigurePart.REPORTER)).flatMap(Words::countryOfReporter);
    }

    private boolean hasValues() {
        return !values().isEmpty();
    }

    public List<MappedColumn> values() {
        return columns.stream().filter(column -> column.part() == FigurePart.VALUE).toList();
    }

    /** Returns the mapping without the time, which belongs to one table. */
    public Mapping ofAnyTime() {
        Mapping timeless = this;
        for (FigurePart part : List.of(FigurePart.PERIOD, FigurePart.YEAR, FigurePart.YEAR_TO, FigurePart.PUBLISHED)) {
            timeless = timeless.with(part, null);
        }
        return timeless;
    }

    public Mapping with(FigurePart part, String constant) {
        Map<FigurePart, String> more = new EnumMap<>(FigurePart.class);
        more.putAll(constants);
        if (constant == null || constant.isBlank()) {
            more.remove(part);
        } else {
            more.put(part, constant.strip());
        }
        return new Mapping(publisher, columns, more);
    }

    /**
     * Applies the mapping to a table with other columns: those known by name, in any order, and new period columns like
     * the other periods. Columns of one name, or of none, take its meanings in turn; so a table with the same columns
     * gets all of them.
     */
    public Mapping on(List<String> header) {
        Mapping proposed = header.stream().anyMatch(Mapping::hasTime) ? Proposal.of(header) : null;
        Map<String, Deque<MappedColumn>> known = columns.stream()
                .collect(groupingBy(MappedColumn::name, toCollection(ArrayDeque::new)));
        List<MappedColumn> found = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            String folded = Words.folded(name);
            MappedColumn like = proposed == null ? null : proposed.columns().get(place);
            found.add(Optional.ofNullable(known.get(folded)).map(Deque::poll)
                    .orElseGet(() -> column(folded, Periods.ofColumn(name), like)));
        }
        return new Mapping(publisher, found, constants);
    }

    private static boolean hasTime(String name) {
        return ColumnName.of(name).or(() -> ColumnName.withTime(name)).isPresent();
    }

    /** Returns the meaning of a column that the mapping does not know by name. */
    private MappedColumn column(String folded, Optional<String> period, MappedColumn proposed) {
        return period.flatMap(time -> likeOtherPeriods(folded, time))
                .or(() -> Optional.ofNullable(proposed).flatMap(this::likeOtherTimes))
                .orElseGet(() -> MappedColumn.ignored(folded));
    }

    /** Returns the meaning of a known column that differs by its time only. */
    private Optional<MappedColumn> likeOtherTimes(MappedColumn proposed) {
        return columns.stream().filter(known -> differsByTime(known, proposed)).findFirst().map(known -> {
            Map<FigurePart, String> own = new EnumMap<>(FigurePart.class);
            own.putAll(proposed.constants());
            own.putAll(Proposal.untimed(known));
            return new MappedColumn(proposed.name(), proposed.part(), own);
        });
    }

    private static boolean differsByTime(MappedColumn known, MappedColumn proposed) {
        return known.part() == proposed.part() && Proposal.isTimed(known) && Proposal.isTimed(proposed)
                && Proposal.untimed(known).entrySet().containsAll(Proposal.untimed(proposed).entrySet());
    }

    private Optional<MappedColumn> likeOtherPeriods(String name, String period) {
        return values().stream().filter(value -> Periods.ofColumn(value.name()).isPresent()).findFirst().map(value -> {
            Map<FigurePart, String> own = new EnumMap<>(value.constants());
            own.put(FigurePart.PERIOD, period);
            return new MappedColumn(name, FigurePart.VALUE, own);
        });
    }
}
