package org.amur.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;

import org.amur.export.Export;
import org.amur.export.ExportFormat;
import org.amur.export.ExportTable;
import org.amur.export.LinesExport;
import org.amur.history.RecordForm;
import org.amur.history.Recorded;
import org.amur.web.RefusedException;

/**
 * Whole lists as files: {@code jsonl} has the records as the API writes them, one per line; {@code csv} and {@code xlsx} have the columns of
 * the page's export, and {@code ftm} its entities.
 */
@RequestScoped
public class BulkAnswer {

    private static final String JSON_LINES = "jsonl";
    private static final String FTM = "ftm";

    @Inject
    private Instance<Export> exports;

    @Inject
    private Instance<LinesExport> lineExports;

    /** Writer of a file. */
    @FunctionalInterface
    interface Body {

        void write(OutputStream out) throws IOException;
    }

    /** Writer of one line for a record. */
    @FunctionalInterface
    interface Line<R extends Recorded> {

        String of(R record);
    }

    /**
     * File to be written.
     *
     * @param mediaType of the answer
     */
    record File(String mediaType, Body body) {
    }

    /**
     * Returns the file of a list. The filter is read from the request's parameters when it is written.
     *
     * @throws RefusedException if the list has no such format
     */
    <R extends Recorded, F extends RecordForm> File of(RecordApi<R, F, ?> kind, String format, Line<R> line) {
        if (format.equals(JSON_LINES)) {
            return new File("application/jsonl", out -> lines(kind, line, out));
        }
        String table = kind.kind().code();
        Instance<LinesExport> entities = lineExports.select(NamedLiteral.of(table + "Ftm"));
        if (format.equals(FTM) && entities.isResolvable()) {
            return new File(entities.get().getMediaType(), out -> entities(entities.get(), out));
        }
        Optional<ExportFormat> columns = ExportFormat.of(format).filter(known -> known != ExportFormat.JSON);
        Instance<Export> rows = exports.select(NamedLiteral.of(table + "Export"));
        if (columns.isEmpty() || !rows.isResolvable()) {
            throw new RefusedException("format", "rest.format", entities.isResolvable() ? "csv, ftm, jsonl, xlsx" : "csv, jsonl, xlsx");
        }
        return new File(columns.get().getMediaType(), out -> rows(rows.get(), columns.get(), out));
    }

    private static <R extends Recorded, F extends RecordForm> void lines(RecordApi<R, F, ?> kind, Line<R> line, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        kind.walk().each(ids -> {
            for (R record : kind.all(ids)) {
                lines.append(line.of(record)).append('\n');
            }
        });
        lines.flush();
    }

    private static void entities(LinesExport export, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        export.read();
        export.write(lines);
        lines.flush();
    }

    private static void rows(Export export, ExportFormat format, OutputStream out) throws IOException {
        export.read();
        ExportTable table = format.open(out, export);
        try {
            export.write(table);
        } catch (RuntimeException e) {
            table.abort();
            throw e;
        }
        table.end();
    }
}
