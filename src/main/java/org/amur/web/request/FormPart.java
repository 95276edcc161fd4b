package org.amur.web.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.servlet.http.Part;

/** Part of a multipart form: a field, or a named file. */
final class FormPart implements Part {

    private static final Pattern NAME = Pattern.compile("(?i)[;\\s]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[;\\s]filename=\"([^\"]*)\"");
    private static final int ASCII_AND_MORE = 0xFF;

    private final MimeBodyPart part;

    FormPart(MimeBodyPart part) {
        this.part = part;
    }

    /** Returns a header, decoded as UTF-8, which browsers send; the mail library decodes it as ISO 8859-1. */
    @Override
    public String getHeader(String name) {
        String header = find(name);
        return header == null || header.chars().anyMatch(c -> c > ASCII_AND_MORE) ? header
                : new String(header.getBytes(ISO_8859_1), UTF_8);
    }

    private String find(String name) {
        try {
            return part.getHeader(name, ",");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String getName() {
        return inDisposition(NAME);
    }

    @Override
    public String getSubmittedFileName() {
        return inDisposition(FILE_NAME);
    }

    /** Decodes the escapes that browsers use for quotation marks and line breaks (HTML Living Standard, 4.10.22.8). */
    private String inDisposition(Pattern pattern) {
        String disposition = getHeader("Content-Disposition");
        Matcher found = disposition == null ? null : pattern.matcher(disposition);
        return found == null || !found.find() ? null
                : found.group(1).replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    @Override
    public String getContentType() {
        return getHeader("Content-Type");
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return part.getRawInputStream();
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    @Override
    public long getSize() {
        try {
            // The mail library has no size for an empty part.
            return Math.max(0, part.getSize());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(String file) throws IOException {
        try (InputStream content = getInputStream()) {
            Files.copy(content, Path.of(file));
        }
    }

    /** Does nothing: the part is deleted with the form's file. */
    @Override
    public void delete() {
        // The part has no file of its own.
    }

    @Override
    public Collection<String> getHeaders(String name) {
        try {
            String[] headers = part.getHeader(name);
            return headers == null ? List.of() : Arrays.asList(headers);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Collection<String> getHeaderNames() {
        try {
            return Collections.list(part.getAllHeaders()).stream().map(Header::getName).distinct().toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
