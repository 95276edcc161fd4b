package org.amur.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Objects;

/**
 * Session, account and view that a view state was made for.
 *
 * @param session the {@link SessionKey}; empty without a session
 * @param account the account signed in with it; null without one
 * @param view    the view's id, such as {@code /source/edit.xhtml}
 */
record ViewStateOwner(String session, Long account, String view) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Returns the owner.
     *
     * @param session may be null
     */
    static ViewStateOwner of(HttpSession session, String view) {
        return new ViewStateOwner(SessionKey.of(session), SignedInSession.accountOf(session), view);
    }

    /**
     * Tells whether this is the same session, or one of the same account after the other has ended, because a form
     * outlives its session.
     *
     * @param expected whether this session began with the form, as when a browser has lost the other one
     */
    boolean mayContinue(ViewStateOwner made, boolean expected) {
        if (!view.equals(made.view) || !Objects.equals(account, made.account)) {
            return false;
        }
        return session.equals(made.session) || account != null && (expected || !SessionKey.isOpen(made.session));
    }
}
