package org.amur.event;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the pages of events; read-only tests use the seed data. */
class EventPagesIT extends FormBrowserTests {

    @Test
    void theModesOfAFormAreThoseOfTheType() {
        signIn("editor");
        open("event/edit");
        Locator modes = page.locator("[id='form:mode'] option");
        assertThat(modes).hasText(new String[] {"none"});
        select(page, "type", "CONSULT");
        assertThat(modes).hasText(new String[] {"none", "visit", "phone", "third-party"});
        select(page, "mode", "phone");
        select(page, "type", "REQUEST");
        assertThat(modes).hasText(new String[] {"none", "assist", "change", "meet", "yield"});
        assertThat(page.locator("[id='form:mode']")).hasValue("");
        select(page, "mode", "yield");
        select(page, "type", "REJECT");
        assertThat(modes).hasCount(5);
        assertThat(page.locator("[id='form:mode']")).hasValue("yield");
        select(page, "context", "human_rights");
        assertThat(page.locator("[id='form:context'] option:checked")).hasText("Human rights");
        assertAccessible();
    }

    @Test
    @Tag("smoke")
    void anEditorEntersAndSubmitsAnEventAndAnotherPublishesIt() {
        String title = "Talks on something " + word();
        signIn("editor");
        open("event/list");
        button("New event").click();
        enter(page, title, "about March 2023");
        participant(0, "习近", "Xi Jinping", "ACTOR");
        participant(1, "пут", "Vladimir Putin", "HOST");
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".subtitle")).containsText("draft");
        assertThat(page.locator("main")).containsText("about March 2023 (to the month)");
        assertThat(page.locator("main")).containsText("Xi Jinping 习近平 · Си Цзиньпин · actor");
        assertThat(page.locator("main")).containsText("no source");

        assertThat(button("Publish")).hasCount(0);
        button("Submit for review").click();
        assertThat(page.locator(".problems")).containsText("A published event needs a citation.");
        button("Edit").click();
        button("Add citation").click();
        cite("citationsRow:0", "informal talks", "on the informal talks");
        button("Save").click();
        button("Submit for review").click();
        assertThat(page.locator(".said")).containsText("Submitted for review.");
        assertThat(page.locator(".actions")).containsText("Waiting for another editor");
        assertThat(button("Publish")).hasCount(0);
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(page.url());
            other.locator("summary").filter(new Locator.FilterOptions().setHasText("Return to draft")).click();
            other.getByLabel("Reason").fill("to see it back");
            // Not the form's first button, which publishes.
            other.getByLabel("Reason").press("Enter");
            assertThat(other.locator(".column-aside")).containsText("to see it back");
            page.reload();
            button("Submit for review").click();
            other.reload();
            button(other, "Publish").click();
            assertThat(other.locator(".said")).containsText("Published.");
        });
        page.reload();
        assertThat(page.locator("#evidence")).containsText("1 citation, 1 independent origin.");

        button("Edit").click();
        assertThat(page.locator("main")).containsText("This event is published and stays published");
        page.locator("[id='form:place']").fill("Moscow");
        page.getByLabel("Reason").fill("the source says where");
        button("Save").click();
        assertThat(page.locator(".column-aside")).containsText("Changed after publication");
        page.locator("summary").filter(new Locator.FilterOptions().setHasText("Withdraw")).click();
        page.getByLabel("Reason").fill("entered for a test");
        button("Withdraw").click();
        assertThat(page.locator(".said")).containsText("The event is a draft again");
        assertThat(page.locator(".column-aside")).containsText("entered for a test");
        button("Delete").click();
    }

    @Test
    void theReviewQueueLeadsFromEventToEvent() {
        signIn("editor");
        String word = word();
        List<String> titles = List.of("First " + word, "Second " + word, "Third " + word);
        titles.forEach(title -> {
            open("source/list?q=informal talks");
            page.locator("table.list tbody a").first().click();
            button("Record event").click();
            enter(page, title, "2023");
            participant(0, "putin", "Vladimir Putin", "ACTOR");
            select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
            button("Save").click();
            button("Submit for review").click();
        });
        open("event/review");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Second " + word))).containsText("needs another editor");
        assertAccessible();
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate("./");
            other.locator("#waiting a[href*='event/review']").click();
            assertThat(other.locator("tr", new Page.LocatorOptions().setHasText("Second " + word))).containsText("demo-editor");
            other.getByText(titles.get(0)).focus();
            other.keyboard().press("Enter");
            button(other, "Publish").click();
            assertThat(other.locator(".said")).containsText(titles.get(0) + ": Published.");
            assertThat(other.locator("h1")).hasText(titles.get(1));
            button(other, "Next in review").click();
            assertThat(other.locator("h1")).hasText(titles.get(2));
            other.locator("summary").filter(new Locator.FilterOptions().setHasText("Return to draft")).click();
            other.getByLabel("Reason").fill("to be continued");
            button(other, "Return to draft").click();
            assertThat(other.locator(".said")).containsText(titles.get(2) + ": The event is a draft again.");
        });
    }

    @Test
    void eventsOfOneSourceAreEnteredOneAfterTheOther() {
        signIn("editor");
        String word = word();
        open("source/list?q=informal talks");
        page.locator("table.list tbody a").first().click();
        String source = page.locator("h1").innerText();
        button("Record event").click();
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasValue(source);
        enter(page, "One " + word, "2023");
        select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
        page.locator("[id='form:citationsRow:0:locator']").fill("p. 3");
        page.locator("[id='form:citationsRow:0:quotation']").fill("As " + word + " says");
        select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
        button("Save and next").click();
        assertThat(page.locator(".said")).containsText("Created.");
        assertThat(page.locator("[id='form:title']")).hasValue("");
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasValue(source);
        assertThat(page.locator("[id='form:citationsRow:0:locator']")).hasValue("p. 3");
        assertThat(page.locator("[id='form:citationsRow:0:quotation']")).hasValue("As " + word + " says");
        assertThat(page.locator("[id='form:citationsRow:0:credibility']")).hasValue("");
        assertAccessible();
        String next = page.url();
        page.getByText("Open the saved record").click();
        assertThat(page.locator("h1")).hasText("One " + word);
        page.navigate(next);
        enter(page, "Two " + word, "2023");
        select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
        button("Save").click();
        assertThat(page.locator("#evidence")).containsText("As " + word + " says");
        open("event/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(2);
        for (String unknown : List.of("event/edit?source=999999999999", "event/edit?after=999999999999", "trade/edit?after=999999999999")) {
            open(unknown);
            assertThat(page.locator("h1")).containsText("New");
        }
    }

    @Test
    void aPlanLeadsToTheEventThatFulfilledIt() {
        String word = word();
        signIn("editor");
        open("event/edit");
        enter(page, "They met " + word, "2023-05-02");
        button("Save").click();
        open("event/edit");
        assertThat(page.locator("[id='form:outcome_input']")).isHidden();
        enter(page, "To meet " + word, "2023-05-01");
        select(page, "realis", "PLANNED");
        choose("outcome", word, "They met");
        page.getByLabel("Did not take place").check();
        assertAccessible();
        button("Save").click();
        assertThat(page.locator("[id='form:outcome-message']")).containsText("Remove one of the two");
        page.getByLabel("Did not take place").uncheck();
        button("Save").click();
        assertThat(page.locator("main")).containsText("took place: They met " + word + ", 2 May 2023");
        page.locator("main a", new Page.LocatorOptions().setHasText("They met")).first().click();
        assertThat(page.locator("main")).containsText("Planned as To meet " + word + ", 1 May 2023");
        button("Delete").click();
        assertThat(page.locator(".problems")).containsText("Used by 1 record");
        open("event/list?q=" + word + "&realis=PLANNED");
        assertThat(page.locator("table.list")).containsText("took place: They met " + word);
    }

    @Test
    void plansPastTheirDateWithoutAnOutcomeWaitForEditors() {
        String word = word();
        signIn("editor");
        open("event/edit");
        enter(page, "To meet " + word, "2023-05-01");
        select(page, "realis", "PLANNED");
        button("Save").click();
        assertThat(page.locator("main")).containsText("not known");
        open("");
        page.locator("#waiting a[href*='due=true']").click();
        assertThat(page.locator(".chip")).containsText("plans past their date, without an outcome");
        page.getByText("To meet " + word).click();
        button("Edit").click();
        page.getByLabel("Did not take place").check();
        button("Save").click();
        assertThat(page.locator("main")).containsText("did not take place");
        open("event/list?due=true&q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(0);
    }

    /** A hand-made form is refused like one of an outdated page. */
    @Test
    void aFormWithoutItsVersionIsRefused() {
        signIn("editor");
        open("event/edit");
        enter(page, "Without a version " + word(), "2023");
        button("Save").click();
        page.evaluate("document.querySelector('#status [name=version]').remove()");
        button("Submit for review").click();
        assertThat(page.locator("main")).containsText("This event changed since you opened the page.");
        button("Delete").click();
    }

    @Test
    void judgementsStartEmptyAndAreRequired() {
        signIn("editor");
        open("event/edit");
        button("Add participant").click();
        button("Add citation").click();
        assertThat(page.locator("[id='form:citationsRow:0:credibility']")).hasValue("");
        button("Save").click();
        for (String judgement : List.of("type", "realis", "participants:0:role", "citationsRow:0:credibility")) {
            assertThat(page.locator("[id='form:" + judgement + "']")).hasValue("");
            assertThat(page.locator("[id='form:" + judgement + "-message']")).hasText("This field is required.");
        }
    }

    @Test
    void actorsAndSourcesCanBeCreatedInPlace() {
        String word = word();
        signIn("editor");
        open("event/edit");
        enter(page, "On the spot " + word, "2023");
        button("Add participant").click();
        createNamed("participants:0:actor", "Newcomer " + word);
        assertThat(page.locator("[id='actorDialog:name']")).hasValue("Newcomer " + word);
        assertAccessible();
        page.locator("[id='actorDialog:name']").fill("");
        page.locator("[id='actorDialog:create']").click();
        assertThat(page.locator("[id='actorDialog:name-message']")).hasText("This field is required.");
        assertThat(page.locator("[id='actorDialog:kind-message']")).hasText("This field is required.");
        page.locator("[id='actorDialog:name']").fill("Newcomer " + word);
        page.locator("[id='actorDialog:kind']").selectOption("PERSON");
        page.locator("[id='actorDialog:create']").dblclick();
        assertThat(page.locator("[id='form:participants:0:actor_input']")).hasValue("Newcomer " + word);

        button("Add citation").click();
        createNamed("citationsRow:0:source", "Fresh source " + word);
        assertThat(page.locator("[id='sourceDialog:title']")).hasValue("Fresh source " + word);
        page.locator("[id='sourceDialog:publisher']").fill("A paper");
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[id='form:citationsRow:0:source_panel'] tr")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='sourceDialog:publisher']")).hasValue("A paper");
        page.locator("[id='sourceDialog:kind']").selectOption("NEWS_ARTICLE");
        page.locator("[id='sourceDialog:reliability']").selectOption("F");
        page.locator("[id='sourceDialog:create']").click();
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasValue("Fresh source " + word);
        select(page, "participants:0:role", "ACTOR");
        select(page, "citationsRow:0:credibility", "PROBABLY_TRUE");
        button("Save").click();
        assertThat(page.locator("main")).containsText("Newcomer " + word);
        assertThat(page.locator("#evidence")).containsText("Fresh source " + word);
        open("actor/list?q=" + word);
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
    }

    @Test
    void theListIsFilteredByAddressAndForm() {
        signIn("analyst");
        open("event/list?q=习近平&from=2022-02&until=2023-03");
        assertThat(page.locator(".subtitle")).containsText("matching events");
        assertThat(page.locator("table.list")).containsText("Xi and Putin talk informally for four and a half hours");
        assertThat(page.locator("table.list")).not().containsText("Putin and Xi meet in Kazan");
        assertThat(page.locator(".chips")).containsText("from 2022-02");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove from 2022-02")).click();
        assertTrue(!path().contains("from="), path());

        open("event/list?q=xi");
        page.locator(".filters summary").getByText("Actor", new Locator.GetByTextOptions().setExact(true)).click();
        page.locator("#actor").fill("Зеленский");
        button("Apply").click();
        assertThat(page.locator(".chips")).containsText("Volodymyr Zelensky");
        assertThat(page.locator("table.list")).containsText("Xi Jinping and Volodymyr Zelensky speak by telephone");
        page.locator("select[name=realis]").selectOption("PLANNED");
        button("Apply").click();
        assertTrue(path().matches(".*actor=\\d+.*"), path());
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear")).click();
        assertThat(page.locator(".subtitle")).hasText(Pattern.compile("\\d+ events"));

        open("event/list?actor=p");
        assertThat(page.locator("main")).containsText("Actors that match “p”");
        assertThat(page.locator(".problems")).containsText("“p” matches several actors");
        assertThat(page.locator("table.list tbody tr")).hasCount(0);
        for (String unfollowed : List.of("from=neverland", "type=NEVER", "actor=999999999999", "actor=qwertyuiop")) {
            open("event/list?" + unfollowed);
            assertThat(page.locator(".problems")).containsText("This link contains invalid filters");
            assertThat(page.locator("table.list tbody tr")).hasCount(0);
        }
        open("event/list?from=last+year");
        assertThat(page.locator("#from")).hasValue("last year");
        assertThat(page.locator(".empty-title")).hasText("Filter not understood");
        assertThat(page.locator(".subtitle")).isEmpty();
        open("event/list?actor=999999999999&asof=1905-09-05");
        assertThat(page.locator(".problems")).hasCount(0);
        assertThat(page.locator(".empty-title")).hasText("Nothing recorded yet on this date");
        page.locator("#published-until a", new Page.LocatorOptions().setHasText("Sources")).click();
        assertThat(page.locator("#published-note")).containsText("only sources published until 5 September 1905");
        open("event/list?published=2023-03-31");
        assertThat(page.locator("#published-note")).containsText("only events with a source published until 31 March 2023");
        assertThat(page.locator(".chip")).hasText("Published until 31 March 2023");
        assertThat(page.locator("table.list tbody tr")).not().hasCount(0);
        open("event/list?page=99999");
        assertThat(page.locator("table.list tbody tr")).not().hasCount(0);
        assertThat(page.locator(".pager [rel=next]")).hasCount(0);
        open("event/list?q=%25");
        assertThat(page.locator("table.list tbody tr")).hasCount(0);
        open("event/list?from=2023&until=2022&sort=foo");
        assertThat(page.locator(".problems")).containsText("The period ends before it begins");
        assertThat(page.locator(".problems")).containsText("Sorting by “foo” is not possible.");
        String reversed = page.locator(".subtitle").innerText();
        open("event/list?from=2022&until=2023");
        assertThat(page.locator(".subtitle")).hasText(reversed);
    }

    @Test
    void derivedSourcesAreNotIndependentOrigins() {
        signIn("analyst");
        open("event/list?q=informally four half hours");
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("#evidence")).containsText("2 citations, 1 independent origin. Citation 2 repeats citation 1.");
        assertThat(page.locator("#chain")).containsText("Before:");
        page.locator(".cites a").first().focus();
        assertThat(page.locator(".cite-note").first()).containsText("RIA Novosti");
        page.locator(".cites a").first().click();
        assertTrue(path().matches("event/view\\?id=\\d+#citation-1"), path());
    }

    @Test
    void aDeletionCanBeUndone() {
        String title = "Entered twice " + word();
        signIn("editor");
        open("event/edit");
        enter(page, title, "unknown");
        participant(0, "putin", "Vladimir Putin", "ACTOR");
        button("Save").click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText(title);
        String deleted = page.url();
        page.setViewportSize(390, 800);
        assertEquals(false, page.evaluate("() => document.documentElement.scrollWidth > innerWidth"));
        page.setViewportSize(1440, 1000);
        inAnotherBrowser(other -> {
            signInByForm(other, "editor");
            other.navigate(deleted);
            assertThat(other.locator(".said")).containsText(title);
            button("Undo").click();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator("main")).containsText("Vladimir Putin");
            button(other, "Undo").click();
            assertThat(other.locator(".problems h2")).hasText("Nothing was changed.");
            assertThat(other.locator(".said")).hasCount(0);
            assertThat(other.locator("table.list tbody tr")).not().hasCount(0);
        });
        page.navigate(deleted + "&q=" + title.substring(title.lastIndexOf(' ') + 1));
        assertThat(page.locator("table.list")).containsText(title);
        assertThat(page.locator(".said")).hasCount(0);
        page.locator("table.list tbody a").first().click();
        String record = page.url();
        button("Delete").click();
        String deletedAgain = page.url();
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate(deletedAgain);
            assertThat(other.locator("table.list")).isVisible();
            assertThat(other.locator(".said")).hasCount(0);
        });
        expectStatus(404);
        page.navigate(record);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("History of the record")).click();
        assertThat(page.locator("main")).containsText(title);
    }

    @Test
    void anExpiredSessionIsReportedInView() {
        signInByForm("editor");
        open("event/edit");
        page.setViewportSize(1440, 500);
        enter(page, "Signed out meanwhile", "2023");
        // The field's own request would otherwise meet the end of the session.
        page.locator("[id='form:date']").blur();
        assertThat(page.locator("[id='form:date-echo']")).containsText("2023");
        String origin = address.toString().replaceFirst("(//[^/]+)/.*", "$1");
        page.request().post("sign-out", RequestOptions.create().setHeader("Origin", origin));
        expectStatus(401);
        button("Add participant").scrollIntoViewIfNeeded();
        button("Add participant").click();
        assertThat(page.locator(".failed")).containsText("Your input is still here");
        assertThat(page.locator(".failed")).isInViewport();
        assertThat(page.locator(".failed a")).hasAttribute("target", "_blank");
        Page signingIn = page.context().newPage();
        signInByForm(signingIn, "editor");
        signingIn.close();
        button("Add participant").click();
        assertThat(page.locator("[id='form:participants:0:actor_input']")).isVisible();
        assertThat(page.locator(".failed")).hasCount(0);
        assertThat(page.getByLabel("Title").first()).hasValue("Signed out meanwhile");
    }

    /** Enter activates a form's first button, which must not be one that removes a row. */
    @Test
    void enterSavesTheForm() {
        String title = "By the keyboard " + word();
        signIn("editor");
        open("event/edit");
        enter(page, title, "2023");
        participant(0, "putin", "Vladimir Putin", "ACTOR");
        page.getByLabel("Title").first().press("Enter");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("Vladimir Putin");
        button("Edit").click();
        page.locator("[id='form:place']").fill("Moscow");
        page.locator("[id='form:place']").press("Enter");
        assertThat(page.locator("main")).containsText("Moscow");
        assertThat(page.locator("main")).containsText("Vladimir Putin");
        button("Delete").click();
    }

    @Test
    void aRefusedCommandKeepsTheAddress() {
        String title = "Refused " + word();
        signIn("editor");
        open("event/edit");
        enter(page, title, "2023");
        button("Save").click();
        button("Edit").click();
        String address = page.url();
        page.locator("[id='form:date']").fill("2023-13");
        page.locator("[id='form:place']").focus();
        assertThat(page.locator("[id='form:date-message']")).isVisible();
        assertThat(page.locator("[id='form:date-echo']")).isHidden();
        button("Save").click();
        assertThat(page.locator(".problems")).isVisible();
        assertThat(page).hasURL(address);
        button("Cancel").click();
        button("Delete").click();
    }

    @Test
    void entriesAreKeptWhenAReferencedRecordIsDeleted() {
        String word = word();
        signIn("editor");
        open("source/edit");
        fillInSource(page, "Short-lived " + word);
        button("Save").click();
        String source = page.url();
        open("event/edit");
        enter(page, "Outlives its source " + word, "2023");
        button("Add citation").click();
        cite("citationsRow:0", word, word);
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(source);
            button(other, "Delete").click();
            assertThat(other.locator(".said")).containsText(word);
        });
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Source: deleted by another user");
        assertThat(page.locator("[id='form:title']")).hasValue("Outlives its source " + word);
        button("Remove").click();
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).hasCount(0);
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Outlives its source " + word);
        button("Edit").click();
        String address = page.url();
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(address.replace("/edit", "/view"));
            button(other, "Delete").click();
            assertThat(other.locator(".said")).containsText(word);
        });
        page.locator("[id='form:place']").fill("Moscow");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Event: deleted by another user");
        assertThat(page.locator("[id='form:place']")).hasValue("Moscow");
    }

    @Test
    void twoEditorsSeeBothVersions() {
        String title = "Contended " + word();
        signIn("editor");
        open("event/edit");
        enter(page, title, "2023");
        button("Save").click();
        button("Edit").click();
        String address = page.url();
        page.locator("[id='form:place']").fill("Mine");
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(address);
            other.locator("[id='form:place']").fill("Theirs");
            select(other, "mode", "visit");
            button(other, "Save").click();
            assertThat(other.locator("main")).containsText("Theirs");
        });
        button("Save").click();
        assertThat(page.locator(".conflict")).containsText("Mine");
        assertThat(page.locator(".conflict")).containsText("Theirs");
        assertThat(conflict("Place")).containsText("you and demo-admin");
        assertThat(conflict("Mode")).containsText("demo-admin; lost if you save your version");
        assertThat(button("Save")).hasCount(0);
        assertAccessible();
        button("Save my version").click();
        assertThat(page.locator("main")).containsText("Mine");
        button("Delete").click();
    }

    @Test
    void aNewRowGetsTheFocusAndKeepsTyping() {
        signIn("editor");
        open("event/edit");
        page.locator("[id='form:title']").fill("Before");
        whilePending(button("Add participant")::click, () -> page.locator("[id='form:place']").fill("Moscow"));
        assertThat(page.locator("[id='form:participants:0:remove']")).hasCount(1);
        assertThat(page.locator("[id='form:place']")).hasValue("Moscow");
        assertThat(page.locator("[id='form:place']")).isFocused();
        button("Add participant").click();
        assertThat(page.locator("[id='form:participants:1:remove']")).hasCount(1);
        assertThat(page.locator("[id='form:participants:1:actor_input']")).isFocused();
        page.locator("[id='form:participants:1:actor_input']").pressSequentially("Nobody of this name");
        button("Add citation").click();
        assertThat(page.locator("[id='form:citationsRow:0:remove']")).hasCount(1);
        assertThat(page.locator("[id='form:citationsRow:0:source_input']")).isFocused();
        page.locator("[id='form:participants:1:remove']").click();
        assertThat(page.locator("[id='form:participants:1:remove']")).hasCount(0);
        assertThat(button("Add participant")).isFocused();
        assertThat(page.locator("[id='form:title']")).hasValue("Before");
    }

    @Test
    void changesOfDifferentFieldsAreMerged() {
        String title = "Combined " + word();
        signIn("editor");
        open("event/edit");
        enter(page, title, "2023");
        button("Save").click();
        button("Edit").click();
        String address = page.url();
        page.locator("[id='form:place']").fill("Moscow");
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(address);
            select(other, "mode", "visit");
            button(other, "Save").click();
            assertThat(other.locator("main")).containsText("visit");
        });
        button("Save").click();
        button("Combine changes").click();
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator(".said")).containsText("The changes of demo-admin are now in the form");
        assertThat(page.locator("[id='form:place']")).hasValue("Moscow");
        assertThat(page.locator("[id='form:mode']")).hasValue("visit");
        button("Save").click();
        assertThat(page.locator("main")).containsText("Moscow");
        assertThat(page.locator("main")).containsText("visit");
        button("Delete").click();
    }

    @Test
    void theListIsExported() {
        signIn("analyst");
        open("event/list?q=путин&from=2023-03-20&until=2023-03-21");
        String export = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).getAttribute("href");
        APIResponse csv = page.request().get(export);
        assertEquals(200, csv.status());
        assertTrue(csv.headers().get("content-disposition").contains("amur-events-"), csv.headers().toString());
        assertTrue(csv.text().contains("Vladimir Putin (HOST)"), csv.text());
        assertTrue(csv.text().contains("RIA Novosti"), csv.text());
        assertTrue(!csv.text().contains("Putin and Xi meet in Kazan"), csv.text());
    }

    @Test
    void pastPagesAreReadOnly() {
        signIn("editor");
        open("event/list?asof=2023-03-20");
        assertThat(page.locator(".past-banner")).containsText("Record as of 20 March 2023");
        assertThat(page.locator("table.list tbody tr")).hasCount(0);
        assertThat(page.locator(".empty")).containsText("Nothing recorded yet");
        assertThat(page.locator(".empty")).not().containsText("Take a filter away");
        assertThat(page.locator("main .button.primary")).hasCount(0);
    }

    @Test
    void analystsAreOfferedNoChanges() {
        signIn("analyst");
        open("event/list");
        assertThat(page.locator("main .button.primary")).hasCount(0);
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("main .button.primary, main input[type=submit]")).hasCount(0);
        expectStatus(403);
        open("event/edit");
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    @Test
    void everyPageIsAccessible() {
        signIn("editor");
        open("event/list?type=CONSULT&from=2023");
        assertAccessible();
        page.locator("table.list tbody a").first().click();
        assertAccessible();
        button("Edit").click();
        assertAccessible();
        open("event/list?q=nothingatall");
        assertAccessible();
    }

    private Locator conflict(String field) {
        return page.locator(".conflict tbody tr").filter(new Locator.FilterOptions().setHas(
                page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(field))));
    }

    private void participant(int row, String typed, String actor, String role) {
        button("Add participant").click();
        choose("participants:" + row + ":actor", typed, actor);
        select(page, "participants:" + row + ":role", role);
    }

    private static void enter(Page page, String title, String date) {
        page.getByLabel("Title").first().fill(title);
        page.locator("[id='form:date']").fill(date);
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
    }
}
