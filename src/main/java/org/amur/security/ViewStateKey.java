package org.amur.security;

import java.nio.charset.StandardCharsets;

import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpSession;

import org.amur.access.SecretToken;
import org.amur.access.Sha256;
import org.amur.settings.Setting;

/**
 * Key that encrypts the view states of a session, and is part of it. By default each start of a server creates one; with the setting
 * {@code amur.view.state.key}, a form can be sent in a later session, on any node.
 */
final class ViewStateKey {

    /** Session attribute of Mojarra, the implementation of both servers ({@code com.sun.faces.renderkit.ByteArrayGuard}). */
    private static final String ATTRIBUTE = "com.sun.faces.SK";
    private static final String ALGORITHM = "AES";
    private static final SecretKeySpec OF_THIS_START = key(SecretToken.text());

    private ViewStateKey() {
    }

    /**
     * Sets the key of a new session. Faces would set it with the session's first form, and the other nodes would learn it only after a reader
     * has that form.
     */
    static void set(HttpSession session) {
        session.setAttribute(ATTRIBUTE, Setting.VIEW_STATE_KEY.find().map(ViewStateKey::key).orElse(OF_THIS_START));
    }

    private static SecretKeySpec key(String secret) {
        return new SecretKeySpec(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }
}
