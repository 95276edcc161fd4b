package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;

/**
 * JSON export (RFC 8259): an array of objects with column names as keys, in UTF-8. Numbers keep their stated digits; an
 * empty cell is null.
 */
public final class Json implements ExportTable {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private final List<String> columns;
    private final JsonGenerator generator;

    public Json(OutputStream out, List<String> columns) {
        this.columns = columns;
        generator = PROVIDER.createGenerator(out);
        generator.writeStartArray();
    }

    @Override
    public void row(Object... cells) throws IOException {
        try {
            generator.writeStartObject();
            for (int column = 0; column < cells.length; column++) {
                write(columns.get(column), cells[column]);
            }
            generator.writeEnd();
        } catch (JsonException e) {
            throw new IOException(e);
        }
    }

    private void write(String name, Object cell) {
        if (cell == null) {
            generator.writeNull(name);
        } else if (cell instanceof BigDecimal number) {
            generator.write(name, number.scale() < 0 ? number.setScale(0) : number);
        } else if (cell instanceof Integer || cell instanceof Long) {
            generator.write(name, ((Number) cell).longValue());
        } else if (cell instanceof Number number) {
            generator.write(name, new BigDecimal(number.toString()));
        } else {
            generator.write(name, cell.toString());
        }
    }

    /** Leaves the array open, so that parsers reject the incomplete file. */
    @Override
    public void abort() throws IOException {
        try {
            generator.flush();
        } catch (JsonException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void end() throws IOException {
        try {
            generator.writeEnd();
            generator.flush();
        } catch (JsonException e) {
            throw new IOException(e);
        }
    }
}
