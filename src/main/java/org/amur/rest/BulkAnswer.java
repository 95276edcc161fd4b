package org.amur.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;

import org.amur.export.Export;
import org.amur.export.ExportFormat;
import org.amur.export.ExportWriter;
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

    /** Writer of a file, which is marked as incomplete if it fails midway. */
    @FunctionalInterface
    interface Body {

        /** @param isSent tells whether the client has received a part of it */
        void write(OutputStream out, BooleanSupplier isSent) throws IOException;
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
            return new File("application/jsonl", (out, isSent) -> ExportWriter.lines(lines -> kind.walk().each(ids -> {
                for (R record : kind.all(ids)) {
                    lines.append(line.of(record)).append('\n');
                }
            }), out, isSent));
        }
        String table = kind.kind().code();
        Instance<LinesExport> entities = lineExports.select(NamedLiteral.of(table + "Ftm"));
        if (format.equals(FTM) && entities.isResolvable()) {
            return new File(entities.get().getMediaType(), (out, isSent) -> {
                LinesExport export = entities.get();
                export.read();
                ExportWriter.lines(export::write, out, isSent);
            });
        }
        Optional<ExportFormat> columns = ExportFormat.of(format).filter(known -> known != ExportFormat.JSON);
        Instance<Export> rows = exports.select(NamedLiteral.of(table + "Export"));
        if (columns.isEmpty() || !rows.isResolvable()) {
            throw new RefusedException("format", "rest.format", entities.isResolvable() ? "csv, ftm, jsonl, xlsx" : "csv, jsonl, xlsx");
        }
        return new File(columns.get().getMediaType(), (out, isSent) -> {
            Export export = rows.get();
            export.read();
            ExportWriter.rows(export, columns.get(), out, isSent);
        });
    }
}
