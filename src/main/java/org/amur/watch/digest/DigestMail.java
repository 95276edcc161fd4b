package org.amur.watch.digest;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.amur.web.Html;
import org.amur.web.Texts;

/**
 * Composes mails as text and HTML (RFC 2046, multipart/alternative). A digest supports one-click unsubscription (RFC
 * 8058).
 */
final class DigestMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** @param address address of the linked page */
    record Line(String text, String address) {
    }

    private final Session session;
    private final String from;
    private final String to;

    DigestMail(Session session, String from, String to) {
        this.session = session;
        this.from = from;
        this.to = to;
    }

    /** Composes the confirmation request. */
    MimeMessage request(String address) throws MessagingException {
        String subject = Texts.get("feed.digest.confirm.subject");
        return message(subject, Texts.get("feed.digest.confirm.text"), List.of(new Line(address, address)), "", null);
    }

    /**
     * @param total number of notices, of which the lines may be the first
     *
     * @param all   address of all notices
     * @param end   address to unsubscribe
     */
    MimeMessage digest(List<Line> lines, long total, String all, String end) throws MessagingException {
        String subject = Texts.get("feed.digest.subject", total);
        String rest = total > lines.size() ? Texts.get("feed.digest.more", total - lines.size()) : "";
        MimeMessage message = message(subject, Texts.get("feed.digest.text"), lines, rest, new Line(all, end));
        message.setHeader("List-Unsubscribe", "<" + end + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.saveChanges();
        return message;
    }

    private MimeMessage message(String subject, String first, List<Line> lines, String rest, Line foot)
            throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(line(subject), UTF_8);
        message.setSentDate(new Date());
        // Suppresses automatic replies.
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(text(first, lines, rest, foot), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(html(subject, first, lines, rest, foot), UTF_8, "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }

    private static String text(String first, List<Line> lines, String rest, Line foot) {
        StringBuilder text = new StringBuilder(first).append("\n\n");
        for (Line line : lines) {
            if (!line.text().equals(line.address())) {
                text.append(line(line.text())).append('\n');
            }
            text.append(line.address()).append("\n\n");
        }
        if (!rest.isEmpty()) {
            text.append(rest).append("\n\n");
        }
        if (foot != null) {
            text.append(Texts.get("feed.digest.all")).append('\n').append(foot.text()).append("\n\n")
                    .append(Texts.get("feed.digest.end")).append('\n').append(foot.address()).append('\n');
        }
        return text.toString();
    }

    private static String html(String subject, String first, List<Line> lines, String rest, Line foot) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>")
                .append(Html.escaped(subject)).append("</title></head><body><p>").append(Html.escaped(first)).append("</p><ul>");
        lines.forEach(line -> html.append("<li>").append(link(line.address(), line.text())).append("</li>"));
        html.append("</ul>");
        if (!rest.isEmpty()) {
            html.append("<p>").append(Html.escaped(rest)).append("</p>");
        }
        if (foot != null) {
            html.append("<p>").append(link(foot.text(), Texts.get("feed.digest.all"))).append("</p><p>")
                    .append(link(foot.address(), Texts.get("feed.digest.end"))).append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String link(String address, String text) {
        return "<a href=\"" + Html.escaped(address) + "\">" + Html.escaped(line(text)) + "</a>";
    }

    /** Returns a single line, whatever a list contains. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
