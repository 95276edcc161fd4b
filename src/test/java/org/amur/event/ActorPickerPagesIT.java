package org.amur.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests that fast typing in an autocomplete field never stores another actor than the text names. */
class ActorPickerPagesIT extends FormBrowserTests {

    @Test
    void tabSelectsNoSuggestionForAnEarlierText() {
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
    void unknownNamesAreKeptAndRefused() {
        begin();
        actor().pressSequentially("习");
        assertThat(offered().first()).isVisible();
        actor().fill("Nobody At All");
        actor().press("Tab");
        assertThat(message()).containsText("“Nobody At All” was not found");
        assertThat(actor()).hasValue("Nobody At All");
        assertThat(actor()).hasAttribute("aria-invalid", "true");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("“Nobody At All” was not found");
        assertThat(actor()).hasValue("Nobody At All");
        actor().fill("2022 Nobody");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("“2022 Nobody” was not found");
        actor().fill("");
        choose("participants:0:actor", "putin", "Vladimir Putin");
        assertThat(message()).isHidden();
        button("Save").click();
        assertThat(page.locator("main")).containsText("Vladimir Putin");
        button("Delete").click();
    }

    @Test
    void tabOpensNoDialogForAnUnknownName() {
        begin();
        actor().pressSequentially("Nobody At All");
        assertThat(offered()).hasText("Create “Nobody At All”");
        actor().press("Tab");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(message()).containsText("“Nobody At All” was not found");
    }

    @Test
    void theLastSuggestionCreatesTheTypedName() {
        begin();
        actor().pressSequentially("Xi");
        assertThat(offered().last()).hasText("Create “Xi”");
        for (int down = offered().count(); down > 1; down--) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(offered().last()).hasClass(Pattern.compile("ui-state-highlight"));
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='actorDialog:name']")).hasValue("Xi");
        assertThat(page.locator("[id='actorDialog:name']")).isFocused();
        page.keyboard().press("Escape");
        assertThat(actor()).hasValue("Xi");
    }

    @Test
    void aRecordedNameIsNotCreatedAgain() {
        begin();
        for (String name : new String[] {"Xi Jinping", "习近平", "PRC"}) {
            actor().fill(name);
            actor().press("Enter");
            assertThat(offered().first()).hasClass(Pattern.compile("ui-state-highlight"));
            assertThat(offered().filter(new Locator.FilterOptions().setHasText("Create"))).hasCount(0);
        }
    }

    @Test
    void enterBeforeTheSuggestionsDoesNotSubmit() {
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

    @Test
    void rowsCanBeAddedAndRemovedDespiteErrorsElsewhere() {
        String title = begin();
        page.locator("[id='form:date']").fill("2023-13");
        actor().fill("Nobody At All");
        button("Add participant").click();
        assertThat(actor(1)).isVisible();
        assertThat(page.locator("[id='form:date']")).hasValue("2023-13");
        assertThat(page.locator("[id='form:date-message']")).isVisible();
        assertThat(actor()).hasValue("Nobody At All");
        assertThat(message()).containsText("Nobody At All");
        actor(1).fill("Somebody Else");
        button("Add citation").click();
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).isVisible();
        button("Remove").click();
        assertThat(actor(1)).hasCount(0);
        assertThat(actor()).hasValue("Somebody Else");
        assertThat(message()).containsText("Somebody Else");
        assertThat(page.locator("[id='form:date']")).hasValue("2023-13");
        button("Remove").click();
        assertThat(actor()).hasCount(0);
        button("Remove").click();
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasCount(0);
        page.locator("[id='form:date']").fill("2023-12");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("December 2023");
        button("Delete").click();
    }

    @Test
    void selectingAsTheListOpensClosesIt() {
        begin();
        page.evaluate("""
            field => new MutationObserver((changes, observer) => {
              const row = document.querySelector(`[id='${field}_panel'] .ui-autocomplete-item`);
              if (row) {
                observer.disconnect();
                requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => row.click())));
              }
            }).observe(document.body, { childList: true, subtree: true })
            """, "form:participants:0:actor");
        actor().pressSequentially("jinping");
        assertThat(actor()).hasValue("Xi Jinping");
        assertThat(offered().first()).isHidden();
    }

    @Test
    void scrollingKeepsTheListOpen() {
        begin();
        page.setViewportSize(1440, 480);
        actor().pressSequentially("jinping");
        assertThat(actor()).hasAttribute("aria-expanded", "true");
        Object before = page.evaluate("scrollY");
        actor().hover();
        page.mouse().wheel(0, 60);
        page.waitForFunction("before => scrollY > before", before);
        offered().first().click();
        assertThat(actor()).hasValue("Xi Jinping");
    }

    private String begin() {
        String title = "Quickly typed " + word();
        signIn("editor");
        open("event/edit");
        page.getByLabel("Title").first().fill(title);
        page.locator("[id='form:date']").fill("2023");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        button("Add participant").click();
        assertThat(actor()).isVisible();
        select(page, "participants:0:role", "ACTOR");
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
