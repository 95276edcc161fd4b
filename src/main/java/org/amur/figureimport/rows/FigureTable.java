package org.amur.figureimport.rows;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.figure.claim.Doubt;
import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.value.Area;
import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.HeaderStatements;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.table.NotATableException;
import org.amur.figureimport.table.Note;
import org.amur.figureimport.table.Table;
import org.amur.figureimport.table.TableRow;

/** Header and rows of a table of figures. */
final class FigureTable {

    private static final Set<Doubt> OTHER_TRADE =
            EnumSet.of(Doubt.COMMODITY, Doubt.NOT_GOODS, Doubt.PART_OF_COUNTRY, Doubt.OTHER_COVERAGE, Doubt.PLAN);
    private static final Set<FigurePart> VALUED = Set.of(FigurePart.VALUE, FigurePart.GROWTH);
    private static final Set<String> COUNTRY = Set.of("страна", "страны", "государство");
    /** Parts that several columns of one name may have. */
    private static final Set<FigurePart> TWICE = Set.of(FigurePart.IGNORED, FigurePart.GROWTH);

    private final Table table;
    private final Mapping chosen;
    private final LocalDate today;
    private final Extent extent;
    private final RowResults findings;
    /** Rows read ahead and not processed yet. */
    private final Queue<TableRow> ahead = new ArrayDeque<>();
    /** Rows read ahead, before the years of captions are added. */
    private final Queue<TableRow> unchanged = new ArrayDeque<>();
    private YearCaptions captions;
    private NotATableException refusal;
    private NoteLines notes;
    private long lastLine;

    /**
     * Creates the reader of a table.
     *
     * @param chosen null if no mapping was chosen
     */
    FigureTable(Table table, Mapping chosen, LocalDate today, Extent extent, RowResults findings) {
        this.table = table;
        this.chosen = chosen;
        this.today = today;
        this.extent = extent;
        this.findings = findings;
    }

    void read() throws IOException, NotATableException {
        findings.sheets(table.sheets());
        TableRow first = table.next();
        if (first == null) {
            findings.problem(1, "", Reason.EMPTY, "", "");
            return;
        }
        lastLine = first.line();
        if (first.filled() < 2) {
            findings.problem(first.line(), "", Reason.NOT_A_TABLE, String.join("", first.cells()).strip(), "");
            return;
        }
        if (first.filled() > Table.MAX_COLUMNS) {
            findings.problem(first.line(), "", Reason.TOO_MANY_COLUMNS, "", String.valueOf(Table.MAX_COLUMNS));
            return;
        }
        first = withCaptions(withUnits(first));
        List<String> header = first.cells().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        RowReader reader = readerOf(header, first);
        readRows(Columns.of(first.cells(), table.sheet()), reader);
        reader.finish(findings);
        remarkOnReading();
        if (extent.whole() && findings.drafts().isEmpty() && !findings.hasProblems()) {
            findings.problem(lastLine, "", Reason.NO_FIGURES, "", "");
        }
    }

    /** Returns the reader of a fixed layout if all of its columns are present and no other; else of a mapping. */
    private RowReader readerOf(List<String> header, TableRow first) throws IOException {
        Optional<Layout> layout = chosen == null ? Layout.closestTo(header) : Optional.empty();
        notes = new NoteLines(IntStream.range(1, header.size()).boxed().collect(Collectors.toSet()));
        if (layout.isPresent() && layout.get().isOf(header)) {
            findings.recognised(layout.get());
            return layout.get().rows();
        }
        HeaderStatements above = HeaderStatements.of(table.above());
        Mapping mapping = chosen == null ? proposed(first, above) : chosen.on(first.cells());
        findings.head(new Head(first.cells(), List.of(), mapping, above));
        boolean foreign = chosen == null && mapping.values().isEmpty();
        if (!foreign && (mapping.missing().isEmpty() || layout.isEmpty() || chosen != null)) {
            remarkOnAbove(above, mapping);
            remarkOnOtherTrade(mapping);
            return mapped(mapping, header, first, above.partOfYear());
        }
        findings.recognisedNone();
        if (layout.isPresent()) {
            checkColumns(header, first.line(), layout.get());
        } else {
            findings.problem(first.line(), "", Reason.UNKNOWN_LAYOUT, String.join(",", first.cells()), "");
        }
        return (row, nothing) -> { };
    }

