package org.amur.intake.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.amur.intake.capture.CaptureException.Reason;

/** Reads an article from an email: its plain text, otherwise its HTML, without attachments. */
final class MailReader {

    private static final int MAX_DEPTH = 10;
    private static final int MAX_PARTS = 200;
    private static final int MAX_PARTS_WRITTEN = 2000;
    private static final int MAX_HEADER = 256 * 1024;
    private static final int MAX_FIELD = 5000;
    private static final int ENOUGH = 200;
    /** Beyond this, parts are not read: unpacked text is not larger than the message. */
    private static final int MAX_PART = CaptureReader.MAX_BYTES;

    private String plain = "";
    private String page = "";
    private int parts;

    private MailReader() {
    }

    static ArticleDraft read(byte[] bytes) throws CaptureException {
        checkLines(bytes);
        Properties settings = new Properties();
        settings.setProperty("mail.mime.allowutf8", "true");
        settings.setProperty("mail.mime.address.strict", "false");
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(settings), new ByteArrayInputStream(bytes));
            MailReader reader = new MailReader();
            reader.read(message, 0);
            ArticleDraft draft = new ArticleDraft();
            readHeader(message, draft);
            return reader.draft(draft);
        } catch (MessagingException | IOException | RuntimeException e) {
            throw new CaptureException(Reason.UNREADABLE);
        }
    }

    /** Refuses messages of very many parts or with a long header, which the library keeps all. */
    private static void checkLines(byte[] bytes) throws CaptureException {
        int delimiters = 0;
        int length = 0;
        boolean header = true;
        for (int i = 2; i < bytes.length; i++) {
            boolean line = bytes[i - 2] == '\n' || bytes[i - 2] == '\r';
            delimiters += line && bytes[i - 1] == '-' && bytes[i] == '-' ? 1 : 0;
            length += header ? 1 : 0;
            header &= bytes[i] != '\n' || bytes[i - 1] != '\n' && bytes[i - 2] != '\n';
        }
        if (delimiters > MAX_PARTS_WRITTEN || length > MAX_HEADER) {
            throw new CaptureException(Reason.TOO_LARGE);
        }
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > MAX_DEPTH || ++parts > MAX_PARTS || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            Multipart several = new MimeMultipart(part.getDataHandler().getDataSource());
            for (int i = 0; i < Math.min(several.getCount(), MAX_PARTS); i++) {
                BodyPart one = several.getBodyPart(i);
                read(one, depth + 1);
            }
        } else if (part.isMimeType("message/rfc822")) {
            read(new MimeMessage(null, part.getInputStream()), depth + 1);
        } else if (part.isMimeType("text/html")) {
            page = page.isEmpty() ? text(part) : page;
        } else if (part.isMimeType("text/*")) {
            plain = plain.isBlank() ? text(part) : plain;
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            String decoded = TextDecoder.decode(content.readNBytes(MAX_PART), part.getContentType());
            // RFC 3676: a line that ends with a space goes on.
            return part.getContentType().toLowerCase(java.util.Locale.ROOT).contains("format=flowed")
                    ? decoded.replaceAll(" \\r?\\n(?!\\r?\\n)", " ")
                    : decoded;
        }
    }

    private ArticleDraft draft(ArticleDraft draft) throws CaptureException {
        if (plain.strip().length() >= ENOUGH || page.isEmpty()) {
            return PlainReader.read(plain, draft);
        }
        return PageReader.read(page, draft);
    }

    private static void readHeader(MimeMessage message, ArticleDraft draft) throws MessagingException {
        String subject = isShort(message, "Subject") ? message.getSubject() : null;
        draft.title(subject == null ? null : subject.replaceFirst("(?iu)^(\\s*(re|fwd?|отв|转发|转)\\s*[:：]\\s*)+", ""));
        Address[] from = isShort(message, "From") ? message.getFrom() : null;
        draft.author(from != null && from.length > 0 && from[0] instanceof InternetAddress sender ? sender.getPersonal() : null);
        draft.publisher(message.getHeader("Organization", null));
        String sent = message.getHeader("Date", null);
        draft.published(StatedDay.in(sent).orElse(null));
    }

    private static boolean isShort(MimeMessage message, String field) throws MessagingException {
        String value = message.getHeader(field, ",");
        return value != null && value.length() <= MAX_FIELD;
    }
}
