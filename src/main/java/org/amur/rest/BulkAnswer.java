package org.amur.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;

import org.amur.export.Export;
import org.amur.export.ExportFormat;
import org.amur.export.ExportWriter;
import org.amur.export.LinesExport;
import org.amur.history.ListWalk;
import org.amur.history.Recorded;
import org.amur.web.RefusedException;

/**
 * Whole lists as files: {@code jsonl} has the records as the API writes them, one per line; {@code csv} and {@code xlsx} have the columns of
 * the page's export, and {@code ftm} its entities.
 */
@RequestScoped
public class BulkAnswer {

    private static final String JSON_LINES = "jsonl";
    private static final String LINES = "application/jsonl";
    private static final String EXPORT = "Export";
    /** The export's JSON has other fields than the records. */
    private static final List<String> TABLES = List.of("csv", "ftm", "xlsx");

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
     * File to be written. Its filter has been read from the request's parameters.
     *
     * @param mediaType of the answer
     */
    record File(String mediaType, Body body) {
    }

    /**
     * Returns the file of records of a kind.
     *
     * @throws RefusedException if the list has no such format
     */
    <R extends Recorded> File of(ListApi<R> kind, String format, Line<R> line) {
        if (format.equals(JSON_LINES)) {
            ListWalk walk = kind.walk();
            return new File(LINES, (out, isSent) -> ExportWriter.lines(lines -> walk.each(ids -> {
                for (R record : kind.all(ids)) {
                    lines.append(line.of(record)).append('\n');
                }
            }), out, isSent));
        }
        return Optional.of(format)
                .filter(TABLES::contains)
                .flatMap(other -> find(kind.kindCode(), other))
                .orElseThrow(() -> new RefusedException("format", "rest.format", formats(kind)));
    }

    private String formats(ListApi<?> kind) {
        return Stream.concat(TABLES.stream().filter(format -> find(kind.kindCode(), format).isPresent()), Stream.of(JSON_LINES))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * Finds the file of an export.
     *
     * @param table as in the address of an export: {@code event}
     * @return empty if there is no such list, or not in this format
     */
    Optional<File> find(String table, String format) {
        Optional<ExportFormat> columns = ExportFormat.of(format);
        return columns.isPresent()
                ? named(exports, table + EXPORT).map(found -> rows(found.get(), columns.get()))
                : named(lineExports, table + capitalized(format)).map(found -> lines(found.get()));
    }

    /**
     * Finds the names of the filters of an export.
     *
     * @return empty as {@link #find}
     */
    Optional<Set<String>> filters(String table, String format) {
        return (ExportFormat.of(format).isPresent() ? named(exports, table + EXPORT) : named(lineExports, table + capitalized(format)))
                .map(found -> ListParameter.names(found.getHandle().getBean().getBeanClass()));
    }

    private static <E> Optional<Instance<E>> named(Instance<E> all, String name) {
        return Optional.of(all.select(NamedLiteral.of(name))).filter(Instance::isResolvable);
    }

    private static String capitalized(String format) {
        return format.isEmpty() ? format : format.substring(0, 1).toUpperCase(Locale.ROOT) + format.substring(1);
    }

    static File rows(Export export, ExportFormat format) {
        export.read();
        return new File(format.getMediaType(), (out, isSent) -> ExportWriter.rows(export, format, out, isSent));
    }

    /** Returns the file with a line of JSON for each object. */
    static File lines(BulkResponse.JsonLines content) {
        return new File(LINES, (out, isSent) -> ExportWriter.lines(
                lines -> content.write(object -> lines.append(FormJson.write(object).toString()).append('\n')), out, isSent));
    }

    private static File lines(LinesExport export) {
        export.read();
        return new File(export.getMediaType(), (out, isSent) -> ExportWriter.lines(export::write, out, isSent));
    }
}
