package org.amur.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

import org.amur.common.NotFoundException;
import org.amur.history.AsOf;
import org.omnifaces.cdi.Param;

/**
 * {@code /export?list=event&format=csv}: a list as a file. All else in the address is the list's own: its filter, its order
 * and the day as known. An address that does not say clearly what is asked for is a bad request: a file of all rows would
 * pass for what was meant.
 */
@Named
@RequestScoped
public class ExportBacking {

    private static final Logger LOG = Logger.getLogger(ExportBacking.class.getName());
    private static final int BUFFER = 65_536;

    @Inject
    @Param
    private String list;

    @Inject
    @Param
    private String format;

    @Inject
    private Instance<Export> exports;

    @Inject
    private FacesContext context;

    public void send() {
        ExportFormat asked = ExportFormat.of(format).orElseThrow(() -> new NotFoundException("export", format));
        Export export = export();
        ExternalContext response = context.getExternalContext();
        if (!export.isClear() || isWarned()) {
            refuse(response);
            return;
        }
        response.setResponseBufferSize(BUFFER);
        response.setResponseContentType(asked.getMediaType());
        response.setResponseHeader("Content-Disposition",
                "attachment; filename=\"" + fileName(export) + "." + asked.getCode() + "\"");
        try {
            write(export, asked.open(response.getResponseOutputStream(), export));
        } catch (IOException gone) {
            LOG.log(Level.FINE, gone, () -> "Broken off by the reader: " + list + " as " + format);
        }
        context.responseComplete();
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

    private void write(Export export, Table table) throws IOException {
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

    private Export export() {
        Instance<Export> named = exports.select(NamedLiteral.of(list + "Export"));
        if (!named.isResolvable()) {
            throw new NotFoundException("export", list);
        }
        return named.get();
    }

    /** Says which list it is and of which day: the one on which it was taken, or as known on which. */
    private static String fileName(Export export) {
        return "amur-" + export.getTitle() + AsOf.day().map(day -> "-as-known-" + day)
                .orElseGet(() -> "-" + LocalDate.now(ZoneOffset.UTC));
    }
}
