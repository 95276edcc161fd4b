package org.amur.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.amur.FormPagesTest;
import org.junit.jupiter.api.Test;

/** A field that completes what is typed, as quick hands use it: never is another stored than the text says. */
class ActorPickerPagesIT extends FormPagesTest {

    @Test
    void tabTakesNoRowOfTheListForAnEarlierText() {
        String title = begin();
        actor().pressSequentially("Xi");
        assertThat(offered().first()).isVisible();
        actor().pressSequentially(" Jinping");
        actor().press("Tab");
        assertThat(actor()).hasValue("Xi Jinping");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("Xi Jinping");
        button("Delete").click();
    }

    @Test
    void whatNobodyIsCalledStaysAndIsRefused() {
        begin();
        actor().pressSequentially("习");
        assertThat(offered().first()).isVisible();
        actor().fill("Nobody At All");
        actor().press("Tab");
        assertThat(message()).containsText("Nothing here is called “Nobody At All”");
        assertThat(actor()).hasValue("Nobody At All");
        assertThat(actor()).hasAttribute("aria-invalid", "true");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Nothing here is called “Nobody At All”");
        assertThat(actor()).hasValue("Nobody At All");
        actor().fill("2022 Nobody");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Nothing here is called “2022 Nobody”");
        actor().fill("");
        choose("participants:0:actor", "putin", "Vladimir Putin");
        assertThat(message()).isHidden();
        button("Save").click();
        assertThat(page.locator("main")).containsText("Vladimir Putin");
        button("Delete").click();
    }

    @Test
    void enterBeforeTheListHasComeSendsNothing() {
        begin();
        actor().fill("jinping");
        actor().press("Enter");
        assertThat(offered().first()).containsText("Xi Jinping");
        assertThat(page.locator("form[data-sent]")).hasCount(0);
        actor().pressSequentially("x");
        actor().press("Enter");
        assertThat(actor()).hasValue("jinpingx");
        actor().press("Backspace");
        actor().press("Enter");
        assertThat(offered().first()).hasClass(Pattern.compile("ui-state-highlight"));
        actor().press("Enter");
        assertThat(actor()).hasValue("Xi Jinping");
        assertThat(page.locator("form[data-sent]")).hasCount(0);
    }

    private String begin() {
        String title = "Quickly typed " + word();
        signIn("editor");
        open("event/edit");
        page.getByLabel("Title").first().fill(title);
        page.locator("[id='form:date']").fill("2023");
        button("Add a participant").click();
        return title;
    }

    private Locator actor() {
        return actor(0);
    }

    private Locator actor(int row) {
        return page.locator("[id='form:participants:" + row + ":actor_input']");
    }

    private Locator message() {
        return page.locator("[id='form:participants:0:actor-message']");
    }

    private Locator offered() {
        return page.locator("[id='form:participants:0:actor_panel'] .ui-autocomplete-item");
    }
}
