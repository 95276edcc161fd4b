package org.amur.sanctions.tracker;

import java.util.ArrayList;
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

import org.amur.sanctions.Side;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.web.QueryString;

/**
 * Matrix of designations and measures in force (and suspended) on a day, by imposer and target. Columns are countries,
 * China and Russia first, then by number, or kinds of target in their order; a column without name is last. Empty
 * columns are omitted.
 */
public final class Matrix {

    private static final List<String> FIRST = List.of("CN", "RU");
    private static final String NONE = "";
    /** Column of all countries without one of their own. */
    static final String OTHERS = "OTHERS";
    private static final int MOST = 5;
    /** Order of the sides in tables and charts. */
    static final List<Side> ORDER = List.of(Side.OTHERS, Side.CHINA, Side.RUSSIA);
    private static final String LIST = "/sanctions/designation/list?";

    private final List<String> columns;
    private final QueryString kept;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Long> others = new LinkedHashMap<>();
    private long uncertain;

    private Matrix(List<String> columns, QueryString kept) {
        this.columns = columns;
        this.kept = kept;
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

    /**
     * Returns the matrix with the columns after the first ones added up in one, as it is shown. It leads to the list of all their
     * targets.
     */
    Matrix folded() {
        if (columns.size() <= MOST + 1) {
            return this;
        }
        List<String> own = columns.subList(0, MOST);
        List<String> others = columns.subList(MOST, columns.size());
        Matrix folded = new Matrix(Stream.concat(own.stream(), Stream.of(OTHERS)).toList(), kept);
        folded.uncertain = uncertain;
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>(row.cells.subList(0, MOST).stream().map(cell -> new Cell(cell.column, cell.numbers)).toList());
            QueryString list = row.query.with("country", others.stream().map(Matrix::filterValue).collect(Collectors.joining(",")));
            cells.add(new Cell(OTHERS, CellCount.sum(row.cells.subList(MOST, columns.size()).stream().map(Cell::getNumbers).toList(), list)));
            folded.rows.add(new Row(row.imposer, cells, row.query));
        }
        folded.shade();
        others.forEach(each -> folded.others.put(each, rows.stream().mapToLong(row -> row.cells.get(columns.indexOf(each)).getDesignations()).sum()));
        return folded;
    }

    private static Matrix of(List<String> possible, List<Imposer> imposers, List<InForceCount> designations,
            List<InForceCount> measures, Function<InForceCount, String> column, String filter, QueryString kept) {
        Set<String> filled = Stream.concat(designations.stream(), measures.stream())
                .filter(count -> imposers.stream().anyMatch(imposer -> isOf(count, imposer))).map(column).collect(Collectors.toSet());
        Matrix matrix = new Matrix(possible.stream().filter(filled::contains).toList(), kept);
        for (Imposer imposer : imposers) {
            Map<String, List<InForceCount>> designated = matrix.own(designations, imposer, column);
            Map<String, List<InForceCount>> imposed = matrix.own(measures, imposer, column);
            List<Cell> cells = matrix.columns.stream().map(each -> new Cell(each, CellCount.of(designated.getOrDefault(each, List.of()),
                    imposed.getOrDefault(each, List.of()), address(kept, imposer, filter, each)))).toList();
            matrix.rows.add(new Row(imposer, cells, kept.with(imposer.filter(), imposer.key())));
        }
        matrix.shade();
        return matrix;
    }

    private void shade() {
        long most = rows.stream().flatMap(row -> row.cells.stream()).mapToLong(Cell::getDesignations).max().orElse(0);
        rows.forEach(row -> row.cells.forEach(cell -> cell.shade(most)));
    }

    private Map<String, List<InForceCount>> own(List<InForceCount> counts, Imposer imposer, Function<InForceCount, String> column) {
        List<InForceCount> own = counts.stream().filter(count -> isOf(count, imposer)).toList();
        uncertain += own.stream().mapToLong(count -> count.all() - count.certain()).sum();
        return own.stream().collect(Collectors.groupingBy(column));
    }

