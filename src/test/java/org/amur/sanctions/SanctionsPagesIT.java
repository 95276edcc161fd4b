package org.amur.sanctions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sanctions pages for analysts and editors; the tracker shows the facts of a new installation. */
class SanctionsPagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void editorEntersAMeasureAndItsDesignations() {
        signIn("editor");
        String title = enterMeasure("2022-03");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText("Belarus, Russia");
        assertThat(page.locator("#dates")).containsText("Signed");
        assertThat(page.locator("#dates")).containsText("March 2022");
        assertThat(page.locator("#dates")).containsText("to the month");
        assertThat(page.locator("#dates .count")).hasAttribute("aria-label", "Source 1");

        open("sanctions/designation/edit");
        choose("target", "jinping", "Xi Jinping");
        choose("measure", title.substring(title.lastIndexOf(' ') + 1), title);
        cite("Executive Order 14024");
        date(0, "ON_LIST", "25 Feb 2022");
        button("Save").click();
        assertThat(page.locator("h1")).containsText("Xi Jinping, designated by Office of Foreign Assets Control");
        assertThat(page.locator("#dates")).containsText("from 25 February 2022 (on list)");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        assertThat(page.locator("#designations")).containsText("Xi Jinping");
        button("Delete").click();
        assertThat(page.locator(".problems")).containsText("Used by 1 record");
        page.locator("#designations").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Xi Jinping")).click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText("Xi Jinping");
        button("Undo").click();
        assertThat(page.locator(".said")).containsText("Restored");
        assertThat(page.locator("#dates")).containsText("25 February 2022");
        button("Delete").click();
    }

    @Test
    void latestPossibleListingDateIsShownAsSuch() {
        signIn("editor");
        String title = enterMeasure("2022-02");
        open("sanctions/designation/edit");
        choose("target", "putin", "Vladimir Putin");
        choose("measure", title.substring(title.lastIndexOf(' ') + 1), title);
        cite("Executive Order 14024");
        date(0, "FIRST_SEEN", "by 18 February 2022");
        button("Save").click();
        assertThat(page.locator("#dates")).containsText("started by 18 February 2022 (first seen)");
        assertThat(page.locator("#dates")).containsText("within a range");
        String designation = page.url();
        open("sanctions/gaps?q=putin&on=2022-02-24");
        assertThat(page.locator("#unknown summary")).containsText("authorities are not compared");
        assertThat(page.locator("#unknown")).containsText("Government of Canada");
        assertThat(page.locator("#unknown")).containsText("(no list that Amur reads).");
        page.navigate(designation);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Designations by authority")).click();
        assertThat(page.locator("#listed")).containsText("by 18 February 2022 first seen");
        page.navigate(page.url() + "&on=2022-02-24");
        // Other tests may have imported the lists of other authorities.
        assertThat(page.locator("#missing")).containsText("Government of Canada · unknown (no list that Amur reads)");
        page.navigate(designation);
        button("Delete").click();
        assertThat(page.locator(".said")).containsText("Vladimir Putin");
    }

    @Test
    void designationShowsTheEndOfItsMeasure() {
        signIn("editor");
        String title = enterMeasure("2022-03");
        button("Edit").click();
        date(1, "REPEALED", "2023-06-01");
        button("Save").click();
        assertThat(page.locator("#dates")).containsText("until 1 June 2023 (repealed)");

        open("sanctions/designation/edit");
        choose("target", "jinping", "Xi Jinping");
        choose("measure", title.substring(title.lastIndexOf(' ') + 1), title);
        cite("Executive Order 14024");
        date(0, "ON_LIST", "25 Feb 2022");
        button("Save").click();
        assertThat(page.locator("#measure-end")).containsText("ended");
        assertThat(page.locator("#measure-end")).containsText("until 1 June 2023 (repealed)");
        assertThat(page.locator("#dates")).containsText("in force");
        button("Delete").click();
        assertThat(page.locator(".said")).containsText("Xi Jinping");
    }

    @Test
    void aDateWithoutASourceIsRefusedAtItsField() {
        signIn("editor");
        open("sanctions/measure/edit");
        button("Save").click();
        assertThat(page.locator("[id='form:title-message']")).hasText("This field is required.");
        page.locator("[id='form:title']").fill("Unfinished");
        choose("programme", "RUSSIA-EO14024", "RUSSIA-EO14024");
        page.locator("[id='form:kind']").selectOption("SECTORAL");
        button("Save").click();
        assertThat(page.locator(".problems")).containsText("Citations: A source is required");
        assertThat(page.locator("[id='form:citations-message']")).containsText("A source is required");
        page.locator(".problems").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Citations")).click();
        assertThat(button("Add citation")).isFocused();
        cite("Executive Order 14024");
        date(0, "SIGNED", "2022-03-04/2022-02-01");
        page.locator("[id='form:dates:0:citation']").focus();
        assertThat(page.locator("[id='form:dates:0:date-message']")).not().isEmpty();
        date(0, null, "2022-03-04");
        page.locator("[id='form:dates:0:citation']").selectOption("");
        button("Save").click();
        assertThat(page.locator("[id='form:dates:0:citation-message']")).hasText("Choose the citation that states this date.");
        assertThat(page.locator("[id='form:title']")).hasValue("Unfinished");
        page.locator("[id='form:dates:0:citation']").selectOption("1");
        date(1, "REPEALED", "2021");
        page.locator("[id='form:dates:1:citation']").selectOption("1");
        button("Save").click();
        assertThat(page.locator("[id='form:lifeCycle-message']")).hasText("The end date is before the start date. Correct the dates.");
        assertThat(page.locator(".problems")).containsText("Life cycle: The end date is before the start date. Correct the dates.");
    }

    @Test
    void programmeWithMeasuresIsNotDeleted() {
        signIn("editor");
        open("sanctions/programme/list?q=RUSSIA-EO14024");
        page.locator("table.list tbody a").first().click();
        button("Delete").click();
        assertThat(page.locator(".problems")).containsText("Change or delete them first");
        page.locator(".problems a").click();
        assertTrue(path().endsWith("#used-by"), path());
        assertThat(page.locator("#measures")).containsText("Blocking of property for harmful foreign activities");
    }

    @Test
    void numberOfTheMatrixLinksToItsList() {
        signIn("analyst");
        open("sanctions/tracker?on=2022-03-15");
        assertThat(page.locator(".subtitle")).hasText("Recorded designations in force on 15 March 2022.");
        assertThat(page.locator("#matrix h2")).containsText(Pattern.compile("Western authorities have \\d+ recorded designations against China"));
        assertThat(page.locator("#key")).containsText("○ not listed: its imported lists have none · ? unknown: no imported list shows it");
        assertThat(page.locator("#matrix tbody tr").filter(new Locator.FilterOptions().setHas(page.getByTitle("CN-MFA")))
                .locator(".known")).hasText("none imported");
        assertEquals(1440, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(true, page.locator("#matrix .scrolls").evaluate("table => table.scrollWidth <= table.clientWidth"));
        Locator cell = page.locator("#matrix tbody tr").filter(new Locator.FilterOptions().setHas(page.getByTitle("RU-MFA")))
                .locator("td a.amount:not(.second)").first();
        int counted = Integer.parseInt(cell.textContent().replaceAll("\\D.*", "").trim());
        assertTrue(counted > 1);
        cell.click();
        assertThat(page.locator(".subtitle")).containsText(counted + " designations");
        assertTrue(path().contains("on=2022-03-15") && path().contains("authority=RU-MFA"), path());
        assertThat(page.locator(".chips")).containsText("In force on 15 March 2022");
    }

    @Test
    void barLinksToItsList() {
        signIn("analyst");
        open("sanctions/tracker?year=2014");
        assertThat(page.locator("#timeline h2")).containsText("Most recorded designations began in 2014-");
        page.locator("#timeline .chart").scrollIntoViewIfNeeded();
        assertThat(page.locator("#timeline canvas")).isVisible();
        page.locator("#timeline summary").click();
        Locator bar = page.locator("#timeline tbody td a").first();
        String counted = bar.textContent().replaceAll("\\D.*", "");
        bar.click();
        assertThat(page.locator(".subtitle")).hasText(Pattern.compile(counted.equals("1") ? "1 designation" : counted + " designations"));
        assertTrue(path().contains("from=2014-") && path().contains("side="), path());
    }

    @Test
    void measuresOfASideAreListed() {
        signIn("analyst");
        open("sanctions/tracker?of=measure");
        page.locator("#timeline summary").click();
        Locator bar = page.locator("#timeline tbody td a[href*='side=CHINA']").first();
        String counted = bar.textContent().replaceAll("\\D.*", "");
        bar.click();
        assertThat(page.locator(".subtitle")).containsText(counted.equals("1") ? "1 measure" : counted + " measures");
        assertThat(page.locator(".chips")).containsText("Imposed by: China");
    }

    @Test
    void othersAndAuthoritiesWithoutARecordOpen() {
        signIn("analyst");
        open("sanctions/tracker");
        Locator others = page.locator("#matrix details").first();
        others.locator("summary").click();
        Locator country = others.locator("a[href*='country=none']");
        String counted = country.textContent().replaceAll("\\D", "");
        country.click();
        assertThat(page.locator(".subtitle")).containsText(counted.equals("1") ? "1 designation" : counted + " designations");
        open("sanctions/tracker");
        Locator cell = page.locator("#matrix tbody td a[href*='%2C']").first();
        counted = cell.textContent().replaceAll("\\D.*", "");
        cell.click();
        assertThat(page.locator(".subtitle")).containsText(counted.equals("1") ? "1 designation" : counted + " designations");
        open("sanctions/tracker?on=2014-12-31");
        page.locator("#matrix details").last().locator("summary").click();
        assertThat(page.locator("#matrix details li [title='UN']")).isVisible();
    }

    @Test
    void listsShowTheStatusOnTheChosenDay() {
        signIn("analyst");
        open("sanctions/designation/list?q=Sberbank&authority=US-OFAC&on=2022-04-07&status=IN_FORCE");
        Locator status = page.locator("table.list tbody tr").first().locator("td").nth(1);
        assertThat(page.locator("table.list th").nth(1)).containsText(Pattern.compile("Status\\s*on 7 Apr 2022"));
        assertThat(status).hasText("in force");
        open("sanctions/designation/list?q=Sberbank&authority=US-OFAC&on=2010-01-01&status=NOT_YET");
        assertThat(status).hasText("not yet in force");
        page.setViewportSize(390, 844);
        assertThat(page.locator("table.list tbody tr").first().locator("small.narrow")).hasText("not yet in force");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        open("sanctions/measure/list?country=RU&on=2022-03-15&status=IN_FORCE");
        assertThat(page.locator("table.list tbody tr").first().locator("small.narrow")).containsText("in force");
    }

    @Test
    void targetPageShowsListingAndMissingAuthorities() {
        signIn("analyst");
        open("sanctions/designation/list?q=Sberbank&authority=US-OFAC");
        page.locator("table.list tbody a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Designations by authority")).click();
        assertThat(page.locator("#listed")).containsText("first");
        assertThat(page.locator("#missing")).containsText("unknown");
    }

    @Test
    void validAndRecordedTimeAreNotMixed() {
        signIn("analyst");
        open("sanctions/tracker?asof=2023-03-20&on=2022-03-15");
        assertThat(page.locator(".past-banner")).containsText("Record as of 20 March 2023");
        assertThat(page.locator(".subtitle")).containsText("in force on 15 March 2022");
        assertThat(page.locator("#matrix")).containsText("Nothing recorded yet");
        open("sanctions/tracker?on=2022-02-30");
        assertThat(page.locator(".problems")).containsText("“2022-02-30” is not a valid date");
    }

    @Test
    void noDayAfterTheDayAsKnownIsShown() {
        signIn("analyst");
        open("sanctions/tracker?asof=2023-03-20");
        assertThat(page.locator(".filters label").first()).containsText("In force on as of 20 Mar 2023");
        assertThat(page.locator(".filters input[name=on]")).hasValue("2023-03-20");
        assertThat(page.locator(".subtitle")).containsText("in force on 20 March 2023");
        assertThat(page.locator(".problems")).hasCount(0);
        open("sanctions/measure/list?asof=2023-03-20&on=2023-03-21");
        assertThat(page.locator(".problems"))
                .containsText("21 March 2023 is after the “as of” date. The page shows 20 March 2023 instead.");
        assertThat(page.locator(".filters input[name=on]")).hasValue("2023-03-20");
        open("sanctions/measure/list");
        assertThat(page.locator(".filters input[name=on]")).hasValue("");
    }

    @Test
    void futureDayHasANote() {
        signIn("analyst");
        for (String path : new String[] {"sanctions/tracker?on=2999-01-01", "sanctions/gaps?on=2999-01-01",
            "sanctions/measure/list?on=2999-01-01"}) {
            open(path);
            assertThat(page.locator(".problems")).containsText("1 January 2999 is in the future.");
            assertThat(page.locator(".filters input[name=on]")).hasValue("2999-01-01");
        }
        open("sanctions/tracker?on=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(page.locator(".problems")).hasCount(0);
    }

    @Test
    void unknownAuthorityIsReported() {
        signIn("analyst");
        for (String path : new String[] {"sanctions/tracker?authority=FOO", "sanctions/gaps?authority=FOO",
            "sanctions/gaps?other=FOO", "sanctions/designation/list?authority=FOO", "sanctions/measure/list?authority=FOO",
            "sanctions/programme/list?authority=FOO"}) {
            open(path);
            assertThat(page.locator(".problems")).containsText("No authority has the code “FOO”.");
            open(path.replace("FOO", "US-OFAC"));
            assertThat(page.locator(".problems")).hasCount(0);
        }
        for (String parameter : new String[] {"by", "of"}) {
            open("sanctions/tracker?" + parameter + "=foo");
            assertThat(page.locator(".problems")).containsText("“foo” is not one of the options.");
        }
    }

    @Test
    void asOfDateShowsUnchangedRecordsAlike() {
        signIn("analyst");
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        for (String path : new String[] {"sanctions/tracker?on=2014-12-31", "sanctions/designation/list?q=Sberbank&on=2014-12-31",
            "sanctions/measure/list?q=14024&country=RU&on=2022-03-15", "sanctions/programme/list?authority=US-OFAC"}) {
            open(path);
            String now = page.locator("table.list").first().innerText();
            open(path + "&asof=" + today);
            assertEquals(now, page.locator("table.list").first().innerText(), path);
        }
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("#evidence .citations")).isVisible();
        assertTrue(path().contains("asof=" + today), path());
    }

    @Test
    void exportContainsCitations() {
        signIn("analyst");
        open("sanctions/designation/list?q=путин&on=2022-03-01");
        String export = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).getAttribute("href");
        APIResponse csv = page.request().get(export);
        assertEquals(200, csv.status());
        assertTrue(csv.text().contains("Vladimir Putin,PERSON,RU,US-OFAC,RUSSIA-EO14024"), csv.text());
        assertTrue(csv.text().contains("ON_LIST 2022-02-25 [1]"), csv.text());
        assertTrue(csv.headers().get("content-disposition").contains("amur-designations-"));
    }

    @Test
    void analystsAreOfferedNoCommands() {
        signIn("analyst");
        for (String kind : new String[] {"authority", "programme", "measure", "designation"}) {
            open("sanctions/" + kind + "/list");
            assertThat(page.locator("main .button.primary")).hasCount(0);
            page.locator("table.list tbody a").first().click();
            assertThat(page.locator("main .button.primary, main input[type=submit]")).hasCount(0);
        }
        expectStatus(403);
        open("sanctions/measure/edit");
        assertThat(page.locator("h1")).containsText("Access denied");
    }

    @Test
    void everyPageIsAccessible() {
        signIn("editor");
        open("sanctions/tracker?on=2022-03-15");
        assertAccessible();
        open("sanctions/tracker?authority=US-OFAC&year=2022&of=measure&by=kind");
        assertAccessible();
        for (String kind : new String[] {"authority", "programme", "measure", "designation"}) {
            open("sanctions/" + kind + "/list");
            assertAccessible();
            page.locator("table.list tbody tr").last().locator("a").first().click();
            assertAccessible();
            button("Edit").click();
            assertAccessible();
        }
        open("sanctions/designation/list?q=Sberbank");
        page.locator("table.list tbody a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Designations by authority")).click();
        assertAccessible();
    }

    @Test
    void gapsAreFilteredByTwoAuthoritiesAndExported() {
        signIn("analyst");
        open("sanctions/tracker");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Not listed elsewhere").setExact(true)).click();
        page.locator("select[name=authority]").selectOption("US-OFAC");
        page.locator("select[name=other]").selectOption("EU");
        page.locator(".filters input[name=on]").fill("2022-03-15");
        button("Apply").click();
        assertThat(page.locator(".chips")).containsText("No designation by Council of the European Union");
        // Other tests may have imported the lists of both.
        assertThat(page.locator("#gaps, .empty")).isVisible();
        assertAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Listed by both")).click();
        assertThat(page.locator("h2")).containsText("listed by both Office of Foreign Assets Control and Council of the European Union");
        assertThat(page.locator("#gaps thead")).containsText("Listed by Office of Foreign Assets Control");
        assertThat(page.locator("#gaps tbody tr").first().getByTitle("EU").first()).isVisible();
        assertAccessible();
        assertTrue(path().contains("gap=both"), path());
        String export = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).getAttribute("href");
        APIResponse csv = page.request().get(export);
        assertEquals(200, csv.status());
        assertTrue(csv.text().contains(",US-OFAC,first,"), csv.text());
        assertTrue(csv.text().contains(",EU,listed,"), csv.text());
        assertTrue(csv.text().contains("[1] "), csv.text());
    }

    @Test
    void anAnswerIsShownOnBothSidesAndInTheTracker() {
        signIn("editor");
        String answered = enterMeasure("2022-03-01");
        open("sanctions/measure/edit");
        String title = "Answer to limits " + UUID.randomUUID().toString().replace("-", "");
        page.locator("[id='form:title']").fill(title);
        choose("programme", "RUSSIA-EO14024", "RUSSIA-EO14024");
        page.locator("[id='form:kind']").selectOption("COUNTERMEASURE");
        cite("Executive Order 14024");
        button("Add trigger").click();
        choose("answers:0:answered", answered.substring(answered.lastIndexOf(' ') + 1), answered);
        assertAccessible();
        button("Save").click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main")).containsText(answered);
        assertThat(page.locator("main a.count[href$='#citation-1']").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(answered)).click();
        assertThat(page.locator("#answering")).containsText(title);
        button("Delete").click();
        assertThat(page.locator(".problems")).containsText("Used by 1 record");
        open("sanctions/answers");
        assertThat(page.locator("table.list")).containsText(title);
        assertAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText(title);
    }

    @Test
    void seriesIsDrawnAndNumbersLinkToLists() {
        signIn("analyst");
        open("sanctions/series?span=QUARTER&by=TARGET&from=2022-01-01&to=2022-12-31");
        assertThat(page.locator(".chart canvas")).isVisible();
        assertThat(page.locator("#series-table tbody tr")).hasCount(4);
        assertThat(page.locator("#series figcaption")).containsText("recorded designations are dated to the day");
        Locator cell = page.locator("#series-table tbody td:not(:last-child) a.amount").first();
        int counted = Integer.parseInt(cell.textContent().replaceAll("\\D.*", "").trim());
        assertAccessible();
        cell.click();
        assertThat(page.locator(".subtitle")).containsText(counted == 1 ? "1 designation" : counted + " designations");
        assertTrue(path().contains("from=2022-") && path().contains("target="), path());
    }

    private String enterMeasure(String signed) {
        String title = "Limits on something " + UUID.randomUUID().toString().replace("-", "");
        open("sanctions/measure/edit");
        page.locator("[id='form:title']").fill(title);
        choose("programme", "RUSSIA-EO14024", "RUSSIA-EO14024");
        page.locator("[id='form:kind']").selectOption("SECTORAL");
        page.locator("[id='form:targets']").fill("ru, Belarus");
        cite("Executive Order 14024");
        date(0, "SIGNED", signed);
        button("Save").click();
        return title;
    }

    private void cite(String source) {
        button("Add citation").click();
        cite("citationsRow:0", source, source);
    }

    private void date(int row, String kind, String date) {
        if (page.locator("[id='form:dates:" + row + ":date']").count() == 0) {
            button("Add a date").click();
        }
        if (kind != null) {
            page.locator("[id='form:dates:" + row + ":kind']").selectOption(kind);
        }
        page.locator("[id='form:dates:" + row + ":date']").fill(date);
    }
}
