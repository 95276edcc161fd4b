package org.amur.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of the search box on every page. */
class SearchPagesIT extends FormBrowserTests {

    @Test
    void findsActorsEventsAndSourcesInAnyScript() {
        signIn("analyst");
        for (String typed : new String[] {"xi jinping", "си цзиньпин", "习近平"}) {
            open("search?q=" + typed.replace(' ', '+'));
            assertThat(page.locator("h1")).hasText("Search: " + typed);
            assertThat(page.locator("#actors")).containsText("Xi Jinping");
            assertThat(page.locator("#events")).containsText("Xi");
        }
        page.locator("#events").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Show all")).click();
        assertThat(page.locator(".chips")).containsText("习近平");
        open("search?q=china+project");
        assertThat(page.locator("#sources")).containsText("The China Project");
        assertAccessible();
    }

    @Test
    void findsSanctionsAndFigures() {
        signIn("analyst");
        open("search?q=14024");
        // The act with exactly that number precedes those that only mention it.
        assertThat(page.locator("#measures tr").first()).containsText("Blocking of property for harmful foreign activities");
        open("search?q=rusSIA-eo14024");
        assertThat(page.locator("#programmes")).containsText("Russian harmful foreign activities");
        assertThat(page.locator("#measures")).containsText("Executive Order 14066");
        open("search?q=俄罗斯石油公司");
        assertThat(page.locator("#designations")).containsText("US-OFAC");
        open("search?q=商务部");
        assertThat(page.locator("#authorities")).containsText("CN-MOFCOM");
        all("authorities");
        assertThat(page.locator("table.list")).containsText("CN-MOFCOM");
        open("search?q=gacc+2022");
        assertThat(page.locator("#figures tr").first()).containsText("2022");
        all("figures");
        assertThat(page.locator(".chips")).containsText("gacc 2022");
        assertThat(page.locator("table.list")).containsText("1.28");
        assertThat(page.locator("table.list")).not().containsText("IMF");
    }

    @Test
    void aNameAndAKindOfRecordShowThatKindFirst() {
        signIn("analyst");
        for (String typed : new String[] {"Rosneft+sanctions", "sanctions+against+Rosneft", "санкции+Роснефть", "俄罗斯石油公司制裁"}) {
            open("search?q=" + typed);
            assertThat(page.locator("#question")).hasText("Sanctions against Rosneft");
            assertThat(page.locator("#question + section.card")).hasId("designations");
            assertThat(page.locator("#designations tr").first()).containsText("Rosneft");
            assertThat(page.locator("#actors")).containsText("Rosneft");
        }
        all("designations");
        assertThat(page.locator(".chips")).containsText("Rosneft");
        open("search?q=34.3%25");
        String found = page.locator("#figures").textContent();
        assertThat(page.locator("#figures tr").first()).isVisible();
        open("search?q=34,3+%25");
        assertThat(page.locator("#figures")).hasText(found);
    }

    @Test
    void aQuestionIsSearchedWithoutItsQuestionWords() {
        signIn("analyst");
        for (String typed : new String[] {"who+sanctioned+Huawei", "Who+imposed+sanctions+on+Huawei%3F", "谁制裁了华为"}) {
            open("search?q=" + typed);
            assertThat(page.locator("#question")).hasText("Sanctions against Huawei");
            assertThat(page.locator("#question + section.card")).hasId("designations");
            assertThat(page.locator("#designations tr").first()).containsText("Huawei");
        }
    }

