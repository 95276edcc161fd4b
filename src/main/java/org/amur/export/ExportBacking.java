package org.amur.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * Page {@code /export?table=event&format=csv}: a list as a file. Other parameters are those of the list: filter, sort,
 * date. Invalid parameters are a bad request, because a file of all rows would be mistaken for the result.
 */
@Named
@RequestScoped
public class ExportBacking {

    private static final Logger LOG = Logger.getLogger(ExportBacking.class.getName());
    private static final int BUFFER = 65_536;

    /** Parameter name; not "list", because lists have filters of that name. */
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
            send(
                    export.getTitle(),
                    export.getMediaType(),
                    export.getExtension(),
                    out -> ExportWriter.lines(export::write, out, this::isSent));
        } else {
            Export export = export();
            export.read();
            send(export.getTitle(), form.getMediaType(), form.getCode(),
                    out -> ExportWriter.rows(export, form, out, this::isSent));
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
            LOG.log(Level.FINE, gone, () -> "The client disconnected during an export: " + table + " as " + format);
        }
        context.responseComplete();
    }

    /** Content of a file. */
    @FunctionalInterface
    private interface Body {

        void write(OutputStream out) throws IOException;
    }

    /** Tells whether a parameter is invalid; other messages, such as confirmations, do not count. */
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

    private boolean isSent() {
        return context.getExternalContext().isResponseCommitted();
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

    /** Returns the file name with the title and the date: as of, else the date of export. */
    private static String fileName(String title) {
        return "amur-" + title + AsOf.day().map(day -> "-as-known-" + day)
                .orElseGet(() -> "-" + LocalDate.now(ZoneOffset.UTC));
    }
}
