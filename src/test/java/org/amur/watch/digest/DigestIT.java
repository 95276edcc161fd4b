package org.amur.watch.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.amur.InTransaction;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.DataSources;
import org.amur.settings.Setting;
import org.amur.watch.FeedReleases;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Email digest from the confirmation to its end, with a mail server. */
class DigestIT extends ServerTests {

    private static final String ACCOUNT = "demo-editor";
    private static final Pattern END =
            Pattern.compile("List-Unsubscribe:\\s+<https://amur.example.org/amur/feed/unsubscribe\\?token=([\\w-]{43})>");

    @Inject
    private FeedReleases releases;

    @Inject
    private DigestService service;

    @Inject
    private DigestRepository digests;

    @Inject
    private DigestLinks links;

    @Inject
    private DigestTask rounds;

    @Inject
    private MailPost post;

    @Inject
    private InTransaction transaction;

    @Inject
    private Caller caller;

    private SmallMailServer mail;

    @BeforeEach
    void start() throws Exception {
        mail = new SmallMailServer();
        System.setProperty(Setting.MAIL_RELAY.property(), mail.address());
        System.setProperty(Setting.MAIL_FROM.property(), "amur@example.org");
        System.setProperty(Setting.ADDRESS.property(), "https://amur.example.org/amur/");
        as(() -> {
            service.end();
            return null;
        });
        askedBefore(10);
    }

    @AfterEach
    void stop() throws Exception {
        mail.close();
        System.clearProperty(Setting.MAIL_RELAY.property());
        System.clearProperty(Setting.MAIL_FROM.property());
        System.clearProperty(Setting.ADDRESS.property());
    }

    private static DigestForm form(String address) {
        DigestForm form = new DigestForm();
        form.setAddress(address);
        return form;
    }

    @Test
    void digestGoesToConfirmedAddressOnce() throws Exception {
        String secret = as(() -> service.ask(form("anna@example.org")));
        assertNotNull(secret);
        releases.watchAndChange(ACCOUNT, "first " + UUID.randomUUID());
        due();
        assertEquals(0, mail.mails().size(), "It is not confirmed");
        links.confirm(secret);
        assertThrows(NotFoundException.class, () -> links.confirm(secret), "A link is used once");
        due();
        assertEquals(1, mail.mails().size());
        assertTrue(mail.mails().get(0).contains("To: anna@example.org"), mail.mails().get(0));
        assertTrue(digests.find(ACCOUNT).orElseThrow().getNextAt().isAfter(OffsetDateTime.now()));
        due();
        assertEquals(1, mail.mails().size(), "There is nothing new");
        releases.watchAndChange(ACCOUNT, "second " + UUID.randomUUID());
        due();
        assertEquals(2, mail.mails().size());

        Matcher end = END.matcher(mail.mails().get(0).replaceAll("\\n[ \\t]", " "));
        assertTrue(end.find(), mail.mails().get(0));
        links.end("of nobody");
        assertTrue(digests.find(ACCOUNT).isPresent());
        links.end(end.group(1));
        assertTrue(digests.find(ACCOUNT).isEmpty(), "Also the link of an earlier mail ends it");
        links.end(end.group(1));
    }

    @Test
    void refusedMailIsRetried() throws Exception {
        links.confirm(as(() -> service.ask(form("anna@example.org"))));
        releases.watchAndChange(ACCOUNT, "third " + UUID.randomUUID());
        mail.refuse(true);
        due();
        Digest failed = digests.find(ACCOUNT).orElseThrow();
        assertEquals(1, failed.getFailures());
        mail.refuse(false);
        due();
        assertEquals(1, mail.mails().size(), "Nothing is lost");
        assertEquals(0, digests.find(ACCOUNT).orElseThrow().getFailures());
    }

    @Test
    void onlyANewAddressNeedsConfirmation() {
        links.confirm(as(() -> service.ask(form("anna@example.org"))));
        DigestForm weekly = form("anna@example.org");
        weekly.setRhythm(DigestRhythm.WEEKLY);
        assertNull(as(() -> service.ask(weekly)));
        assertEquals(DayOfWeek.MONDAY, digests.find(ACCOUNT).orElseThrow().getNextAt()
                .withOffsetSameInstant(ZoneOffset.UTC).getDayOfWeek());
        assertThrows(RefusedException.class, () -> as(() -> service.ask(form("bob@example.org"))), "A request has just been sent");
        for (String address : new String[] {"anna", "a b@example.org", "anna@example.org\r\nBcc: x@example.org",
                "<a@example.org>"}) {
            assertThrows(ConstraintViolationException.class, () -> as(() -> service.ask(form(address))), address);
        }
    }

    @Test
    void endingTheDigestDoesNotAllowMoreRequests() {
        as(() -> service.ask(form("stranger@example.org")));
        as(() -> {
            service.end();
            return null;
        });
        assertThrows(RefusedException.class, () -> as(() -> service.ask(form("stranger@example.org"))));
    }

    @Test
    void oldAddressIsUsedUntilConfirmation() throws Exception {
        links.confirm(as(() -> service.ask(form("anna@example.org"))));
        askedBefore(3);
        String lost = as(() -> service.ask(form("wrong@example.org")));
        as(() -> {
            service.markNotSent();
            return null;
        });
        assertThrows(NotFoundException.class, () -> links.confirm(lost), "It went nowhere");
        String secret = as(() -> service.ask(form("bob@example.org")));
        assertEquals("anna@example.org", address());
        releases.watchAndChange(ACCOUNT, "fourth " + UUID.randomUUID());
        due();
        assertTrue(mail.mails().get(0).contains("To: anna@example.org"), mail.mails().get(0));
        links.confirm(secret);
        assertEquals("bob@example.org", address());
        assertTrue(transaction.get(() -> digests.request(ACCOUNT)).filter(DigestRequest::isOpen).isEmpty());
    }

    @Test
    void digestNeedsAMailServer() {
        assertTrue(post.isReady());
        System.clearProperty(Setting.MAIL_RELAY.property());
        assertFalse(post.isReady());
    }

    /** Simulates that minutes have passed since the last request. */
    private static void askedBefore(int minutes) throws SQLException {
        try (Connection connection = DataSources.resolve().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update digest_question set asked_at = ? where account = ?")) {
            update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutes));
            update.setString(2, ACCOUNT);
            update.executeUpdate();
        }
    }

    private String address() {
        return transaction.get(() -> digests.find(ACCOUNT)).orElseThrow().getAddress();
    }

    /** Simulates that the digest is due. */
    private void due() throws SQLException {
        try (Connection connection = DataSources.resolve().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update digest set next_at = ? where account = ? and next_at is not null")) {
            update.setObject(1, OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
            update.setString(2, ACCOUNT);
            update.executeUpdate();
        }
        rounds.round();
    }

    private <T> T as(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(ACCOUNT, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
