package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.TestBrowser;
import org.amur.views.View.Kind;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Runs Google's Lighthouse (npm) on every page in its richest state, with a simulated mid-range phone on a slow
 * network. The scores are in {@code target/lighthouse/scores.txt}, with the reports beside it.
 */
@Tag("long")
class LighthouseIT extends ViewBrowserTests {

    private static final String LIGHTHOUSE = "lighthouse@12.8.2";
    /** Lighthouse's error for a missing browser trace, which is unrelated to the page. */
    private static final String TRACE_LOST = "NO_NAVSTART";
    private static final int MOST_TRACES_LOST = 2;
    private static final Path FOLDER = Path.of("target/lighthouse").toAbsolutePath();
    private static final Map<String, Double> LEAST = Map.of("accessibility", 98.0, "performance", 90.0);
    private static final int WITHIN_MINUTES = 3;
    /** Filter for repeated runs: a pattern of paths, as {@code -Dlighthouse.only='trade/.*'}. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("lighthouse.only"));

    private final List<String> scores = new ArrayList<>();
    private final List<String> tooLow = new ArrayList<>();

    @Test
    void everyPageMeetsTheScores() throws IOException {
        Files.createDirectories(FOLDER);
        everybody(() -> View.ALL.stream().filter(LighthouseIT::isLookedAt).forEach(this::look));
        Files.write(FOLDER.resolve("scores.txt"), scores);
        assertEquals(List.of(), tooLow);
    }

    private static boolean isLookedAt(View view) {
        return view.kind() != Kind.EXPORT && ONLY.matcher(view.path()).matches();
    }

    private void look(View view) {
        String path = view.address(records);
        Person person = view.kind() == Kind.PLAIN ? Person.VISITOR : Person.ADMIN;
        // The first visit after the start is not representative.
        visitors.get(person, path);
        JsonObject categories = report(path, person).getJsonObject("categories");
        eachScore(categories, (category, score) -> {
            scores.add("%-14s %3.0f %s".formatted(category, score, path));
            if (score < LEAST.get(category)) {
                tooLow.add(path + ": " + category + " " + score);
            }
        });
    }

    private static void eachScore(JsonObject categories, BiConsumer<String, Double> use) {
        LEAST.keySet().forEach(category -> use.accept(category,
                Math.round(categories.getJsonObject(category).getJsonNumber("score").doubleValue() * 1000) / 10.0));
    }

    private JsonObject report(String path, Person person) {
        Path report = FOLDER.resolve(path.replaceAll("\\W+", "-") + ".json");
        try {
            Path headers = Files.writeString(FOLDER.resolve("headers.json"),
                    Json.createObjectBuilder().add("Cookie", visitors.cookies(person)).build().toString());
            Tool.Result result = run(path, report, headers);
            for (int again = 0; again < MOST_TRACES_LOST && result.said().contains(TRACE_LOST); again++) {
                result = run(path, report, headers);
            }
            if (result.exit() != 0) {
                throw new IllegalStateException("No report on " + path + ": " + result.said());
            }
            // The file contains the session.
            Files.delete(headers);
            try (Reader file = Files.newBufferedReader(report); JsonReader json = Json.createReader(file)) {
                return json.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tool.Result run(String path, Path report, Path headers) throws IOException {
        return Tool.run(List.of("npx", "--yes", LIGHTHOUSE, address + path, "--quiet", "--output=json",
                "--output-path=" + report, "--only-categories=" + String.join(",", LEAST.keySet()),
                "--extra-headers=" + headers, "--disable-storage-reset", "--chrome-flags=--headless=new --no-sandbox"),
                TestBrowser.installed().map(chrome -> Map.of("CHROME_PATH", chrome.toString())).orElse(Map.of()),
                FOLDER.resolve("lighthouse.log"), WITHIN_MINUTES);
    }
}
