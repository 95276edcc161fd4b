package org.amur.watch.digest;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;

import org.amur.settings.Setting;

/**
 * Sends mail as configured by the operator: by a mail session of the server (JNDI name in {@code amur.mail} or a
 * well-known one), or a relay without password ({@code amur.mail.smtp}, host and port). Requires a sender ({@code
 * amur.mail.from}) and the public address ({@code amur.address}).
 */
@Named
@ApplicationScoped
public class MailPost {

    private static final List<String> WELL_KNOWN = List.of("java:jboss/mail/Amur", "mail/amur");
    private static final String TIMEOUT_MILLIS = "20000";

    public boolean isReady() {
        return Setting.ADDRESS.find().isPresent() && Setting.MAIL_FROM.find().isPresent() && session().isPresent();
    }

    /** Returns the public address of the application, without a trailing slash. */
    String address() {
        return Setting.ADDRESS.find().orElseThrow().replaceFirst("/+$", "");
    }

    String from() {
        return Setting.MAIL_FROM.find().orElseThrow();
    }

    Optional<Session> session() {
        Optional<String> relay = Setting.MAIL_RELAY.find();
        if (relay.isPresent()) {
            return relay.map(MailPost::session);
        }
        Optional<String> named = Setting.MAIL.find();
        return named.isPresent() ? find(named.get()) : WELL_KNOWN.stream().map(MailPost::find).flatMap(Optional::stream)
                .findFirst();
    }

    private static Session session(String relay) {
        int colon = relay.lastIndexOf(':');
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", colon < 0 ? relay : relay.substring(0, colon));
        properties.setProperty("mail.smtp.port", colon < 0 ? "25" : relay.substring(colon + 1));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }

    private static Optional<Session> find(String name) {
        try {
            return Optional.of(InitialContext.doLookup(name));
        } catch (NamingException e) {
            // Servers report an unknown name with different exceptions.
            return Optional.empty();
        }
    }

    void send(MimeMessage message) throws MessagingException {
        Transport.send(message);
    }
}