    /** Returns the cell of an imposer and a column; empty if it is missing. */
    Optional<Cell> cell(Imposer imposer, String column) {
        return rows.stream().filter(row -> row.imposer.key().equals(imposer.key())).flatMap(row -> row.cells.stream())
                .filter(cell -> cell.column.equals(column)).findFirst();
    }

    private static boolean isOf(InForceCount count, Imposer imposer) {
        return imposer.key().equals(imposer.isAuthority() ? count.authority() : String.valueOf(count.programme()));
    }

    /** Returns the query of the list that a cell counts. */
    private static QueryString address(QueryString kept, Imposer imposer, String filter, String column) {
        return kept.with(imposer.filter(), imposer.key())
                .with(filter, filterValue(column));
    }

    private static String filterValue(String column) {
        return column.equals(NONE) ? DesignationFilter.NO_COUNTRY : column;
    }

    private static String orNone(String country) {
        return country == null ? NONE : country;
    }

    /** Returns country codes or kinds; an empty text for none, and {@link #OTHERS} for all further countries. */
    public List<String> getColumns() {
        return columns;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Returns the rows with any number: Western authorities, China, Russia, each by number. */
    public List<Row> getRecorded() {
        return rows.stream().filter(row -> !row.isBlank()).sorted(Comparator.comparing((Row row) -> ORDER.indexOf(Side.of(row.imposer.country())))
                .thenComparing(Row::getDesignations, Comparator.reverseOrder())).toList();
    }

    /** Returns the imposers without any number. */
    public List<Imposer> getUnrecorded() {
        return rows.stream().filter(Row::isBlank).map(Row::imposer).toList();
    }

    /** Returns the countries without a column of their own with their numbers of designations. */
    public Map<String, Long> getOthers() {
        return others;
    }

    /** Returns the path of the list of a country's designations, for a key of {@link #getOthers}. */
    public String listOf(String country) {
        return LIST + kept.with("country", filterValue(country));
    }

    /** Returns the path of the list of all designations with a status. */
    public String list(String status) {
        return LIST + kept.with("status", status);
    }

    /** Returns the number of designations that are suspended. */
    public long getSuspended() {
        return sum(CellNumber.SUSPENDED_DESIGNATIONS);
    }

    /** Returns the number of designations whose suspension ended, without a source for what followed. */
    public long getUnconfirmed() {
        return sum(CellNumber.UNCONFIRMED_DESIGNATIONS);
    }

    private long sum(CellNumber number) {
        return rows.stream().flatMap(row -> row.cells.stream()).mapToLong(cell -> cell.number(number)).sum();
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

        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }

        /** Returns the path of the list of all designations. */
        public String getDesignationList() {
            return CellNumber.DESIGNATIONS.list(query);
        }
    }

    /** Measures and designations of one imposer against one country or kind of target. */
    public static final class Cell {

        private static final int SHADES = 4;

        private final String column;
        private final List<CellCount> numbers;
        private int shade;

        Cell(String column, List<CellCount> numbers) {
            this.column = column;
            this.numbers = numbers;
        }

        /** Scales by the square root, so that small numbers differ, too. */
        private void shade(long most) {
            long designations = getDesignations();
            shade = designations == 0 ? 0 : (int) Math.ceil(SHADES * Math.sqrt((double) designations / most));
        }

        public String getColumn() {
            return column;
        }

        /** Returns the numbers that are not zero, in the order shown. */
        public List<CellCount> getNumbers() {
            return numbers;
        }

        long number(CellNumber number) {
            return CellCount.number(numbers, number);
        }

        long getDesignations() {
            return number(CellNumber.DESIGNATIONS);
        }

        /** Returns the numbers that are shown: those in force; else the others. */
        public List<CellCount> getShown() {
            return getDesignations() > 0 ? numbers.stream().filter(CellCount::isMain).toList() : numbers;
        }

        /** Returns true if nothing is counted. */
        public boolean isBlank() {
            return numbers.isEmpty();
        }

        /** Returns the shade: 0 for no designation to 4 for the most. */
        public int getShade() {
            return shade;
        }
    }
}
