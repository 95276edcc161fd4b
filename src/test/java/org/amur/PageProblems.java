package org.amur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;

/**
 * Problems that fail any browser test: console errors, script errors, failed requests, error responses, violations of
 * the Content-Security-Policy.
 */
public final class PageProblems {

    /** Script that reports policy violations as console errors. */
    private static final String REPORT_BREACHES = "document.addEventListener('securitypolicyviolation',"
        + " e => console.error('Content-Security-Policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private final List<String> problems = new ArrayList<>();
    private final Set<Integer> expectedStatuses = new TreeSet<>();

    public void watch(BrowserContext context) {
        context.addInitScript(REPORT_BREACHES);
        context.onConsoleMessage(this::onConsole);
        context.onWebError(error -> problems.add("Script error: " + error.error()));
        context.onResponse(this::onResponse);
        context.onRequestFailed(request -> {
            // Leaving a page cancels its pending requests.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                problems.add("Failed request: " + request.url() + " " + request.failure());
            }
        });
    }

    /** Permits responses with this status from here on. */
    public void expectStatus(int status) {
        expectedStatuses.add(status);
    }

    public void assertNone() {
        assertEquals(List.of(), problems);
    }

    private void onConsole(ConsoleMessage message) {
        // The status is checked with the response; the browser's own message adds nothing.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            problems.add("Console: " + message.text());
        }
    }

    private void onResponse(Response response) {
        if (response.status() >= 400 && !expectedStatuses.contains(response.status())) {
            problems.add(response.status() + " for " + response.url());
        }
    }
}
