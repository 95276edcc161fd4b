package org.amur.trade.table;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/**
 * A list of flat records, by itself or as {@code data} of an object, as the interface of UN Comtrade answers. The names of
 * the first record are those of the columns. An answer that says of itself that it failed is refused with its words.
 */
final class JsonTable implements Table {

    private static final String RECORDS = "data";
    private static final Set<String> WORDS_OF_FAILURE =
            Set.of("error", "message", "errormessage", "error_message", "errordescription", "detail", "title");

    /** What a record has under one name. */
    private record Cell(String text, boolean isNumber) {

        private static final Cell NOTHING = new Cell("", false);
    }

    private final JsonParser parser;
    private List<String> names;
    private Map<String, Cell> first;
    private long firstLine;
    private boolean within;
    private String failure = "";

    JsonTable(String text) throws NotATableException {
        parser = Json.createParser(new StringReader(text));
        try {
            seekRecords();
            first = within ? record() : null;
            if (within && first == null) {
                readRest();
            }
        } catch (RuntimeException e) {
            // The parser has many ways to say that a text breaks off, is no JSON or is nested too deeply.
            throw broken();
        }
        if (!failure.isEmpty()) {
            throw new NotATableException(Fault.JSON, 1, failure);
        }
        if (first == null) {
            throw new NotATableException(within ? Fault.EMPTY : Fault.JSON, 1, text.lines().findFirst().orElse(""));
        }
        firstLine = parser.getLocation().getLineNumber();
        names = List.copyOf(first.keySet());
    }

    private NotATableException broken() {
        return new NotATableException(Fault.BROKEN_JSON, Math.max(1, parser.getLocation().getLineNumber()), "");
    }

    /** Stops within the list of records; takes in what an answer says of its failure until there. */
    private void seekRecords() throws NotATableException {
        Event begun = parser.next();
        if (begun == Event.START_ARRAY) {
            within = true;
            return;
        }
        while (parser.hasNext() && !within) {
            property(parser.next());
        }
    }

    private void property(Event event) throws NotATableException {
        if (event != Event.KEY_NAME) {
            return;
        }
        String name = parser.getString();
        Event value = parser.next();
        if (value == Event.START_ARRAY && RECORDS.equals(name)) {
            within = true;
        } else if (value == Event.VALUE_STRING && WORDS_OF_FAILURE.contains(name.toLowerCase(java.util.Locale.ROOT))) {
            failure = failure.isEmpty() ? text().strip() : failure;
        } else {
            skip(value);
        }
    }

    /** Event by event: the parser's own skipping looks for ever for the end of what breaks off. */
    private void skip(Event value) {
        int open = opened(value);
        while (open > 0) {
            open += opened(parser.next());
        }
    }

    /** How many lists and objects an event leaves open. */
    private static int opened(Event event) {
        return switch (event) {
            case START_ARRAY, START_OBJECT -> 1;
            case END_ARRAY, END_OBJECT -> -1;
            default -> 0;
        };
    }

    /** The next record by its names; null where the list ends. */
    private Map<String, Cell> record() throws NotATableException {
        Event event = parser.next();
        while (event != Event.END_ARRAY && event != Event.START_OBJECT) {
            skip(event);
            event = parser.next();
        }
        if (event == Event.END_ARRAY) {
            return null;
        }
        Map<String, Cell> record = new LinkedHashMap<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = text();
            if (record.containsKey(name)) {
                throw new NotATableException(Fault.REPEATED_NAME, parser.getLocation().getLineNumber(), name);
            }
            Event value = parser.next();
            record.put(name, new Cell(value(value), value == Event.VALUE_NUMBER));
        }
        return record;
    }

    /** What stands here; an escape can put into it what {@link TextFile} has found nowhere in the file. */
    private String text() throws NotATableException {
        String text = parser.getString();
        TextFile.refuseControls(text, parser.getLocation().getLineNumber());
        return text;
    }

    private String value(Event event) throws NotATableException {
        return switch (event) {
            case VALUE_STRING -> text().strip();
            case VALUE_NUMBER -> Numerals.plain(parser.getString());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case START_ARRAY, START_OBJECT -> {
                skip(event);
                yield "";
            }
            default -> "";
        };
    }

    @Override
    public TableRow next() throws NotATableException {
        if (first != null && firstLine > 0) {
            firstLine = -firstLine;
            return new TableRow(1, names);
        }
        try {
            Map<String, Cell> record = first == null ? record() : first;
            long line = first == null ? parser.getLocation().getLineNumber() : -firstLine;
            first = null;
            return record == null ? end() : row(line, record);
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    private TableRow row(long line, Map<String, Cell> record) {
        List<Cell> cells = names.stream().map(name -> record.getOrDefault(name, Cell.NOTHING)).toList();
        Set<Integer> numbers = IntStream.range(0, cells.size()).filter(place -> cells.get(place).isNumber()).boxed()
                .collect(Collectors.toSet());
        return new TableRow(line, cells.stream().map(Cell::text).toList(), Set.of(), numbers);
    }

    private void readRest() throws NotATableException {
        while (parser.hasNext()) {
            property(parser.next());
        }
    }

    /** What follows the records may still say that they are not all. */
    private TableRow end() throws NotATableException {
        readRest();
        if (!failure.isEmpty()) {
            throw new NotATableException(Fault.JSON, parser.getLocation().getLineNumber(), failure);
        }
        return null;
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public void close() {
        parser.close();
    }
}
