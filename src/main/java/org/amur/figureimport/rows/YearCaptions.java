package org.amur.figureimport.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.Periods;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.table.TableRow;

/**
 * Periods in lines of their own above the rows, as in tables of Rosstat. Rows of months get their year in the first column; for
 * other rows, such as countries, the period becomes a column after the last one.
 */
final class YearCaptions {

    /** Number of rows after the names that are searched for such lines. */
    static final int LOOKED_AT = 12;

    private static final Set<FigurePart> TIMES = Set.of(FigurePart.MONTH, FigurePart.YEAR, FigurePart.IGNORED, FigurePart.VALUE);
    private static final Set<FigurePart> TIME = Set.of(FigurePart.YEAR, FigurePart.PERIOD);
    private static final String PERIOD = "period";
    private static final String YEAR = "year";
    private static final Pattern YEAR_ALONE = Pattern.compile("(?iu)(?:за )?((?:19|20)\\d{2})(?: ?(?:г\\.?|год|года|年))?:?");

    private final boolean months;
    private final String column;
    private final int columns;
    private String year;

    /**
     * Creates the captions.
     *
     * @param column that is added for the period of countries
     */
    private YearCaptions(boolean months, String column, int columns) {
        this.months = months;
        this.column = column;
        this.columns = columns;
    }

    /** Returns the captions of a table; empty if it has none. */
    static Optional<YearCaptions> of(TableRow names, List<TableRow> first) {
        String year = null;
        boolean captions = false;
        boolean months = false;
        for (TableRow row : first) {
            Optional<String> own = caption(row).or(() -> year(row.cells().get(0)));
            captions |= caption(row).isPresent();
            months |= year != null && row.filled() > 1 && isMonths(row.cells().get(0));
            year = own.filter(time -> year(time).isPresent()).orElse(year);
        }
        Mapping mapping = Proposal.of(names.cells());
        boolean across = mapping.values().stream().anyMatch(value -> value.constants().containsKey(FigurePart.MONTH));
        boolean timed = mapping.columns().stream().skip(months ? 1 : 0).anyMatch(column -> TIME.contains(column.part()))
                || mapping.values().stream().anyMatch(value -> value.constants().containsKey(FigurePart.PERIOD));
        return !timed && (months || captions) ? Optional.of(new YearCaptions(months, across ? YEAR : PERIOD, names.cells().size()))
                : Optional.empty();
    }

    /** Returns the column names, with one for the period if needed. */
    TableRow names(TableRow names) {
        List<String> cells = new ArrayList<>(names.cells());
        if (!months) {
            cells.add(column);
        } else if (cells.get(0).isBlank() || TIMES.contains(Proposal.of(List.of(cells.get(0))).columns().get(0).part())) {
            cells.set(0, PERIOD);
        }
        return new TableRow(names.line(), cells, names.unreckoned(), names.numbers());
    }

    /** Returns the row with its year; empty for a line with nothing but the year. */
    Optional<TableRow> row(TableRow row) {
        Optional<String> caption = caption(row).filter(time -> !months || year(time).isPresent());
        if (caption.isPresent()) {
            year = caption.get();
            return Optional.empty();
        }
        return Optional.of(months ? withMonths(row) : withYear(row));
    }

    private TableRow withMonths(TableRow row) {
        String text = row.cells().get(0).strip();
        Optional<String> own = year(text);
        year = own.orElse(year);
        if (year == null || own.isEmpty() && !isMonths(text)) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(0, own.isPresent() ? year : Periods.ofYear(year, Periods.withoutMark(text)).orElse(text + ' ' + year));
        return new TableRow(row.line(), cells, row.unreckoned(), row.numbers());
    }

    /** Adds the year; a line between the rows stays one. */
    private TableRow withYear(TableRow row) {
        if (row.filled() < 2 || year == null || row.cells().size() > columns) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add("");
        }
        cells.add(year);
        return new TableRow(row.line(), cells, row.unreckoned(), row.numbers());
    }

    /** Returns the first year found, as an example for the preview. */
    String example(List<TableRow> first) {
        return first.stream().flatMap(row -> caption(row).or(() -> year(row.cells().get(0))).stream()).findFirst().orElse("");
    }

    private static Optional<String> caption(TableRow row) {
        return row.filled() != 1 ? Optional.empty() : row.cells().stream().filter(cell -> !cell.isBlank()).findFirst()
                .flatMap(text -> year(text).or(() -> months(text)));
    }

    /** Returns months with their year, in the notation of {@link Periods}. */
    private static Optional<String> months(String text) {
        String plain = Periods.withoutMark(text.strip()).replaceFirst("(?iu)^за ", "").replaceFirst(":$", "");
        return Periods.of(plain);
    }

    private static Optional<String> year(String text) {
        return Optional.of(YEAR_ALONE.matcher(Periods.withoutMark(text.strip()))).filter(Matcher::matches)
                .map(found -> found.group(1));
    }

    /** Tells whether a text states months without a year. */
    private static boolean isMonths(String written) {
        String text = Periods.withoutMark(written.strip());
        return !text.isEmpty() && Periods.of(text).isEmpty()
                && (Periods.month(text).isPresent() || Periods.ofYear("2000", text).isPresent() || Periods.isLaterQuarter(text));
    }
}
