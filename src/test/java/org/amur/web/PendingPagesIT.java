package org.amur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of people who go on while the answer to a button is on its way. */
class PendingPagesIT extends FormBrowserTests {

    @Test
    void whatIsChosenWhileARowIsAddedIsKept() {
        signIn("editor");
        open("event/edit");
        button("Add participant").click();
        assertThat(field("participants:0:role")).isVisible();
        whilePending(() -> button("Add participant").click(), () -> {
            select(page, "participants:0:role", "ACTOR");
            select(page, "realis", "HAPPENED");
            field("place").pressSequentially("Samara");
        });
        assertThat(field("participants:1:role")).isVisible();
        assertThat(field("participants:0:role")).hasValue("ACTOR");
        assertThat(field("realis")).hasValue("HAPPENED");
        assertThat(field("place")).isFocused();
        page.keyboard().type(", Russia");
        assertThat(field("place")).hasValue("Samara, Russia");
    }

    @Test
    void anotherNameTypedWhileARowIsAddedReplacesTheRecord() {
        signIn("editor");
        open("event/edit");
        button("Add participant").click();
        choose("participants:0:actor", "jinping", "Xi Jinping");
        Locator actor = field("participants:0:actor_input");
        whilePending(() -> button("Add participant").click(), () -> {
            actor.fill("");
            actor.pressSequentially("lavrov");
        });
        assertThat(field("participants:1:role")).isVisible();
        assertThat(actor).hasValue("lavrov");
        assertThat(field("participants:0:actor_hinput")).hasValue("lavrov");
        page.locator("[id='form:participants:0:actor_panel'] tr").first().click();
        assertThat(actor).hasValue("Sergei Lavrov");
    }

    @Test
    void whatIsTypedWhileARowIsRemovedStaysInItsRow() {
        names("A", "B", "C", "D");
        whilePending(() -> remove(1).click(), () -> {
            field("names:2:text").fill("C!");
            field("names:2:language").fill("en");
        });
        assertNames("A", "C!", "D");
        assertThat(field("names:1:language")).hasValue("en");
        assertThat(field("names:2:language")).hasValue("");
        assertThat(field("names:1:language")).isFocused();
    }

    @Test
    void aDoubleClickRemovesOneRow() {
        names("A", "B", "C", "D");
        remove(1).dblclick();
        assertNames("A", "C", "D");
        whilePending(() -> remove(1).click(), () -> remove(1).click());
        assertNames("A", "D");
    }

    @Test
    void anotherButtonWaitsForTheAnswer() {
        names("A", "B", "C", "D");
        whilePending(() -> remove(1).click(), () -> {
            remove(3).click();
            button("Add identifier").click();
        });
        assertThat(field("identifiers:0:code")).isVisible();
        assertNames("A", "C");
    }

    @Test
    void savingWaitsForTheAnswer() {
        names(word(), "B", "C");
        whilePending(() -> remove(1).click(), () -> field("names:0:text").press("Enter"));
        assertThat(page.locator(".problems")).isVisible();
        assertThat(page.locator("[id^='form:names:'][id$=':text']")).hasCount(2);
    }

    @Test
    void typingGoesOnWhenARequestFails() {
        signIn("editor");
        open("event/edit");
        expectStatus(500);
        List<Route> onTheirWay = new ArrayList<>();
        page.route("**/edit*", onTheirWay::add);
        page.waitForRequest(request -> request.method().equals("POST"), () -> button("Add participant").click());
        field("place").pressSequentially("Sam");
        onTheirWay.get(0).fulfill(new Route.FulfillOptions().setStatus(500));
        assertThat(page.locator(".problems.failed")).isVisible();
        page.keyboard().type("ara");
        assertThat(field("place")).hasValue("Samara");
    }

    @Test
    void aPressCountsAlthoughItsButtonIsWrittenAgainMeanwhile() {
        signIn("editor");
        open("event/edit");
        whilePending(() -> button("Add citation").click(), () -> {
            BoundingBox add = button("Add participant").boundingBox();
            page.mouse().move(add.x + 5, add.y + 5);
            page.mouse().down();
        });
        assertThat(field("citationsRow:0:source_input")).isVisible();
        page.mouse().up();
        assertThat(field("participants:0:role")).isVisible();
    }

    @Test
    void aDialogStaysUntilItIsKnownWhetherItsRecordWasCreated() {
        signIn("editor");
        open("event/edit");
        button("Add citation").click();
        String title = word();
        createNamed("citationsRow:0:source", title);
        page.locator("[id='sourceDialog:publisher']").fill("A paper");
        page.locator("[id='sourceDialog:kind']").selectOption("NEWS_ARTICLE");
        page.locator("[id='sourceDialog:reliability']").selectOption("F");
        whilePending(() -> page.locator("[id='sourceDialog:create']").click(), () -> {
            page.keyboard().press("Escape");
            page.locator("#new-source [data-close]").click();
            assertThat(page.locator("#new-source")).isVisible();
        });
        assertThat(page.locator("#new-source")).isHidden();
        assertThat(field("citationsRow:0:source_hinput")).hasValue(Pattern.compile("\\d+ " + title));
    }

    @Test
    void digitsTypedWhileAFigureIsTakenStayInTheirField() {
        signIn("editor");
        open("trade/edit");
        button("Save").click();
        field("statedText").fill("In 1993 China's imports from Russia were $2.3 billion");
        field("statedText").blur();
        assertThat(button("Apply parsed values")).isVisible();
        whilePending(() -> button("Apply parsed values").click(), () -> field("commodity").pressSequentially("27"));
        assertThat(field("value")).hasValue("2.3");
        page.keyboard().type("09");
        assertThat(field("commodity")).hasValue("2709");
        assertThat(field("value")).hasValue("2.3");
        assertThat(field("scale")).not().hasAttribute("aria-invalid", "true");
    }

    @Test
    void aRequestThatFailsLetsItsButtonBePressedAgain() {
        names("A", "B", "C");
        expectStatus(503);
        page.route(url -> url.contains("/actor/edit"), route -> {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
        }, new Page.RouteOptions().setTimes(1));
        remove(1).click();
        assertThat(page.locator(".problems.failed")).isVisible();
        remove(1).click();
        assertNames("A", "C");
    }

    @Test
    void backRestoresWhatDependsOnAChoice() {
        signIn("editor");
        open("event/edit");
        select(page, "type", "CONSULT");
        assertThat(field("mode").locator("option[value='visit']")).hasCount(1);
        page.onceDialog(Dialog::accept);
        open("source/list");
        page.goBack();
        assertThat(field("type")).hasValue("CONSULT");
        assertThat(field("mode").locator("option[value='visit']")).hasCount(1);
    }

    private void names(String... names) {
        signIn("editor");
        open("actor/edit");
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                button("Add name").click();
            }
            field("names:" + i + ":text").fill(names[i]);
        }
    }

    private void assertNames(String... names) {
        assertThat(page.locator("[id^='form:names:'][id$=':text']")).hasCount(names.length);
        for (int i = 0; i < names.length; i++) {
            assertThat(field("names:" + i + ":text")).hasValue(names[i]);
        }
    }

    private Locator remove(int row) {
        return field("names:" + row + ":remove");
    }

    private Locator field(String id) {
        return page.locator("[id='form:" + id + "']");
    }
}
