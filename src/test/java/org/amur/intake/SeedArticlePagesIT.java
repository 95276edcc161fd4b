package org.amur.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.amur.FormBrowserTests;
import org.amur.PublishersFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the effort for a long article with damaged characters, from its text to saved drafts, counted in keys and clicks. */
@Tag(PublishersFiles.TAG)
class SeedArticlePagesIT extends FormBrowserTests {

    private static final String ARTICLE = "intake/seed_chinaproject_20230320.txt";
    private static final int MOST_STEPS = 120;
    /** At least 85 % of what an editor records: 13 events, 10 statements, 2 amounts of trade. */
    private static final int EVENTS = 12;
    private static final int STATEMENTS = 9;
    private static final int FIGURES = 2;

    private int steps;

    @Test
    void theArticleIsEnteredWithFewKeysAndClicks() throws IOException {
        signIn("editor");
        open("intake/capture");
        // Click into the field, and paste.
        steps += 2;
        page.locator("[id='paste:text']").fill(word() + "\n" + Files.readString(PublishersFiles.get(ARTICLE)));
        click(page.locator("[id='paste:send']"));
        page.waitForURL(Pattern.compile(".*/intake/read\\?id=.*"));
        Locator proposals = page.locator("[data-proposal]");
        assertThat(proposals.first()).isVisible();
        assertAtLeast(EVENTS, "EVENT");
        assertAtLeast(STATEMENTS, "STATEMENT");
        assertAtLeast(FIGURES, "FIGURE");
        assertThat(page.locator(".article")).not().containsText("â€");

        click(page.locator("h1"));
        press("j");
        for (int i = proposals.count(); i > 0; i--) {
            press("a");
        }
        type("publisher", "The China Project");
        choose("sourceKind", "NEWS_ARTICLE");
        choose("reliability", "B");
        choose("credibility", "PROBABLY_TRUE");
        click(button("Save accepted"));
        assertThat(page.locator("#outcome")).containsText("new");
        assertTrue(steps <= MOST_STEPS, () -> steps + " keys and clicks");
        Files.writeString(Path.of("target/seed-article.txt"), steps + " keys and clicks\n");
    }

    private void assertAtLeast(int least, String kind) {
        int proposed = page.locator(".proposal-" + kind).count();
        assertTrue(proposed >= least, () -> kind + ": " + proposed);
    }

    private void click(Locator what) {
        steps++;
        what.click();
    }

    private void press(String key) {
        steps++;
        page.keyboard().press(key);
    }

    /** Clicks into an empty field and types. */
    private void type(String field, String text) {
        Locator input = page.locator("[id='form:" + field + "']");
        if (input.inputValue().isEmpty()) {
            steps += 1 + text.length();
            input.fill(text);
        }
    }

    /** Opens a menu and selects. */
    private void choose(String field, String option) {
        steps += 2;
        select(page, field, option);
    }
}