    /** Adds the units of the row below the names, if it has nothing else. */
    private TableRow withUnits(TableRow names) throws IOException {
        TableRow below = table.isTabular() && Layout.closestTo(names.cells()).isEmpty()
                ? firstRows().stream().findFirst().orElse(null)
                : null;
        boolean units = below != null
                && below.filled() > 0
                && below.cells().size() <= names.cells().size()
                && below.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .allMatch(cell ->
                                HeaderStatements.isUnit(cell) || cell.strip().equals("%"));
        if (!units) {
            return names;
        }
        ahead.remove();
        findings.remark(names.line(), "", Reason.NAMES_IN_TWO_ROWS, String.valueOf(names.line()), String.valueOf(below.line()));
        List<String> joined = new ArrayList<>(names.cells());
        for (int place = 0; place < below.cells().size(); place++) {
            String unit = below.cells().get(place).strip();
            if (!unit.isEmpty()) {
                joined.set(place, joined.get(place).strip() + " (" + unit.replaceAll("^\\((.*)\\)$", "$1") + ")");
            }
        }
        return new TableRow(below.line(), joined, names.unreckoned(), names.numbers());
    }

    private Mapping proposed(TableRow first, HeaderStatements above) throws IOException {
        boolean nameless = first.cells().get(0).isBlank() && table.isTabular();
        Optional<String> name = nameless ? NamelessColumn.nameOf(firstRows(), Proposal.of(first.cells())) : Optional.empty();
        if (name.isEmpty()) {
            return withPartners(Proposal.of(first.cells(), above));
        }
        List<String> named = new ArrayList<>(first.cells());
        named.set(0, name.get());
        Mapping mapping = Proposal.of(named, above);
        List<MappedColumn> columns = new ArrayList<>(mapping.columns());
        columns.set(0, new MappedColumn("", columns.get(0).part(), Map.of()));
        return new Mapping(mapping.publisher(), columns, mapping.constants());
    }

