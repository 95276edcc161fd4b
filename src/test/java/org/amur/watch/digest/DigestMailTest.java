package org.amur.watch.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails as received by a mail server on the loopback address. */
class DigestMailTest {

    private static final String BASE = "https://amur.example.org/amur";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MimeMessage sent(MimeMessage message) throws Exception {
        Transport.send(message);
        assertTrue(server.waitForIncomingEmail(1));
        MimeMessage[] received = server.getReceivedMessages();
        return received[received.length - 1];
    }

    private DigestMail mail(String to) {
        return new DigestMail(server.getSmtp().createSession(), "amur@example.org", to);
    }

    private static String part(MimeMessage mail, int index) throws Exception {
        return (String) ((MimeMultipart) mail.getContent()).getBodyPart(index).getContent();
    }

    @Test
    void aDigestIsTextAndHtmlAndEndsWithOneClick() throws Exception {
        String end = BASE + "/feed/unsubscribe?token=abc";
        MimeMessage mail = sent(mail("anna@example.org").digest(List.of(
                new DigestMail.Line("added: Иванов <b>& Co</b>\r\nBcc: x@example.org (EU)", BASE + "/lists/entry?id=1&x=\"2\"")),
                3, BASE + "/feed/notices", end));
        assertEquals("Amur: 3 notices", mail.getSubject());
        assertEquals("anna@example.org", mail.getRecipients(RecipientType.TO)[0].toString());
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("<" + end + ">", mail.getHeader("List-Unsubscribe")[0]);
        assertEquals("List-Unsubscribe=One-Click", mail.getHeader("List-Unsubscribe-Post")[0]);
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        assertTrue(mail.getContentType().startsWith("multipart/alternative"), mail.getContentType());
        String text = part(mail, 0);
        assertTrue(text.contains("added: Иванов <b>& Co</b> Bcc: x@example.org (EU)"), text);
        assertTrue(text.contains("2 more notices are in Amur."), text);
        assertTrue(text.contains(end), text);
        String html = part(mail, 1);
        assertTrue(html.contains("<a href=\"" + BASE + "/lists/entry?id=1&amp;x=&quot;2&quot;\">added: Иванов &lt;b&gt;&amp; Co"),
                html);
        assertFalse(html.contains("<b>"), html);
    }

    @Test
    void confirmationMailLinksToThePage() throws Exception {
        String address = BASE + "/feed/confirm?token=abc";
        MimeMessage mail = sent(mail("anna@example.org").request(address));
        assertTrue(part(mail, 0).contains(address));
        assertTrue(part(mail, 1).contains("href=\"" + address + "\""));
        assertEquals(null, mail.getHeader("List-Unsubscribe"));
    }

    @Test
    void invalidAddressIsRefused() {
        for (String to : List.of("anna", "a@b\r\nBcc: x@example.org", "")) {
            assertThrows(AddressException.class, () -> mail(to).request(BASE), to);
        }
    }
}
