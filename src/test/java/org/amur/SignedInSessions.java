package org.amur;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;

/**
 * Sessions of demo accounts in the shared deployment, one for each role, reused by later tests. A session contains only
 * the account.
 */
final class SignedInSessions {

    private static final String COOKIE = "JSESSIONID";
    /** Cheap address that redirects unauthenticated users. */
    private static final String ASKED = "test/records?changes";
    private static final int ANSWERED = 200;

    private static final Map<String, Cookie> KEPT = new HashMap<>();

    private SignedInSessions() {
    }

    /**
     * Restores a session of the role, and forgets an expired one.
     *
     * @return whether the browser has a session now
     */
    static boolean resume(BrowserContext browser, String role) {
        Cookie session = KEPT.get(role);
        if (session == null) {
            return false;
        }
        browser.addCookies(List.of(session));
        APIResponse answer = browser.request().get(ASKED, RequestOptions.create().setMaxRedirects(0));
        boolean goesOn = answer.status() == ANSWERED;
        answer.dispose();
        if (!goesOn) {
            KEPT.remove(role);
            browser.clearCookies();
        }
        return goesOn;
    }

    /** Shares the session that was just begun in the browser. */
    static void keep(BrowserContext browser, String role) {
        browser.cookies().stream().filter(cookie -> cookie.name.equals(COOKIE)).findFirst()
            .ifPresent(session -> KEPT.put(role, session));
    }
}
