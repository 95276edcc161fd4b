package org.amur;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * Shared browser of a test run: an installed headless Chromium, else an installed Chrome or Chromium, else Playwright's
 * own download, else, as root on Debian, the {@code chromium} package. Without any, tests fail with an instruction to
 * get one.
 */
public final class TestBrowser {

    /** Renders pages like Chromium and starts in less than half the time. */
    private static final String WITHOUT_WINDOWS = "chromium-headless-shell";
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
        "google-chrome-stable", "chrome.exe");
    private static final List<Path> ELSEWHERE = List.of(
        Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
        Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
        Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"));

    /**
     * Disables the address field's suggestion lists, whose pages take longer to start than one of ours, and the check
     * whether a page of another site may show one of this machine. The last argument of this kind counts, so Playwright's
     * own value is repeated.
     */
    private static final String WITHOUT_FEATURES = "--disable-features="
            + String.join(
                    ",",
                    "WebUIOmniboxPopup",
                    "WebUIOmniboxAimPopup",
                    "WebUIOmniboxFullPopup",
                    "LocalNetworkAccessChecks",
                    "AvoidUnnecessaryBeforeUnloadCheckSync",
                    "BoundaryEventDispatchTracksNodeRemoval",
                    "DestroyProfileOnBrowserClose",
                    "DialMediaRouteProvider",
                    "GlobalMediaControls",
                    "HttpsUpgrades",
                    "LensOverlay",
                    "MediaRouter",
                    "PaintHolding",
                    "ThirdPartyStoragePartitioning",
                    "BlockOriginHeaderModificationOnRedirect",
                    "Translate",
                    "AutoDeElevate",
                    "OptimizationHints");

    /** Root cannot use the sandbox; the other options prevent the browser's own look-ups. */
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", WITHOUT_FEATURES);

    /** In milliseconds, for a machine that runs other tests, too. */
    private static final double TIMEOUT = 45_000;

    private static Browser browser;

    private TestBrowser() {
    }

    /**
     * Creates a context.
     *
     * @param address of the application, with a slash at the end, the base of relative addresses
     * @return an unused browser context
     */
    public static BrowserContext newContext(String address) {
        BrowserContext context = get().newContext(new NewContextOptions()
            .setBaseURL(address)
            .setLocale("en-GB")
            .setTimezoneId("UTC")
            .setViewportSize(1440, 1000));
        context.setDefaultTimeout(TIMEOUT);
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        return context;
    }

    private static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            browser = launch(playwright);
        }
        return browser;
    }

    private static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        Optional<Path> withoutWindows = onPath(List.of(WITHOUT_WINDOWS)).findFirst();
        if (withoutWindows.isPresent()) {
            return playwright.chromium().launch(options.setExecutablePath(withoutWindows.get()));
        }
        Optional<Path> installed = installed();
        if (installed.isEmpty() && download()) {
            return playwright.chromium().launch(options);
        }
        Path executable = installed.or(TestBrowser::installPackage).orElseThrow(() -> new IllegalStateException(
            "The browser tests need Chrome or Chromium, and none is installed or could be downloaded."
                + " Install one (Debian: apt-get install chromium) and run the tests again."));
        return playwright.chromium().launch(options.setExecutablePath(executable));
    }

    /** Returns the installed browser with windows; empty if there is none. */
    public static Optional<Path> installed() {
        return Stream.concat(onPath(NAMES), ELSEWHERE.stream().filter(Files::isExecutable)).findFirst();
    }

    private static Stream<Path> onPath(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> names.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable);
    }

    private static boolean download() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return succeeds(5, java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(),
            "install", "chromium");
    }

    private static Optional<Path> installPackage() {
        boolean rootOnDebian = System.getProperty("user.name").equals("root")
            && Files.exists(Path.of("/etc/debian_version"));
        if (rootOnDebian && succeeds(5, "apt-get", "update")) {
            succeeds(15, "apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
        return installed();
    }

    private static boolean succeeds(int minutes, String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
