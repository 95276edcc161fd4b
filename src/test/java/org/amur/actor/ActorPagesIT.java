package org.amur.actor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the pages of actors. */
class ActorPagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void anActorIsEnteredInThreeScriptsAndFoundInEach() {
        String word = word();
        signIn("editor");
        open("actor/edit");
        assertTrue(page.locator("[id='form:names:0:text']").boundingBox().width > 500, "A name has up to 300 characters");
        name(0, "Ivan Testov " + word, "en");
        select(page, "kind", "PERSON");
        addName(1, "Иван Тестов " + word, "ru");
        addName(2, "伊万 " + word, "");
        page.locator("[id='form:names:2:script']").selectOption("Hans");
        page.locator("[id='form:country']").selectOption("RU");
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Ivan Testov " + word);
        assertThat(page.locator(".said")).containsText("Created.");
        assertThat(page.locator("main dd > div", new Page.LocatorOptions().setHasText("伊万 " + word))).containsText("alias · zh");
        for (String typed : new String[] {"Testov", "тестов", "伊万"}) {
            open("actor/list?q=" + typed + "+" + word);
            assertThat(page.locator("table.list tbody tr")).hasCount(1);
            assertThat(page.locator("table.list")).containsText("Russia");
        }
    }

    @Test
    void relationshipsAreShownAPageAtATime() {
        signIn("analyst");
        open("actor/list?q=Xi+Jinping");
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("#offices li")).not().hasCount(0);
        assertThat(page.locator("main")).not().containsText("per page");
        open(path() + "&page=2");
        assertThat(page.locator("#relationships")).containsText("100 per page");
        assertThat(page.locator("#relationships li")).hasCount(0);
    }

    @Test
    void aRelationshipIsShownWithBothActors() {
        String word = word();
        signIn("editor");
        open("actor/edit");
        name(0, "Office holder " + word, "en");
        select(page, "kind", "PERSON");
        button("Add relationship").click();
        page.locator("[id='form:relationships:0:kind']").selectOption("PRESIDENT_OF");
        choose("relationships:0:to", "中国", "China");
        page.locator("[id='form:relationships:0:since']").fill("March 2013");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Add a citation to the relationship");
        page.locator("[id='form:relationships:0:citationsAdd']").click();
        cite("relationships:0:citationsRow:0", "Member States", "Member States");
        button("Save").click();
        assertThat(page.locator("#offices")).containsText("president of China · since March 2013");
        assertThat(page.locator("#evidence")).containsText("Member States");

        page.locator("#offices").getByText("China").click();
        assertThat(page.locator("#offices")).containsText("Office holder " + word);
        page.getByText("Office holder " + word).click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText("Office holder " + word);
        button("Undo").click();
        assertThat(page.locator("#offices")).containsText("president of China · since March 2013");
        button("Delete").click();
    }

    @Test
    void errorsAreShownAtTheirRowAndRowsCanBeRemoved() {
        signIn("editor");
        open("actor/edit");
        button("Add name").click();
        assertThat(page.locator("[id='form:names:1:text']")).isVisible();
        button("Save").click();
        assertThat(page.locator("[id='form:names:1:text-message']")).hasText("This field is required.");
        page.locator("[id='form:names:1:remove']").click();
        assertThat(page.locator("[id='form:names:1:text']")).hasCount(0);
        name(0, "Two primaries", "en");
        select(page, "kind", "PERSON");
        addName(1, "Zweiter", "de");
        page.locator("[id='form:names:1:kind']").selectOption("PRIMARY");
        button("Save").click();
        assertThat(page.locator("[id='form:names:1:kind-message']")).hasText("Only one name can be primary.");
        assertThat(page.locator("[id='form:names:1:text']")).hasValue("Zweiter");
    }

    @Test
    void aReferencedActorIsNotDeleted() {
        signIn("editor");
        open("actor/list?q=习近平");
        page.locator("table.list tbody a").first().click();
        button("Delete").click();
        assertThat(page.locator(".problems")).containsText("Change or delete them first");
        assertThat(page.locator("#events")).containsText("Putin visits Beijing; he and Xi sign a joint statement");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All events of this actor")).click();
        assertThat(page.locator(".chips")).containsText("Xi Jinping · 习近平");
    }

    @Test
    void twoEditorsSeeBothVersions() {
        String word = word();
        signIn("editor");
        open("actor/edit");
        name(0, "Contended " + word, "en");
        select(page, "kind", "PERSON");
        button("Save").click();
        button("Edit").click();
        String address = page.url();
        addName(1, "Mine", "en");
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(address);
            other.locator("[id='form:description']").fill("Theirs");
            button(other, "Save").click();
            assertThat(other.locator("main")).containsText("Theirs");
        });
        button("Save").click();
        assertThat(page.locator(".conflict")).containsText("Mine");
        assertThat(page.locator(".conflict")).containsText("Theirs");
        button("Discard my version").click();
        assertThat(page.locator("[id='form:description']")).hasValue("Theirs");
        assertThat(page.locator("[id='form:names:1:text']")).hasCount(0);
    }

    @Test
    void analystsAreOfferedNoChanges() {
        signIn("analyst");
        open("actor/list");
        assertThat(page.locator("main .button.primary")).hasCount(0);
        page.locator("table.list tbody a").first().click();
        // Watching an actor does not change the record.
        assertThat(page.locator("main .button.primary, main input[type=submit]:not([id^='watching:'])")).hasCount(0);
        expectStatus(403);
        open("actor/edit");
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    @Test
    void everyPageIsAccessible() {
        signIn("editor");
        open("actor/list?kind=PERSON&country=RU");
        assertAccessible();
        page.locator("table.list tbody a").first().click();
        assertAccessible();
        button("Edit").click();
        button("Add relationship").click();
        assertThat(page.locator(".row").last()).isVisible();
        assertAccessible();
        open("actor/list?q=nobodyatall&asof=2024-01-01");
        assertAccessible();
    }

    private void addName(int row, String text, String language) {
        button("Add name").click();
        name(row, text, language);
        select(page, "names:" + row + ":kind", "ALIAS");
    }

    private void name(int row, String text, String language) {
        page.locator("[id='form:names:" + row + ":text']").fill(text);
        page.locator("[id='form:names:" + row + ":language']").fill(language);
    }
}
