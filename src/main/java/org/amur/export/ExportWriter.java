package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/**
 * Writer of exports to responses. After a failure, a file of which the client has received a part is marked as incomplete:
 * a response in progress cannot become an error page, and servers would end it as if it were complete.
 */
public final class ExportWriter {

    private ExportWriter() {
    }

    /** Content of a file of lines. */
    @FunctionalInterface
    public interface Lines {

        void write(Writer lines) throws IOException;
    }

    /**
     * Writes a table.
     *
     * @param isSent tells whether the client has received a part
     */
    public static void rows(Export export, ExportFormat format, OutputStream out, BooleanSupplier isSent) throws IOException {
        ExportTable table = format.open(out, export);
        try {
            export.write(table);
        } catch (RuntimeException failed) {
            if (isSent.getAsBoolean()) {
                table.abort();
            }
            throw failed;
        }
        table.end();
    }

    /**
     * Writes lines; the mark is an unfinished line.
     *
     * @param isSent tells whether the client has received a part
     */
    public static void lines(Lines content, OutputStream out, BooleanSupplier isSent) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            content.write(lines);
        } catch (RuntimeException failed) {
            if (isSent.getAsBoolean()) {
                lines.write("{");
                lines.flush();
            }
            throw failed;
        }
        lines.flush();
    }
}
