package org.amur;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import org.amur.server.Server;
import org.amur.server.TestServer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/**
 * Adds to the message of a failed browser test what a developer would look at: the page's address, a screenshot and the first error that
 * the server logged meanwhile.
 */
public final class PageAtFailure implements BeforeEachCallback, TestExecutionExceptionHandler {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Pattern ERROR = Pattern.compile("\\b(ERROR|SEVERE)\\b");
    private static final int LONGEST = 300;

    private final Path log = Server.named(TestServer.NAME).log();
    private long loggedBefore;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        loggedBefore = Files.exists(log) ? Files.size(log) : 0;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        if (failure instanceof IncompleteExecutionException) {
            throw failure;
        }
        Page page = ((BrowserTests) test.getRequiredTestInstance()).page;
        throw new AssertionFailedError(failure.getMessage() + "\nPage: " + page.url() + "\nScreenshot: " + picture(test, page)
            + "\nServer's first error: " + firstError(), failure);
    }

    private static String picture(ExtensionContext test, Page page) {
        Path file = PICTURES.resolve(test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName() + ".png")
            .toAbsolutePath();
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            return file.toString();
        } catch (PlaywrightException e) {
            return "none, because " + e.getMessage();
        }
    }

    private String firstError() throws IOException {
        if (!Files.exists(log)) {
            return "no log";
        }
        try (FileChannel written = FileChannel.open(log);
             Scanner lines = new Scanner(Channels.newInputStream(written.position(loggedBefore)), StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (ERROR.matcher(line).find()) {
                    // Payara begins the message on the next line.
                    String whole = line.endsWith("[[") && lines.hasNextLine() ? line + lines.nextLine() : line;
                    return whole.substring(0, Math.min(LONGEST, whole.length()));
                }
            }
            return "none";
        }
    }
}
