package org.amur.figureimport.table;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/**
 * A list of flat records, by itself or as {@code data} or {@code dataset} of an object, as the interface of UN Comtrade answers, read once from the
 * first to the last. An answer that says of itself that it failed is refused with its words.
 */
final class JsonRecords implements AutoCloseable {

    /** As the interface of UN Comtrade answers, and as the one before it did. */
    private static final Set<String> RECORDS = Set.of("data", "dataset");

    /** Parsson refuses more than 15 million characters by default; how large a file may be is limited before it is read. */
    private static final Map<String, Object> LIMITS = Map.of("org.eclipse.parsson.maxParsingLimit", Integer.MAX_VALUE);

    /** What a record has under one name. */
    record Cell(String text, boolean isNumber) {

        static final Cell NOTHING = new Cell("", false);
    }

    private final JsonParser parser;
    private final JsonAnswer answer = new JsonAnswer();
    private boolean within;
    private boolean any;

    JsonRecords(String text) throws NotATableException {
        parser = Json.createParserFactory(LIMITS).createParser(new StringReader(text));
        try {
            seekRecords();
        } catch (RuntimeException e) {
            // The parser has many ways to say that a text breaks off, is no JSON or is nested too deeply.
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

    /**
     * The next record by its names; null after the last.
     *
     * @throws NotATableException where the text is damaged, or what follows the records says that they are not all
     */
    Map<String, Cell> next() throws NotATableException {
        try {
            Map<String, Cell> record = record();
            any |= record != null;
            if (record == null) {
                readRest();
            }
            return record;
        } catch (RuntimeException e) {
            throw broken();
        }
    }

    /** Null where the list ends. */
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
                throw new NotATableException(Fault.REPEATED_NAME, line(), name);
            }
            Event value = parser.next();
            record.put(name, new Cell(value(value), value == Event.VALUE_NUMBER));
        }
        return record;
    }

    /** What stands here; an escape can put into it what {@link TextFile} has found nowhere in the file. */
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

    /** Where the record that was read last ends. */
    long line() {
        return parser.getLocation().getLineNumber();
    }

    @Override
    public void close() {
        parser.close();
    }
}
