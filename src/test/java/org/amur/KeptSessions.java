package org.amur;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;

/**
 * Sessions of the shared deployment that demo accounts began by the form, one for each role, for later tests to go on with. A session
 * knows who is signed in, and nothing of what a test does.
 */
final class KeptSessions {

    private static final String COOKIE = "JSESSIONID";
    /** Cheaper than a page; who is not signed in is sent away from it. */
    private static final String ASKED = "test/records?changes";
    private static final int ANSWERED = 200;

    private static final Map<String, Cookie> KEPT = new HashMap<>();

    private KeptSessions() {
    }

    /** @return whether the browser has a session of the role now; one that is over is forgotten */
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

    /** From here on other tests may have the session that was just begun there. */
    static void keep(BrowserContext browser, String role) {
        browser.cookies().stream().filter(cookie -> cookie.name.equals(COOKIE)).findFirst()
            .ifPresent(session -> KEPT.put(role, session));
    }
}
