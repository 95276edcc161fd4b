package org.amur.watch.digest;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.mail.MessagingException;

import org.amur.access.Caller;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.util.Messages;

/** On {@code /feed/watching}: email digest of the reader. */
@Named
@RequestScoped
public class DigestBacking {

    private static final Logger LOG = Logger.getLogger(DigestBacking.class.getName());
    private static final String HERE = "/feed/watching?faces-redirect=true";

    @Inject
    private DigestRepository digests;

    @Inject
    private DigestService service;

    @Inject
    private MailPost post;

    @Inject
    private Caller caller;

    private Digest digest;
    private DigestRequest request;
    private DigestForm form;

    @PostConstruct
    void load() {
        digest = digests.find(caller.name()).orElse(null);
        request = digests.request(caller.name()).filter(DigestRequest::isOpen).orElse(null);
        form = request != null ? new DigestForm(request) : digest != null ? new DigestForm(digest) : new DigestForm();
    }

    public String ask() {
        try {
            String secret = service.ask(form);
            if (secret != null) {
                post.send(new DigestMail(post.session().orElseThrow(), post.from(), form.getAddress())
                        .request(post.address() + "/feed/confirm?token=" + secret));
            }
            Messages.addFlashGlobalInfo("{0}", Texts.get(secret == null ? "common.said.saved" : "feed.digest.asked"));
            return HERE;
        } catch (RefusedException e) {
            Messages.addError("digest:address", "{0}", e.getRefusals().get(0).text());
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "The confirmation email could not be sent: {0}", e.getClass().getSimpleName());
            service.markNotSent();
            request = null;
            Messages.addError("digest:address", "{0}", Texts.get("feed.digest.notSent"));
        }
        return null;
    }

    public String end() {
        service.end();
        return HERE;
    }

    /** Returns the digest; null if none is confirmed. */
    public Digest getDigest() {
        return digest;
    }

    /** Returns the open confirmation request; null if there is none. */
    public DigestRequest getRequest() {
        return request;
    }

    public DigestForm getForm() {
        return form;
    }
}
