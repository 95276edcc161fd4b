package org.amur.security;

import java.nio.charset.StandardCharsets;

import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpSession;

import org.amur.access.Sha256;
import org.amur.settings.Setting;

/**
 * Key that encrypts the view states of a session. Faces creates one for each server and keeps it in the session; the setting
 * {@code amur.view.state.key} replaces it, so that a form can be sent in a later session, on any node.
 */
final class ViewStateKey {

    /** Session attribute of Mojarra, the implementation of both servers ({@code com.sun.faces.renderkit.ByteArrayGuard}). */
    private static final String ATTRIBUTE = "com.sun.faces.SK";
    private static final String ALGORITHM = "AES";

    private ViewStateKey() {
    }

    /** Sets the key of a new session, if the settings have one. */
    static void set(HttpSession session) {
        Setting.VIEW_STATE_KEY.find().ifPresent(secret -> session.setAttribute(ATTRIBUTE, key(secret)));
    }

    private static SecretKeySpec key(String secret) {
        return new SecretKeySpec(Sha256.digest().digest(secret.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
    }
}
