package org.amur.figureimport.table;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/**
 * Reads a list of flat records once, at the top level or as {@code data} or {@code dataset} of an object, as UN
 * Comtrade's interface answers. An answer that reports a failure is refused with its message.
 */
final class JsonRecords implements AutoCloseable {

    /** Names of the list of records in UN Comtrade's present and former interfaces. */
    private static final Set<String> RECORDS = Set.of("data", "dataset");

    /**
     * Parser limits. Parsson refuses more than 15 million characters by default; the size of a file is limited before
     * it is read.
     */
    private static final Map<String, Object> LIMITS = Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE);

    /** Value of a record under one name. */
    record Cell(String text, boolean isNumber) {

        static final Cell NOTHING = new Cell("", false);
    }

    private final JsonParser parser;
    private final JsonAnswer answer = new JsonAnswer();
    private boolean within;
    private boolean any;
    /** Line of the first item of the list that is not a record; 0 if there is none. */
    private long otherItem;

    JsonRecords(String text) throws NotATableException {
        parser = Json.createParserFactory(LIMITS).createParser(new StringReader(text));
        try {
            seekRecords();
        } catch (RuntimeException e) {
            // The parser has many exceptions for truncated, invalid and deeply nested texts.
            throw broken();
        }
        refuseFailure(1, within);
        if (!within) {
            throw new NotATableException(Fault.JSON, 1, text.lines().findFirst().orElse(""));
        }
    }

    private NotATableException broken() {
        return new NotATableException(Fault.BROKEN_JSON, Math.max(1, line()), "");
    }

    private void refuseFailure(long line, boolean hasRecords) throws NotATableException {
        String failure = answer.failure(hasRecords);
        if (!failure.isEmpty()) {
            throw new NotATableException(Fault.JSON, line, failure);
        }
    }

    /** Stops within the list of records; registers statuses until there. */
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
        if (value == Event.START_ARRAY && RECORDS.contains(name)) {
            within = true;
        } else if (value == Event.VALUE_STRING && JsonAnswer.isSaidBy(name)) {
            answer.text(name, text().strip());
        } else if (value == Event.VALUE_NUMBER) {
            answer.number(name, parser.getString());
        } else {
            skip(value);
        }
    }

    /** Skips a value event by event, since the parser's own skipping never ends in a truncated text. */
    private void skip(Event value) {
        int open = opened(value);
        while (open > 0) {
            open += opened(parser.next());
        }
    }

    /** Returns how many lists and objects an event leaves open. */
    private static int opened(Event event) {
        return switch (event) {
            case START_ARRAY, START_OBJECT -> 1;
            case END_ARRAY, END_OBJECT -> -1;
            default -> 0;
        };
    }

    /**
     * Returns the next record by its names; null after the last.
     *
     * @throws NotATableException if the text is damaged, or is followed by a failure
     */
    Map<String, Cell> next() throws NotATableException {
        try {
            Map<String, Cell> record = record();
            any |= record != null;
            if (record == null) {
                readRest();
                refuseOtherItem();
            }
            return record;
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    /** Returns a record; null at the end of the list. */
    private Map<String, Cell> record() throws NotATableException {
        Event event = parser.next();
        while (event != Event.END_ARRAY && event != Event.START_OBJECT) {
            otherItem = otherItem == 0 ? line() : otherItem;
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
                throw new NotATableException(Fault.REPEATED_NAME, line(), name);
            }
            Event value = parser.next();
            record.put(name, new Cell(value(value), value == Event.VALUE_NUMBER));
        }
        return record;
    }

    /** Returns the current text; an escape may contain control characters, which {@link TextFile} cannot find. */
    private String text() throws NotATableException {
        String text = parser.getString();
        TextFile.refuseControls(text, line());
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

    private void readRest() throws NotATableException {
        while (parser.hasNext()) {
            property(parser.next());
        }
        refuseFailure(line(), any);
    }

    /** A name in a list would otherwise be left out unnoticed. */
    private void refuseOtherItem() throws NotATableException {
        if (otherItem > 0) {
            throw new NotATableException(Fault.NO_RECORD, otherItem, "");
        }
    }

    /** Returns the line on which the last record ends. */
    long line() {
        return parser.getLocation().getLineNumber();
    }

    @Override
    public void close() {
        parser.close();
    }
}
