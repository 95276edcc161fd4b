package org.amur.screening.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.figureimport.table.Fault;
import org.amur.figureimport.table.NotATableException;
import org.amur.figureimport.table.Table;
import org.amur.figureimport.table.TableRow;
import org.amur.lists.EntryCountries;
import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.ScreeningQuery;
import org.amur.text.Countries;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;
import org.amur.web.Texts;

/**
 * Parser of uploaded names: one a line, or a table (CSV, XLSX, JSON) with headers. A table of one column needs no
 * header. A line without a name is a search by number.
 */
final class BatchFile {

    /** Maximum names; more need several files. */
    static final int MAX_NAMES = 10_000;

    /** Maximum file size in bytes. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int MAX_NUMBER_LENGTH = 100;
    private static final int MAX_REMARK_LENGTH = 200;
    private static final int MAX_UNREAD_LENGTH = 300;
    /** Columns in the order in which a name is joined. */
    private static final List<NameColumn> NAME_PARTS = List.of(NameColumn.GIVEN, NameColumn.NAME, NameColumn.PATRONYMIC,
            NameColumn.SURNAME);

    /** Form field of pasted lines. */
    private static final String PASTED = "text";

    /** Form field of the input, which shows its errors. */
    private final String field;
    private final List<NameLine> lines = new ArrayList<>();
    private final Map<NameColumn, Integer> columns = new EnumMap<>(NameColumn.class);
    private final List<String> unread = new ArrayList<>();
    private boolean headed;

    private BatchFile(String field) {
        this.field = field;
    }

    /** @throws RefusedException if there is no name, there are too many, or the columns are not known */
    static BatchFile pasted(String text) {
        BatchFile file = new BatchFile(PASTED);
        if (isDivided(text)) {
            file.readTable(text);
        } else {
            file.columns.put(NameColumn.NAME, 0);
            text.lines().forEach(line -> file.add(List.of(line)));
        }
        return file.checked();
    }

