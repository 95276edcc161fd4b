package org.amur.web.request;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.activation.DataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.SharedFileInputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;

/** Parts of a multipart form (RFC 7578) that was received into a file; to be closed before the file is deleted. */
public final class FormParts implements AutoCloseable {

    /** Maximum length of a file; equals {@code max-file-size} in web.xml. */
    private static final long MAX_BYTES = 33_554_432;

    private final SharedFileInputStream whole;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Finds the parts without copying them out of the file.
     *
     * @param type the header Content-Type, with the boundary
     * @throws RefusedBodyException with 400 if it is not a valid multipart form, with 413 if a file is too large
     */
    public FormParts(File file, String type) throws IOException {
        whole = new SharedFileInputStream(file);
        try {
            find(new MimeMultipart(new Received(type)));
        } catch (MessagingException | RuntimeException e) {
            whole.close();
            throw e instanceof RefusedBodyException refused ? refused : new RefusedBodyException(HttpServletResponse.SC_BAD_REQUEST, e);
        }
    }

    private void find(MimeMultipart form) throws MessagingException {
        if (form.getCount() > ParsedForm.MAX_FIELDS) {
            throw new RefusedBodyException(HttpServletResponse.SC_BAD_REQUEST, null);
        }
        for (int at = 0; at < form.getCount(); at++) {
            FormPart part = new FormPart((MimeBodyPart) form.getBodyPart(at));
            if (part.getSize() > MAX_BYTES) {
                throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, null);
            }
            parts.add(part);
        }
    }

    public List<Part> getParts() {
        return List.copyOf(parts);
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }

    /** Received file as a data source of the mail library. */
    private final class Received implements DataSource {

        private final String type;

        Received(String type) {
            this.type = type;
        }

        @Override
        public InputStream getInputStream() {
            // Its reader closes this stream; closing the whole would close the parts, too.
            return whole.newStream(0, -1);
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public String getName() {
            return "form";
        }
    }
}
