package org.amur.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Random key of a session, carried by its view states. Unlike the session id it gives no access to the session. */
final class SessionKey implements HttpSessionBindingListener, Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = SessionKey.class.getName();
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    private final String text = Token.random().text();

    private SessionKey() {
    }

    /** Returns the session's key, created at first use; an empty text without a session. */
    static String of(HttpSession session) {
        if (session == null) {
            return "";
        }
        SessionKey key = (SessionKey) session.getAttribute(ATTRIBUTE);
        if (key == null) {
            key = new SessionKey();
            session.setAttribute(ATTRIBUTE, key);
        }
        return key.text;
    }

    /** Tells whether a session with this key is open on this node. */
    static boolean isOpen(String key) {
        return OPEN.contains(key);
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        OPEN.add(text);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        OPEN.remove(text);
    }
}