    private void readTable(String text) {
        try {
            read(text.getBytes(StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            // The text is in memory, so that reading cannot fail.
            throw new UncheckedIOException(e);
        }
    }

    /** Returns true for a table: names contain commas, but neither tabs nor semicolons. */
    private static boolean isDivided(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream().anyMatch(line -> line.contains("\t") || line.contains(";"))
                || lines.stream().limit(1).anyMatch(BatchFile::isHeadWithCommas);
    }

    private static boolean isHeadWithCommas(String line) {
        String[] cells = line.split(",");
        return cells.length > 1 && Arrays.stream(cells).allMatch(cell -> NameColumn.of(cell).isPresent());
    }

    /**
     * @param charset one of {@link Table#CHARSETS} for a text that is not Unicode; null for any other file
     *
     * @throws RefusedException if it is not a valid table, has no name, or too many
     */
    static BatchFile uploaded(byte[] content, String charset) throws IOException {
        BatchFile file = new BatchFile("file");
        if (content.length > MAX_BYTES) {
            throw file.refused("screening.batch.tooLarge");
        }
        file.read(content, Table.charset(charset));
        return file.checked();
    }

    /** Returns the title of a batch from a file: its name without folders. */
    static String title(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    private void read(byte[] content, Charset charset) throws IOException {
        try (Table table = Table.of(content, charset, null)) {
            head(table.next());
            for (TableRow row = table.next(); row != null; row = table.next()) {
                add(row.cells());
            }
        } catch (NotATableException e) {
            throw refused(e);
        }
    }

    private RefusedException refused(NotATableException e) {
        String key = "figureImport.reason." + e.fault().name();
        // Broken quotes are reported at the line where reading stopped.
        return e.fault() == Fault.BROKEN_QUOTES ? refused("screening.batch.line", String.valueOf(e.line()), Texts.get(key))
                : refused(key, e.text(), e.detail());
    }

    private RefusedException refused(String key, String... values) {
        return new RefusedException(field, key, values);
    }

    private void head(TableRow row) {
        if (row == null) {
            return;
        }
        for (int column = 0; column < row.cells().size(); column++) {
            head(row.cells().get(column), column);
        }
        headed = columns.containsKey(NameColumn.NUMBER) || NAME_PARTS.stream().anyMatch(columns::containsKey);
        if (headed) {
            return;
        }
        if (row.filled() > 1 || !columns.isEmpty() || field.equals(PASTED)) {
            throw refused(field.equals(PASTED) ? "screening.batch.noHead" : "screening.batch.noNames",
                    row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", ")));
        }
        columns.put(NameColumn.NAME, 0);
        unread.clear();
        add(row.cells());
    }

    private void head(String called, int place) {
        Optional<NameColumn> known = NameColumn.of(called);
        if (known.isPresent() && !columns.containsKey(known.get())) {
            columns.put(known.get(), place);
        } else if (!called.isBlank()) {
            unread.add(called.strip());
        }
    }

    private void add(List<String> cells) {
        String name = name(cells);
        String number = number(cell(cells, NameColumn.NUMBER));
        if (name == null && number == null) {
            return;
        }
        if (lines.size() == MAX_NAMES) {
            throw refused("screening.batch.tooMany", String.valueOf(MAX_NAMES));
        }
        List<String> remarks = new ArrayList<>();
        ScreeningQuery question = new ScreeningQuery(name, kind(cell(cells, NameColumn.KIND), remarks),
                birth(cell(cells, NameColumn.BIRTH), remarks),
                country(cell(cells, NameColumn.COUNTRY), remarks), number);
        if (!question.isAsked()) {
            remarks.add(number);
        }
        if (name != null && name.length() > ScreeningQuery.MAX_NAME_LENGTH) {
            remarks.add(name.substring(ScreeningQuery.MAX_NAME_LENGTH - 1));
        }
        String remark = String.join("; ", remarks);
        lines.add(new NameLine(question, remark.isEmpty() ? null : ShortText.to(remark, MAX_REMARK_LENGTH)));
    }

    private String name(List<String> cells) {
        return NAME_PARTS.stream().map(part -> cell(cells, part)).filter(Objects::nonNull).reduce(BatchFile::joined).orElse(null);
    }

    /** Joins the parts of a name; a part that the name already contains is not repeated. */
    private static String joined(String name, String part) {
        if (words(name).containsAll(words(part))) {
            return name;
        }
        return words(part).containsAll(words(name)) ? part : name + " " + part;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[\\s,]+")));
    }

    private String cell(List<String> cells, NameColumn column) {
        Integer place = columns.get(column);
        String cell = place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return cell.isEmpty() ? null : cell;
    }

    private static String number(String said) {
        return said == null ? null : ShortText.to(said, MAX_NUMBER_LENGTH);
    }

    private static EntryKind kind(String said, List<String> remarks) {
        if (said == null) {
            return null;
        }
        EntryKind kind = switch (said.toLowerCase(Locale.ROOT).replace('ё', 'е')) {
            case "person", "individual", "p", "человек", "лицо", "физическое лицо", "физлицо", "персона", "个人",
                    "自然人" -> EntryKind.PERSON;
            case "organisation", "organization", "entity", "company", "o", "c", "организация", "компания", "юридическое лицо",
                    "юрлицо", "公司", "组织", "实体" -> EntryKind.ORGANISATION;
            case "vessel", "ship", "v", "судно", "船舶" -> EntryKind.VESSEL;
            case "aircraft", "воздушное судно", "самолет", "飞机" -> EntryKind.AIRCRAFT;
            default -> null;
        };
        if (kind == null) {
            remarks.add(said);
        }
        return kind;
    }

    private static PartialDate birth(String said, List<String> remarks) {
        try {
            PartialDate date = said == null ? null : PartialDate.parse(said);
            return date == null || date.isUnknown() ? null : date;
        } catch (PartialDateException e) {
            remarks.add(said);
            return null;
        }
    }

    private static String country(String said, List<String> remarks) {
        if (said == null) {
            return null;
        }
        Optional<String> code = Countries.written(said).or(() -> EntryCountries.code(said));
        if (code.isEmpty()) {
            remarks.add(said);
        }
        return code.orElse(null);
    }

    private BatchFile checked() {
        if (lines.isEmpty()) {
            throw refused(!headed ? "screening.batch.none" : "screening.batch.onlyHead");
        }
        return this;
    }

    List<NameLine> lines() {
        return lines;
    }

    /** Returns the codes of recognised columns. */
    String columns() {
        return columns.keySet().stream().map(NameColumn::name).collect(Collectors.joining(" "));
    }

    /** Returns the names of ignored columns; null if there are none. */
    String unread() {
        return unread.isEmpty() ? null : ShortText.to(String.join(", ", unread), MAX_UNREAD_LENGTH);
    }
}