    /** Makes the only column of countries the partners if it has others than China and Russia. */
    private Mapping withPartners(Mapping mapping) throws IOException {
        List<MappedColumn> columns = mapping.columns();
        List<Integer> countries = IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).part() == FigurePart.DECLARANT
                        && COUNTRY.contains(columns.get(place).name()))
                .boxed()
                .toList();
        if (countries.size() != 1 || !mapping.missing().contains(FigurePart.PARTNER)) {
            return mapping;
        }
        int place = countries.get(0);
        boolean others = firstRows().stream().filter(row -> place < row.cells().size())
                .flatMap(row -> AreaNames.find(row.cells().get(place)).stream())
                .anyMatch(area -> !area.value().equals(Area.RUSSIA) && !area.value().equals(Area.CHINA));
        if (!others && HeaderStatements.of(table.above()).parts().isEmpty()) {
            return mapping;
        }
        List<MappedColumn> partners = new ArrayList<>(columns);
        partners.set(place, new MappedColumn(columns.get(place).name(), FigurePart.PARTNER, columns.get(place)
                .constants()));
        return new Mapping(mapping.publisher(), partners, mapping.constants());
    }

    private RowReader mapped(Mapping mapping, List<String> header, TableRow first, Optional<String> partOfYear) throws IOException {
        findings.recognised(Layout.MAPPED);
        notes = new NoteLines(IntStream.range(0, mapping.columns().size())
                .filter(place -> VALUED.contains(mapping.columns().get(place).part())).boxed().collect(Collectors.toSet()));
        Set<String> seen = new HashSet<>();
        IntStream.range(0, header.size()).filter(place -> !TWICE.contains(mapping.columns().get(place).part())).mapToObj(header::get)
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .forEach(name -> findings.problem(first.line(), name, Reason.DUPLICATE_COLUMN, name, Layout.MAPPED.name()));
        List<FigurePart> missing = mapping.missing();
        PartsInCells cells = new PartsInCells(mapping, missing.isEmpty() ? List.of() : firstRows());
        missing.stream().filter(part -> !cells.states(part))
                .forEach(part -> findings.problem(first.line(), "", Reason.MAPPING_LACKS, "", part.name()));
        Proposal.lookalikes(first.cells()).forEach(like ->
                findings.remark(first.line(), like.name(), Reason.LOOKALIKE, like.name(), like.meant()));
        first.cells().stream()
                .map(String::strip)
                .filter(name -> !Periods.withoutMark(name).equals(name)
                        && Periods.ofColumn(name).isPresent())
                .forEach(name ->
                        findings.remark(first.line(), name, Reason.FOOTNOTE_MARK, name, Periods.withoutMark(name)));
        List<String> leftOut = mapping.columns().stream().filter(column -> column.part() == FigurePart.IGNORED)
                .map(MappedColumn::name).filter(name -> !name.isEmpty()).toList();
        if (!leftOut.isEmpty()) {
            findings.remark(first.line(), "", Reason.LEFT_OUT, String.join(", ", leftOut), String.valueOf(leftOut.size()));
        }
        return findings.hasProblems() ? (row, nothing) -> { } : new MappedRows(mapping, partOfYear);
    }

    /** Returns the rows that are read next. */
    private List<TableRow> firstRows() throws IOException {
        try {
            TableRow row = refusal == null && ahead.size() < Head.SAMPLES ? fetch() : null;
            while (row != null) {
                ahead.add(row);
                row = ahead.size() < Head.SAMPLES ? fetch() : null;
            }
        } catch (NotATableException e) {
            // The rows before it are read first.
            refusal = e;
        }
        return ahead.stream().limit(Head.SAMPLES).toList();
    }

    private TableRow next() throws IOException, NotATableException {
        if (ahead.isEmpty() && refusal != null) {
            throw refusal;
        }
        return ahead.isEmpty() ? fetch() : ahead.remove();
    }

    /** Returns the next row, with the year of the caption above it if there is one. */
    private TableRow fetch() throws IOException, NotATableException {
        while (true) {
            if (unchanged.isEmpty() && refusal != null) {
                throw refusal;
            }
            TableRow row = unchanged.isEmpty() ? table.next() : unchanged.remove();
            Optional<TableRow> dated = row == null || captions == null ? Optional.ofNullable(row) : captions.row(row);
            if (row == null || dated.isPresent()) {
                return dated.orElse(null);
            }
            findings.passedOver(Reason.A_REMARK);
        }
    }

    /** Returns the names of a table with years as captions between the rows. */
    private TableRow withCaptions(TableRow names) throws IOException {
        if (!table.isTabular() || Layout.closestTo(names.cells()).isPresent()) {
            return names;
        }
        List<TableRow> first = new ArrayList<>(ahead);
        try {
            for (TableRow row = table.next(); row != null; row = first.size() < YearCaptions.LOOKED_AT ? table.next() : null) {
                unchanged.add(row);
                first.add(row);
            }
        } catch (NotATableException e) {
            refusal = e;
        }
        captions = YearCaptions.of(names, first).orElse(null);
        if (captions == null) {
            return names;
        }
        unchanged.clear();
        unchanged.addAll(first);
        ahead.clear();
        findings.remark(names.line(), "", Reason.YEAR_FROM_ABOVE, captions.example(first), "");
        return captions.names(names);
    }

    /** Reports a unit stated above the names, whether the figures use it or another. */
    private void remarkOnAbove(HeaderStatements above, Mapping mapping) {
        above.parts().forEach((part, said) -> {
            String read = mapping.constants().get(part);
            if (read != null) {
                findings.remark(1, "", read.equals(said.value()) ? Reason.SAID_ABOVE : Reason.SAID_OTHERWISE_ABOVE, said.line(),
                        part + " " + read);
            }
            if (part == FigurePart.UNIT || part == FigurePart.CURRENCY) {
                remarkOnOwn(part, said, mapping);
            }
        });
    }

    /** Reports the title, since the numbers may be of one commodity, a province or a plan, which no column tells. */
    private void remarkOnOtherTrade(Mapping mapping) {
        boolean allGoods = Series.ALL_GOODS.equals(mapping.constants().get(FigurePart.COMMODITY));
        for (String line : table.above()) {
            ParsedClaim.read(line).flows().questions().stream().filter(question -> OTHER_TRADE.contains(question.doubt())
                    && (allGoods || question.doubt() != Doubt.COMMODITY)).findFirst()
                    .ifPresent(question -> findings.remark(1, "", Reason.OTHER_TRADE_ABOVE, line, question.quote()));
        }
    }

    /** Reports a column's own unit that overrides the line above, once for each. */
    private void remarkOnOwn(FigurePart part, HeaderStatements.Said said, Mapping mapping) {
        Set<String> reported = new HashSet<>(Set.of(said.value()));
        mapping.values().stream().filter(value -> value.constants().containsKey(part)
                && reported.add(value.constants().get(part)))
                .forEach(value -> findings.remark(1, value.name(), Reason.SAID_OTHERWISE_ABOVE, said.line(),
                        part + " " + value.constants().get(part)));
    }

    private void checkColumns(List<String> header, long line, Layout layout) {
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                findings.problem(line, column, Reason.DUPLICATE_COLUMN, column, layout.name());
            } else if (!layout.knows(column)) {
                findings.problem(line, column, Reason.UNKNOWN_COLUMN, column, layout.name());
            }
        }
        layout.requiredColumns().stream().filter(column -> !seen.contains(column))
                .forEach(column -> findings.problem(line, column, Reason.MISSING_COLUMN, column, layout.name()));
    }

    /** Reads the rows; only the first ones if the mapping is incomplete. */
    private void readRows(Columns columns, RowReader reader) throws IOException, NotATableException {
        boolean unread = findings.hasProblems();
        List<TableRow> held = new ArrayList<>();
        for (TableRow row = next(); row != null; row = next()) {
            lastLine = row.line();
            findings.sample(row.cells());
            if (unread) {
                if (held.size() == Head.SAMPLES) {
                    return;
                }
                held.add(row);
                continue;
            }
            if (isTooMuch(row.line(), columns.header().size())) {
                return;
            }
            findings.rowRead();
            if (row.filled() > 1 && isNamesAgain(row, columns)) {
                findings.passedOver(Reason.NAMES_AGAIN);
            } else if (row.filled() > 0 && !mayBeNote(row, columns.header().size())) {
                readRows(notes.release(), columns, reader);
                readRow(row, columns, reader);
            }
        }
        notes.report(findings);
    }

    /** Tells whether the names are repeated, as on a following page. */
    private boolean isNamesAgain(TableRow row, Columns columns) {
        List<String> names = columns.written();
        return table.isTabular() && row.cells().size() == names.size()
                && IntStream.range(0, names.size()).allMatch(place -> row.cells().get(place).strip().equals(names.get(place)));
    }

    /** Tells whether the row may be a note; never for records of a list. */
    private boolean mayBeNote(TableRow row, int columns) {
        return table.isTabular() && notes.hold(row, columns, () -> isLastAndUnfinished(row));
    }

    private void readRows(List<TableRow> rows, Columns columns, RowReader reader) throws IOException, NotATableException {
        for (TableRow row : rows) {
            readRow(row, columns, reader);
        }
    }

    private boolean isTooMuch(long line, int columns) {
        if (!extent.whole()) {
            return findings.rowsRead() == extent.mostRows() || findings.drafts().size() >= extent.enough()
                    || findings.problems() >= extent.enough();
        }
        if (findings.rowsRead() == extent.mostRows()) {
            findings.problem(line, "", Reason.TOO_MANY_ROWS, "", String.valueOf(extent.mostRows()));
            return true;
        }
        if ((findings.rowsRead() + 1) * columns > FigureFile.MAX_CELLS) {
            findings.problem(line, "", Reason.TOO_MANY_CELLS, "", String.valueOf(FigureFile.MAX_CELLS));
            return true;
        }
        return findings.isEnded();
    }

    private void readRow(TableRow row, Columns columns, RowReader reader) throws IOException, NotATableException {
        List<String> cells = row.cells();
        int names = columns.header().size();
        boolean more = cells.size() > names
                && cells.subList(names, cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        if (more || table.isStrict() && cells.size() != names) {
            boolean cutOff = cells.size() < names && isLastAndUnfinished(row);
            findings.problem(row.line(), "", cutOff ? Reason.TRUNCATED_LINE : Reason.WRONG_COLUMN_COUNT,
                    String.join(",", cells), String.valueOf(names));
            return;
        }
        ValueRow figures = new ValueRow(row, columns, filled(cells, names), today, findings);
        reader.read(figures, findings);
        figures.deliver();
    }

    private boolean isLastAndUnfinished(TableRow row) {
        return ahead.isEmpty() && table.unfinishedLine().filter(line -> line.equals(lastLineOf(row))).isPresent();
    }

    private String lastLineOf(TableRow row) {
        return table.isCommaSeparated() ? String.join(",", row.cells()) : table.unfinishedLine().orElse("");
    }

    private static List<String> filled(List<String> cells, int columns) {
        if (cells.size() >= columns) {
            return cells.size() == columns ? cells : cells.subList(0, columns);
        }
        List<String> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(columns - cells.size(), ""));
        return all;
    }

    private void remarkOnReading() {
        for (Note note : table.notes()) {
            findings.remark(note.line(), "", Reason.valueOf(note.kind().name()), note.text(), note.detail());
        }
        if (extent.whole() && !findings.hasProblems()) {
            table.unfinishedLine().ifPresent(line -> findings.remark(lastLine, "", Reason.NO_FINAL_LINE_BREAK, line, ""));
        }
    }
}
