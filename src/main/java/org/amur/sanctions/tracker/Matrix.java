package org.amur.sanctions.tracker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.web.QueryString;

/**
 * Matrix of designations and measures in force (and suspended) on a day, by imposer and target. Columns are countries,
 * China and Russia first, then by number, or kinds of target in their order; a column without name is last. Empty
 * columns are omitted.
 */
public final class Matrix {

    private static final String DESIGNATION_LIST = "/sanctions/designation/list?";
    private static final String MEASURE_LIST = "/sanctions/measure/list?";
    private static final List<String> FIRST = List.of("CN", "RU");
    private static final String NONE = "";
    /** Indices of the sums of a cell; suspended ones follow. */
    private static final int DESIGNATIONS = 0;
    private static final int MEASURES = 1;
    private static final int SUSPENDED = 2;
    private static final int SUMS = 4;

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();
    private long uncertain;

    private Matrix(List<String> columns) {
        this.columns = columns;
    }

    /** Returns the matrix by country. */
    static Matrix byCountry(List<Imposer> imposers, List<InForceCount> designations, List<InForceCount> measures,
            QueryString kept) {
        Map<String, Long> weight = new HashMap<>();
        designations.forEach(count -> weight.merge(orNone(count.country()), count.all(), Long::sum));
        measures.forEach(count -> weight.merge(orNone(count.country()), count.all(), Long::sum));
        List<String> columns = weight.keySet().stream().sorted(Comparator.comparing((String country) -> country.equals(NONE))
                .thenComparing(country -> FIRST.contains(country) ? FIRST.indexOf(country) : FIRST.size())
                .thenComparing(country -> -weight.get(country))
                .thenComparing(country -> country)).toList();
        return of(columns, imposers, designations, measures, count -> orNone(count.country()), "country", kept);
    }

    /** Returns the matrix by kind of target, which only designations have. */
    static Matrix byKind(List<Imposer> imposers, List<InForceCount> designations, QueryString kept) {
        List<String> columns = new TreeSet<>(designations.stream().map(InForceCount::kind).toList()).stream()
                .map(Enum::name).toList();
        return of(columns, imposers, designations, List.of(), count -> count.kind().name(), "target", kept);
    }

    private static Matrix of(List<String> possible, List<Imposer> imposers, List<InForceCount> designations,
            List<InForceCount> measures, Function<InForceCount, String> column, String filter, QueryString kept) {
        Set<String> filled = Stream.concat(designations.stream(), measures.stream())
                .filter(count -> count.all() + count.suspended() > 0 && imposers.stream().anyMatch(imposer -> isOf(count, imposer)))
                .map(column).collect(Collectors.toSet());
        List<String> columns = possible.stream().filter(filled::contains).toList();
        Matrix matrix = new Matrix(columns);
        for (Imposer imposer : imposers) {
            Map<String, long[]> counts = new LinkedHashMap<>();
            columns.forEach(each -> counts.put(each, new long[SUMS]));
            matrix.add(imposer, designations, column, counts, DESIGNATIONS);
            matrix.add(imposer, measures, column, counts, MEASURES);
            List<Cell> cells = counts.entrySet().stream().map(entry -> new Cell(entry.getKey(), entry.getValue(),
                    address(kept, imposer, filter, entry.getKey()))).toList();
            matrix.rows.add(new Row(imposer, cells, kept.with(imposer.filter(), imposer.key())));
        }
        long most = matrix.rows.stream().flatMap(row -> row.cells.stream()).mapToLong(Cell::getDesignations).max().orElse(0);
        matrix.rows.forEach(row -> row.cells.forEach(cell -> cell.shade(most)));
        return matrix;
    }

    /** Returns the cell of an imposer and a column; empty if it is missing. */
    Optional<Cell> cell(Imposer imposer, String column) {
        return rows.stream().filter(row -> row.imposer.key().equals(imposer.key())).flatMap(row -> row.cells.stream())
                .filter(cell -> cell.column.equals(column)).findFirst();
    }

    private void add(Imposer imposer, List<InForceCount> counts, Function<InForceCount, String> column,
            Map<String, long[]> sums, int index) {
        for (InForceCount count : counts) {
            if (isOf(count, imposer)) {
                sums.get(column.apply(count))[index] += count.all();
                sums.get(column.apply(count))[index + SUSPENDED] += count.suspended();
                uncertain += count.all() - count.certain();
            }
        }
    }

    private static boolean isOf(InForceCount count, Imposer imposer) {
        return imposer.key().equals(imposer.isAuthority() ? count.authority() : String.valueOf(count.programme()));
    }

    /** Returns the query of the list that a cell counts. */
    private static QueryString address(QueryString kept, Imposer imposer, String filter, String column) {
        return kept.with(imposer.filter(), imposer.key())
                .with(filter, column.equals(NONE) ? DesignationFilter.NO_COUNTRY : column);
    }

    private static String orNone(String country) {
        return country == null ? NONE : country;
    }

    /** Returns country codes or kinds; an empty text for none. */
    public List<String> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Returns the number of counted facts that are only possibly in force. */
    public long getUncertain() {
        return uncertain;
    }

    /** Measures and designations of one imposer. */
    public record Row(Imposer imposer, List<Cell> cells, QueryString query) {

        /** Returns the total: each designation is in one column. */
        public long getDesignations() {
            return cells.stream().mapToLong(Cell::getDesignations).sum();
        }

        /** Returns the path of the list of all designations. */
        public String getDesignationList() {
            return DESIGNATION_LIST + query;
        }
    }

    /** Measures and designations of one imposer against one country or kind of target. */
    public static final class Cell {

        private static final int SHADES = 4;

        private final String column;
        private final long[] sums;
        private final QueryString query;
        private int shade;

        Cell(String column, long[] sums, QueryString query) {
            this.column = column;
            this.sums = sums;
            this.query = query;
        }

        /** Scales by the square root, so that small numbers differ, too. */
        private void shade(long most) {
            long designations = getDesignations();
            shade = designations == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt((double) designations / most));
        }

        public String getColumn() {
            return column;
        }

        public long getDesignations() {
            return sums[DESIGNATIONS];
        }

        public long getMeasures() {
            return sums[MEASURES];
        }

        /** Returns the number of designations suspended on the day: neither in force nor ended. */
        public long getSuspended() {
            return sums[DESIGNATIONS + SUSPENDED];
        }

        /** Returns the number of measures suspended on the day. */
        public long getSuspendedMeasures() {
            return sums[MEASURES + SUSPENDED];
        }

        /** Returns true if nothing is counted. */
        public boolean isBlank() {
            return Arrays.stream(sums).sum() == 0;
        }

        /** Returns the path of the list of the counted designations. */
        public String getDesignationList() {
            return DESIGNATION_LIST + query;
        }

        /** Returns the path of the list of the counted measures. */
        public String getMeasureList() {
            return MEASURE_LIST + query.without("target");
        }

        /** Returns the path of the list of the suspended designations. */
        public String getSuspendedList() {
            return DESIGNATION_LIST + query.with("status", ForceStatus.SUSPENDED);
        }

        /** Returns the path of the list of the suspended measures. */
        public String getSuspendedMeasureList() {
            return MEASURE_LIST + query.without("target").with("status", ForceStatus.SUSPENDED);
        }

        /** Returns the shade: 0 for no designation to 4 for the most. */
        public int getShade() {
            return shade;
        }
    }
}
