package org.amur.history;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the warnings before a record is saved: likely duplicates and damaged texts. */
class WarningsPagesIT extends FormBrowserTests {

    @Test
    void aSourceWithAKnownAddressIsSavedOnlyAfterAWarning() {
        String word = word();
        signIn("editor");
        enterSource("Known " + word, "https://www.example.org/" + word + "/");
        assertThat(page.locator("h1")).hasText("Known " + word);
        enterSource("Entered again " + word, "http://example.org/" + word + "?utm_source=feed");
        assertThat(warnings()).containsText("Possible duplicates");
        assertThat(warnings().locator("a")).hasText("Known " + word);
        assertThat(warnings().locator("a")).hasAttribute("target", "_blank");
        assertThat(warnings()).containsText("A paper · F");
        assertThat(warnings()).isFocused();
        assertThat(page.locator("[id='form:title']")).hasValue("Entered again " + word);
        assertAccessible();
        page.locator("[id='form:title']").fill("Known " + word);
        button("Save anyway").click();
        assertThat(page.locator(".said")).containsText("Created.");
        open("source/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
    }

    @Test
    void anEventOfTheSameMeetingIsSavedOnlyAfterAWarning() {
        String word = word();
        signIn("editor");
        enterEvent("A meeting " + word);
        assertThat(page.locator("h1")).hasText("A meeting " + word);
        enterEvent("Otherwise called " + word);
        assertThat(warnings().locator("li")).hasCount(1);
        assertThat(warnings()).containsText("A meeting " + word + " 3 July 1977 · Meeting or call · happened · draft");
        button("Save anyway").click();
        assertThat(page.locator("h1")).hasText("Otherwise called " + word);
    }

    @Test
    void aFigureOfTheSameReleaseIsSavedOnlyAfterAWarning() {
        signIn("editor");
        enterFigure("4.1");
        assertThat(page.locator("h1")).hasText("Russia’s exports to China, 1987");
        String first = path();
        enterFigure("4.2");
        assertThat(warnings().locator("li")).hasCount(1);
        assertThat(warnings()).containsText("4.1\u00a0bn\u00a0$");
        button("Save anyway").click();
        assertThat(page.locator("main")).containsText("4.2\u00a0bn\u00a0$");
        button("Delete").click();
        open(first);
        button("Delete").click();
    }

    @Test
    void anActorOfTheSameNameIsCreatedInADialogOnlyAfterAWarning() {
        String word = word();
        signIn("editor");
        open("event/edit");
        for (String expected : List.of("Create", "Create anyway")) {
            button("Add participant").click();
            Locator rows = page.locator("[id$=':actor_input']");
            assertThat(rows).hasCount(expected.equals("Create") ? 1 : 2);
            // The list of suggestions creates no second actor of a name; the dialog does.
            createNamed("participants:" + (rows.count() - 1) + ":actor", expected + " " + word);
            page.locator("[id='actorDialog:name']").fill("Namesake " + word);
            page.locator("[id='actorDialog:kind']").selectOption("PERSON");
            page.locator("[id='actorDialog:create']").click();
            if (expected.equals("Create anyway")) {
                assertThat(warnings().locator("a")).hasText("Namesake " + word);
                assertThat(page.locator("[id='actorDialog:create']")).hasValue(expected);
                assertThat(page.locator("[id='actorDialog:name']")).hasValue("Namesake " + word);
                assertAccessible();
                page.locator("[id='actorDialog:create']").click();
            }
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(rows.last()).hasValue("Namesake " + word);
        }
        open("actor/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
    }

    @Test
    void damagedTextsAreRepairedAtAClick() {
        String word = word();
        signIn("editor");
        open("source/edit");
        fillInSource(page, "РџСѓС‚РёРЅ РІ РџРµРєРёРЅРµ " + word);
        page.locator("[id='form:note']").fill("It\u00e2\u20ac\u2122s kept");
        button("Save").click();
        assertThat(warnings()).containsText("Damaged text");
        assertThat(page.locator("[id='form:title-message']")).containsText("wrong encoding");
        assertThat(page.locator("[id='form:title']")).hasValue("РџСѓС‚РёРЅ РІ РџРµРєРёРЅРµ " + word);
        assertAccessible();
        Locator title = warnings().locator("li").filter(new Locator.FilterOptions().setHasText("Путин в Пекине " + word));
        title.locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='form:title']")).hasValue("Путин в Пекине " + word);
        assertThat(page.locator("[id='form:title']")).isFocused();
        button("Save anyway").click();
        assertThat(page.locator("h1")).hasText("Путин в Пекине " + word);
        assertThat(page.locator("main")).containsText("It\u00e2\u20ac\u2122s kept");
    }

    @Test
    void damagedTextsInRowsAreFoundAtTheirField() {
        signIn("editor");
        open("actor/edit");
        page.locator("[id='form:names:0:text']").fill("Company " + word());
        select(page, "kind", "COMPANY");
        button("Add name").click();
        page.locator("[id='form:names:1:text']")
                .fill("\u00d0\u201c\u00d0\u00b0\u00d0\u00b7\u00d0\u00bf\u00d1\u20ac\u00d0\u00be\u00d0\u00bc");
        select(page, "names:1:kind", "ALIAS");
        button("Save").click();
        assertThat(page.locator("[id='form:names:1:text-message']")).containsText("wrong encoding");
        warnings().locator("button").click();
        assertThat(page.locator("[id='form:names:1:text']")).hasValue("Газпром");
    }

    private Locator warnings() {
        return page.locator(".warnings");
    }

    private void enterSource(String title, String address) {
        open("source/edit");
        fillInSource(page, title);
        page.locator("[id='form:address']").fill(address);
        button("Save").click();
    }

    private void enterEvent(String title) {
        open("event/edit");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:date']").fill("1977-07-03");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        int row = 0;
        for (String actor : List.of("Vladimir Putin", "Xi Jinping")) {
            button("Add participant").click();
            choose("participants:" + row + ":actor", actor, actor);
            select(page, "participants:" + row++ + ":role", "ACTOR");
        }
        button("Save").click();
    }

    private void enterFigure(String value) {
        open("trade/edit");
        select(page, "reporter", "FTS");
        assertThat(page.locator("[id='form:declarant']")).hasValue("RU");
        select(page, "flow", "EXPORT");
        page.locator("[id='form:period']").fill("1987");
        page.locator("[id='form:value']").fill(value);
        select(page, "scale", "BILLION");
        select(page, "currency", "USD");
        page.locator("[id='form:claimedGrowth']").fill("+34.3 %");
        cite("citationsRow:0", "informal talks", "on the informal talks");
        button("Save").click();
    }
}
