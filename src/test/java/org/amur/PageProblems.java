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
 * What no browser test may end with, whatever else it asserts: console errors, script errors, failed requests, answers
 * that are errors, breaches of the Content-Security-Policy.
 */
public final class PageProblems {

    /** Reports what breaches the policy to the console, where it is an error of the test like any other. */
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
            // A page that is left cancels what it still waits for.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                problems.add("Failed request: " + request.url() + " " + request.failure());
            }
        });
    }

    /** From here on an answer with this status is no problem. */
    public void expectStatus(int status) {
        expectedStatuses.add(status);
    }

    public void assertNone() {
        assertEquals(List.of(), problems);
    }

    private void onConsole(ConsoleMessage message) {
        // A status is judged with its response; the browser's own line about it says no more.
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
