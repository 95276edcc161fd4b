package org.amur.figureimport.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Streamed table of one sheet of a workbook. Rows above the column names are its title. A formula gives its stored
 * value, or its own text if there is none; a number displayed as a date gives the date in the displayed precision, and
 * one displayed in per cent the percentage with its sign.
 */
final class SheetTable implements Table {

    private static final Pattern SERIAL = Pattern.compile("\\d{1,7}(\\.\\d+)?");
    /** Number format with a comma after the last digit, which divides the displayed number by a thousand. */
    private static final Pattern SHOWN_IN_THOUSANDS = Pattern.compile("[0#?],+(?![0#?,])");
    private static final int FIRST_ROWS = 60;
    private static final int LEAST_AMOUNTS = 2;
    private static final int MAX_SECONDS = 30;
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");

    private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MAX_SECONDS);
    private final ReadableWorkbook workbook;
    private final List<String> sheets = new ArrayList<>();
    private final String chosen;
    private final List<Note> notes = new ArrayList<>();
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Set<String> unreckoned;
    private final Map<String, String> raised;
    private final HiddenCells hidden;
    private final List<Long> hiddenRows = new ArrayList<>();
    private final BitSet mergedRows = new BitSet();
    private final Map<MergedCells, String> tallNames = new HashMap<>();
    private final Deque<TableRow> ahead = new ArrayDeque<>();
    private List<MergedCells> merged = List.of();
    private SheetHeader header;
    private NotATableException refusal;
    private boolean begun;
    private int formulas;
    private String firstFormula;
    private long formulaLine;
    private int dates;
    private String firstDate;
    private long dateLine;
    private int scaled;
    private String firstScaled;
    private long scaledLine;

    SheetTable(ReadableWorkbook workbook, WorkbookParts parts, String wanted) throws NotATableException {
        this.workbook = workbook;
        Sheet sheet = choose(wanted);
        chosen = sheet.getName();
        if (sheets.size() > 1) {
            notes.add(new Note(Note.Kind.SHEETS, 1, sheet.getName(),
                    String.join(", ", sheets.stream().filter(name -> !name.equals(sheet.getName())).toList())));
        }
        if (isHidden(sheet)) {
            notes.add(new Note(Note.Kind.HIDDEN_SHEET, 1, sheet.getName(), ""));
        }
        SheetCells cells = parts.cells(sheet.getName());
        unreckoned = cells.unreckoned();
        raised = cells.raised();
        hidden = cells.hidden();
        stream = open(sheet);
        rows = stream.iterator();
        try {
            merged = cells.merged();
            merged.forEach(range -> mergedRows.set(range.firstRow(), range.lastRow() + 1));
            findNames();
        } catch (NotATableException e) {
            // Thrown when rows are requested: until then the sheets are listed, so that another can be chosen.
            refusal = e;
        }
    }

    /** Chooses the sheet. A hidden one may have an older version of the same table, and the first only the contents. */
    private Sheet choose(String wanted) throws NotATableException {
        List<Sheet> filled = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (hasRows(sheet)) {
                filled.add(sheet);
                sheets.add(sheet.getName());
            }
        }
        return filled.stream().filter(sheet -> wanted == null || wanted.equals(sheet.getName()))
                .min(Comparator.comparing(SheetTable::isHidden).thenComparing(sheet -> !hasAmounts(sheet)))
                .orElseThrow(() -> new NotATableException(sheets.isEmpty() ? Fault.EMPTY : Fault.NO_SUCH_SHEET, 1,
                        Objects.requireNonNullElse(wanted, "")));
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    /** Tells whether numbers of the first rows are neither years nor those of pages or lines. */
    private static boolean hasAmounts(Sheet sheet) {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.limit(FIRST_ROWS).flatMap(Row::stream).filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
                    .map(Cell::asNumber).filter(number -> number.stripTrailingZeros().scale() > 0 || number.compareTo(LAST_YEAR) > 0)
                    .limit(LEAST_AMOUNTS).count() == LEAST_AMOUNTS;
        } catch (IOException | RuntimeException e) {
            // Told when the sheet is read.
            return false;
        }
    }

    private static boolean hasRows(Sheet sheet) throws NotATableException {
        try (Stream<Row> rows = open(sheet)) {
            return rows.anyMatch(row -> row.stream().anyMatch(cell -> cell != null && !cell.getText().isBlank()));
        } catch (RuntimeException e) {
            throw Workbooks.damaged();
        }
    }

    private static Stream<Row> open(Sheet sheet) throws NotATableException {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException e) {
            throw Workbooks.damaged();
        }
    }

    /** Finds the names in the first rows; the rows below are read again. */
    private void findNames() throws NotATableException {
        while (ahead.size() < SheetHeader.MAX_TITLE_ROWS + 2) {
            TableRow row = read();
            if (row == null) {
                break;
            }
            ahead.add(row);
        }
        header = SheetHeader.find(List.copyOf(ahead), merged);
        if (header == null) {
            return;
        }
        ahead.removeIf(row -> row.line() <= header.names().line());
        if (!header.above().isEmpty()) {
            notes.add(new Note(Note.Kind.TITLE, header.above().get(0).line(), String.join(" ", above()), ""));
        }
        if (header.rows() > 1) {
            notes.add(new Note(Note.Kind.NAMES_IN_TWO_ROWS, header.names().line() - 1, String.valueOf(header.names().line() - 1),
                    String.valueOf(header.names().line())));
        }
    }

    @Override
    public List<String> above() {
        return header == null ? List.of() : header.above().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank()).toList();
    }

    @Override
    public TableRow next() throws NotATableException {
        if (refusal != null) {
            throw refusal;
        }
        if (!begun && header != null) {
            begun = true;
            return header.names();
        }
        TableRow row = ahead.isEmpty() ? read() : ahead.poll();
        if (row != null) {
            row = withTallNames(row);
            if (hidden.hasRow(row.line())) {
                hiddenRows.add(row.line());
            }
        }
        return row;
    }

    /**
     * Adds names that are merged over this row and rows above. A row with one text, such as a footnote, may be merged
     * in any way; numbers, and cells merged over several columns, are refused.
     */
    private TableRow withTallNames(TableRow row) throws NotATableException {
        if (!mergedRows.get((int) row.line()) || row.filled() < 2) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (MergedCells range : merged.stream().filter(each -> each.isIn(row.line())).toList()) {
            int column = range.firstColumn();
            String own = column < cells.size() ? cells.get(column) : "";
            String name = range.firstRow() == row.line() ? own : tallNames.get(range);
            if (range.isWide() || name == null || name.isBlank() || row.numbers().contains(column)) {
                throw new NotATableException(Fault.MERGED_CELLS, row.line(), range.range());
            }
            tallNames.put(range, name);
            if (column < cells.size()) {
                cells.set(column, name);
            }
        }
        return new TableRow(row.line(), cells, row.unreckoned(), row.numbers());
    }

    /** Returns the next nonempty row. */
    private TableRow read() throws NotATableException {
        try {
            while (rows.hasNext()) {
                if (System.nanoTime() > end) {
                    throw new NotATableException(Fault.TAKES_TOO_LONG, 1, "", String.valueOf(MAX_SECONDS));
                }
                TableRow row = read(rows.next());
                if (row.line() < 1) {
                    throw Workbooks.damaged();
                }
                if (row.filled() > 0) {
                    return row;
                }
            }
            return null;
        } catch (RuntimeException e) {
            // The workbook library has many exceptions for invalid cells.
            throw Workbooks.damaged();
        }
    }

    private TableRow read(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        Set<Integer> withoutResult = new HashSet<>(0);
        Set<Integer> numbers = new HashSet<>(0);
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.hasCell(column) ? row.getCell(column) : null;
            if (cell != null && isUnreckoned(cell)) {
                withoutResult.add(column);
                cells.add("=" + Objects.requireNonNullElse(cell.getFormula(), ""));
            } else {
                cells.add(cell == null ? "" : text(cell, row.getRowNum()));
                if (cell != null && cell.getValue() instanceof BigDecimal) {
                    numbers.add(column);
                }
            }
        }
        return new TableRow(row.getRowNum(), cells, withoutResult, numbers);
    }

    private boolean isUnreckoned(Cell cell) {
        return unreckoned.contains(cell.getAddress().toString());
    }

    private String text(Cell cell, long line) {
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            if (formulas++ == 0) {
                firstFormula = cell.getAddress() + " =" + cell.getFormula();
                formulaLine = line;
            }
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return cell.getType() == CellType.BOOLEAN || cell.getType() == CellType.ERROR ? raw
                    : clean(raised.getOrDefault(cell.getAddress().toString(), cell.getText()));
        }
        String number = Numerals.plain(raw);
        String shown = shown(cell);
        LocalDate day = shown.contains("y") || shown.contains("d") ? day(number) : null;
        if (SHOWN_IN_THOUSANDS.matcher(shown).find() && scaled++ == 0) {
            firstScaled = cell.getAddress() + " " + number;
            scaledLine = line;
        }
        return day != null ? date(cell, number, day, line) : shown.contains("%") ? Numerals.inPercent(number) : number;
    }

    /** Strips line breaks and tabs, the only control characters that XML allows. */
    private static String clean(String text) {
        return text.strip();
    }

    private static String shown(Cell cell) {
        String format = cell.getDataFormatString();
        return format == null ? "" : format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].|general|standard", "");
    }

    private String date(Cell cell, String number, LocalDate day, long line) {
        if (dates++ == 0) {
            firstDate = cell.getAddress() + " " + number + " = " + day;
            dateLine = line;
        }
        String shown = shown(cell);
        return shown.contains("d") ? day.toString() : shown.contains("m") ? YearMonth.from(day).toString()
                : String.valueOf(day.getYear());
    }

    /** Returns the date of a serial number or an ISO 8601 text; null if it is neither. */
    private LocalDate day(String number) {
        Matcher iso = ISO_DATE.matcher(number);
        try {
            return iso.matches() ? LocalDate.parse(iso.group(1))
                    : SERIAL.matcher(number).matches() ? dayOf(Double.parseDouble(number)) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private LocalDate dayOf(double serial) {
        LocalDateTime zero = workbook.isDate1904() ? LocalDate.of(1904, 1, 1).atStartOfDay()
                // Excel counts a 29 February 1900, which did not exist.
                : LocalDate.of(1899, 12, serial < 60 ? 31 : 30).atStartOfDay();
        return zero.plusDays((long) serial).toLocalDate();
    }

    @Override
    public List<Note> notes() {
        List<Note> all = new ArrayList<>(notes);
        if (formulas > 0) {
            all.add(new Note(Note.Kind.FORMULAS, formulaLine, firstFormula, String.valueOf(formulas)));
        }
        if (scaled > 0) {
            all.add(new Note(Note.Kind.SCALED, scaledLine, firstScaled, String.valueOf(scaled)));
        }
        List<String> unseen = header == null ? List.of() : hidden.among(header.names().cells(), hiddenRows);
        if (!unseen.isEmpty()) {
            all.add(new Note(Note.Kind.HIDDEN, 1, String.join(", ", unseen), ""));
        }
        if (dates > 0) {
            all.add(new Note(Note.Kind.DATES, dateLine, firstDate, String.valueOf(dates)));
        }
        return all;
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String sheet() {
        return sheets.size() > 1 ? chosen : "";
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