    /** Opens the full list of a group. */
    private void all(String group) {
        page.locator("#" + group).getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName("Show all")).click();
    }

    @Test
    void anEmptyResultSuggestsWhatToDo() {
        signIn("analyst");
        open("search");
        assertThat(page.locator(".empty")).containsText("Enter a search term");
        open("search?q=" + word());
        assertThat(page.locator(".empty")).containsText("No results");
        open("search?q=xi&asof=2020-01-01");
        assertThat(page.locator(".past-banner")).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Xi Jinping"))).hasCount(0);
    }

    /** One click from the home page, after typing; three are allowed. */
    @Test
    void aQuestionLeadsToTheEventsBetweenTwoActors() {
        signIn("analyst");
        open("");
        search().pressSequentially("China Russia March 2023");
        options().getByText("Events between China and Russia, March 2023").click();
        assertThat(page.locator("h1")).hasText("Events between China and Russia");
        assertThat(page.locator(".chips")).containsText("Involves China");
        assertThat(page.locator(".chips")).containsText("from 2023-03");
        assertThat(page.locator("table.list")).containsText("Xi Jinping");
        assertTrue(page.locator("table.list tbody tr > :first-child").allInnerTexts().stream()
                .allMatch(date -> date.contains("March 2023")));
        open("search?q=Beijing+Kremlin+2022");
        page.locator("#question a").click();
        assertThat(page.locator("h1")).hasText("Events between China and Russia");
    }

    @Test
    void aPeriodLeadsToItsEvents() {
        signIn("analyst");
        open("search?q=March+2023");
        page.locator("#question a").click();
        assertThat(page.locator("table.list")).containsText("Xi and Putin");
        assertThat(page.locator(".chips")).containsText("2023-03");
    }

    @Test
    void suggestionsAreUsableByKeyboard() {
        signIn("analyst");
        open("source/list");
        page.keyboard().press("/");
        search().pressSequentially("gazpr");
        assertThat(options().first()).containsText("Gazprom");
        assertThat(search()).hasAttribute("aria-expanded", "true");
        assertAccessible();
        search().press("Escape");
        assertThat(options().first()).isHidden();
        assertThat(search()).hasValue("gazpr");
        search().press("ArrowDown");
        assertThat(options().first()).isVisible();
        search().press("ArrowDown");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        search().press("Enter");
        assertThat(page.locator("h1")).hasText("Gazprom");
    }

    @Test
    void enterSearchesForWhatWasTypedAfterASuggestion() {
        signIn("analyst");
        open("source/list");
        search().pressSequentially("gazpr");
        assertThat(options().first()).containsText("Gazprom");
        search().press("ArrowDown");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        search().pressSequentially("om pipeline");
        search().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=gazprom.pipeline.*"));
    }

    @Test
    void theExactNameIsSelected() {
        signIn("analyst");
        open("source/list");
        search().pressSequentially("rosneft");
        assertThat(options().first()).containsText("Rosneft");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        search().press("Enter");
        assertThat(page.locator("h1")).hasText("Rosneft");
    }

    @Test
    void partialMatchesStateWhatTheyLack() {
        signIn("analyst");
        String unknown = word();
        open("search?q=Huawei+" + unknown);
        assertThat(page.locator(".subtitle")).hasText("No record has all words. Without: " + unknown);
        assertThat(page.locator("#actors")).containsText("Huawei");
        open("search?q=Xi+Putin+March+1999");
        assertThat(page.locator(".subtitle")).hasText("No record has all words. Without: March 1999");
        assertThat(page.locator("#events")).containsText("Xi");
        assertAccessible();
    }

    @Test
    void totalsOfTheTwoCountriesComeFirst() {
        signIn("analyst");
        open("search?q=trade+2023");
        assertThat(page.locator("#question a")).hasAttribute("href", Pattern.compile("/trade/dashboard\\?from=2023&until=2023$"));
        assertThat(page.locator("#figures tr")).containsText(new String[] {"Russia", "Russia", "Russia", "Russia"});
    }

    @Test
    void typingErrorsAreCorrected() {
        signIn("analyst");
        open("search?q=gaprom");
        assertThat(page.locator(".subtitle")).containsText("gazprom");
        assertThat(page.locator("#actors")).containsText("Gazprom");
    }

    @Test
    void ownSearchesAreKept() {
        signIn("analyst");
        open("search?q=rosneft");
        open("search?q=sberbank");
        assertThat(page.locator("#recent")).containsText("rosneft");
        String name = word();
        page.getByLabel("Name of this search").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save search")).click();
        assertThat(page.locator("h1")).hasText("Search: sberbank");
        assertThat(page.locator("#saved")).containsText(name);
        assertAccessible();
        open("source/list");
        search().click();
        assertThat(options().getByText(name)).isVisible();
        inAnotherBrowser(other -> {
            signIn(other, "editor");
            other.navigate("search");
            assertThat(other.locator("#saved")).not().containsText(name);
        });
        open("search");
        page.getByLabel("Select " + name).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete selected")).click();
        assertThat(page.locator("#saved")).not().containsText(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear recent searches")).click();
        assertThat(page.locator("#recent")).hasCount(0);
    }

    private Locator search() {
        return page.locator("[data-search]");
    }

    private Locator options() {
        return page.locator(".suggestions [role=option]");
    }
}
