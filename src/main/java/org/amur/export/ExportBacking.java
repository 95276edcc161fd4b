package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.history.AsOf;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/**
 * {@code /export?table=event&format=csv}: a list as a file. All else in the address is the list's own: its filter, its order
 * and the day as known. An address that does not say clearly what is asked for is a bad request: a file of all rows would
 * pass for what was meant.
 */
@Named
@RequestScoped
public class ExportBacking {

    private static final Logger LOG = Logger.getLogger(ExportBacking.class.getName());
    private static final int BUFFER = 65_536;

    /** Lists have filters of their own called "list", whose place in the address it must not take. */
    @Inject
    @Param
    private String table;

    @Inject
    @Param
    private String format;

    @Inject
    private Instance<Export> exports;

    @Inject
    private Instance<LinesExport> lineExports;

    @Inject
    private FacesContext context;

    public void send() {
        ExportFormat form = ExportFormat.of(format).orElse(null);
        if (form == null) {
            LinesExport export = lines();
            export.read();
            send(export.getTitle(), export.getMediaType(), export.getExtension(), out -> write(export, out));
        } else {
            Export export = export();
            export.read();
            send(export.getTitle(), form.getMediaType(), form.getCode(),
                    out -> write(export, form.open(out, export)));
        }
    }

    private void send(String title, String mediaType, String extension, Body body) {
        ExternalContext response = context.getExternalContext();
        if (isWarned()) {
            refuse(response);
            return;
        }
        response.setResponseBufferSize(BUFFER);
        response.setResponseContentType(mediaType);
        response.setResponseHeader("Content-Disposition",
                "attachment; filename=\"" + fileName(title) + "." + extension + "\"");
        try {
            body.write(response.getResponseOutputStream());
        } catch (IOException gone) {
            LOG.log(Level.FINE, gone, () -> "Broken off by the reader: " + table + " as " + format);
        }
        context.responseComplete();
    }

    /** What a file holds. */
    @FunctionalInterface
    private interface Body {

        void write(OutputStream out) throws IOException;
    }

    /** Whether a part of the address is not followed; what else is said, such as that a record was saved, is no matter here. */
    private boolean isWarned() {
        FacesMessage.Severity worst = context.getMaximumSeverity();
        return worst != null && worst.compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    private void refuse(ExternalContext response) {
        try {
            response.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private void write(Export export, ExportTable table) throws IOException {
        try {
            export.write(table);
        } catch (RuntimeException failed) {
            // What is on its way cannot become an error page, and servers end it as if it were whole.
            if (context.getExternalContext().isResponseCommitted()) {
                table.breakOff();
            }
            throw failed;
        }
        table.end();
    }

    /** Where lines are missing, the last is none: whoever reads the lines does not take them for all. */
    private void write(LinesExport export, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            export.write(lines);
        } catch (RuntimeException failed) {
            if (context.getExternalContext().isResponseCommitted()) {
                lines.write("{");
                lines.flush();
            }
            throw failed;
        }
        lines.flush();
    }

    private LinesExport lines() {
        String name = table + (format == null || format.isEmpty() ? ""
                : format.substring(0, 1).toUpperCase(Locale.ROOT) + format.substring(1));
        Instance<LinesExport> named = lineExports.select(NamedLiteral.of(name));
        if (!named.isResolvable()) {
            throw new NotFoundException("export", format);
        }
        return named.get();
    }

    private Export export() {
        Instance<Export> named = exports.select(NamedLiteral.of(table + "Export"));
        if (!named.isResolvable()) {
            throw new NotFoundException("export", table);
        }
        return named.get();
    }

    /** Says which list it is and of which day: the one on which it was taken, or as known on which. */
    private static String fileName(String title) {
        return "amur-" + title + AsOf.day().map(day -> "-as-known-" + day)
                .orElseGet(() -> "-" + LocalDate.now(ZoneOffset.UTC));
    }
}
