package org.amur.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/**
 * Tests of what an analyst would ask, in three scripts and with slips: the expected record or page is among the first three links.
 * A line of {@code questions.tsv} has a question, and titles, of which one is expected; {@code @trade 2023} is the page of that year.
 */
class QuestionsPagesIT extends BrowserTests {

    private static final int FIRST = 3;
    private static final int LEAST = 57;

    @Test
    void theAnswerIsAmongTheFirstThree() throws IOException {
        signIn("analyst");
        List<String> questions = questions();
        List<String> misses = new ArrayList<>();
        for (String line : questions) {
            String[] columns = line.split("\t");
            open("search?q=" + URLEncoder.encode(columns[0], StandardCharsets.UTF_8));
            List<String> found = firstLinks();
            if (Arrays.stream(columns[1].split(" \\| ")).noneMatch(expected -> found.stream().anyMatch(link -> isMeant(expected, link)))) {
                misses.add(columns[0] + ": " + found);
            }
        }
        assertTrue(misses.size() <= questions.size() - LEAST, "Missed:\n" + String.join("\n", misses));
        misses.forEach(System.out::println);
    }

    private static List<String> questions() throws IOException {
        try (InputStream file = QuestionsPagesIT.class.getResourceAsStream("questions.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Returns address and text of the first links to records and pages. */
    private List<String> firstLinks() {
        return page.locator("#content section.card:not(#saved):not(#recent) a:not(.card-actions a)").all().stream().limit(FIRST)
                .map(link -> link.getAttribute("href") + "\t" + link.innerText().strip()).toList();
    }

    private static boolean isMeant(String expected, String link) {
        String page = expected.replace("@trade", "/trade/dashboard").replace("@sanctions", "/sanctions/tracker");
        return page.equals(expected) ? link.endsWith("\t" + expected)
                : Arrays.stream(page.split(" ")).allMatch(link::contains);
    }
}
