package org.amur.reconciliation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.amur.BrowserTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Findings as an editor and an analyst see them. */
class FindingPagesIT extends BrowserTests {

    private static final String HEADER = "reporter,declarant,partner,commodity,flow,period,value,unit,currency,"
            + "claimed_growth,published,source\n";

    /** Goods that no other test has. */
    private final String goods = String.valueOf(ThreadLocalRandom.current().nextInt(100_000, 770_000));
    private final String source = "Paper" + UUID.randomUUID().toString().replace("-", "");

    @Test
    @Tag("smoke")
    void aFindingIsExplainedAndReturnsOnlyWhenItsFiguresChange() {
        signIn("editor");
        importContradiction();
        open("trade/list?commodity=" + goods + "&flow=TOTAL");
        page.locator("table.list tbody a").first().click();
        String total = path();
        Locator touching = page.locator("#findings");
        assertThat(touching).containsText("15.70");
        assertThat(touching).containsText("conflict");
        assertAccessible();
        open(total.replace("trade/view?id", "trade/findings?figure"));
        assertThat(page.locator("table.list th")).hasText(new String[] {"Finding", "Rule"});
        assertThat(page.locator(".subtitle")).containsText("conflict open");
        page.locator("table.list summary").click();
        assertThat(page.locator("table.list details a")).hasCount(4);
        page.locator("table.list tbody a").first().click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        String finding = path();
        assertThat(page.locator("h1")).hasText("Parts and total");
        assertThat(page.locator("#sum")).containsText("10.00");
        assertThat(page.locator("#sides")).containsText(source);
        assertThat(page.locator("#sides .grade")).hasCount(3);
        assertAccessible();

        button("Explain or resolve", AriaRole.LINK).click();
        button("Save", AriaRole.BUTTON).click();
        assertThat(page.locator("[id='form:explanation-message']")).isVisible();
        assertThat(page.locator("[id='form:verdict-message']")).isVisible();
        page.locator("[id='form:verdict']").selectOption("EXPLAINED");
        page.locator("[id='form:explanation']").fill("The total counts services too.");
        assertAccessible();
        button("Save", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(finding)));
        assertThat(page.locator("#finding")).containsText("explained");
        assertThat(page.locator("#finding blockquote")).hasText("The total counts services too.");
        assertThat(page.locator("#life")).containsText("demo-editor");

        change(total, "15.80");
        assertThat(page.locator(".said").last()).containsText("1 finding affects this figure.");
        page.locator(".said").getByRole(AriaRole.LINK).click();
        page.locator("#findings").getByRole(AriaRole.LINK).click();
        assertEquals(finding, path());
        assertThat(page.locator("#returned del")).containsText("15.70");
        assertThat(page.locator("#returned ins")).containsText("15.80");
        assertThat(page.locator("#returned blockquote")).hasText("The total counts services too.");
        assertAccessible();

        change(total, "15.00");
        assertThat(page.locator("#findings")).hasCount(0);
        open(finding);
        assertThat(page.locator("#finding")).containsText("resolved");
        assertThat(page.locator("#life")).containsText("Figure changed:");
        assertThat(button("Explain or resolve", AriaRole.LINK)).hasCount(0);
    }

    @Test
    void analystsReadAndExportButDoNotExplain() {
        signIn("editor");
        importContradiction();
        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate("trade/list?commodity=" + goods + "&flow=TOTAL");
            other.locator("table.list tbody a").first().click();
            other.locator("#findings a").click();
            assertThat(other.locator("h1")).hasText("Parts and total");
            assertThat(other.locator("a[href*='trade/explain']")).hasCount(0);
            other.navigate("trade/findings?status=OPEN&rule=PARTS&sort=-found");
            assertThat(other.locator("table.list tbody tr").first()).containsText("HS " + goods);
            assertThat(other.locator("nav.pages [aria-current=page]")).containsText("Findings");
            assertThat(other.locator(".pager a[href*='table=finding']").first()).isVisible();
            assertThat(other.locator("a[href*='trade/reconcile']")).hasCount(0);
        });
    }

    @Test
    void concurrentExplanationsAreShownSideBySide() {
        signIn("editor");
        importContradiction();
        open("trade/findings?status=OPEN&rule=PARTS&sort=-found");
        page.locator("table.list tbody a").first().click();
        String explain = path().replace("trade/finding", "trade/explain");
        open(explain);
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(explain);
            select(other, "verdict", "EXPLAINED");
            other.locator("[id='form:explanation']").fill("Theirs");
            other.locator("[id='form:save']").click();
            other.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        });
        select(page, "verdict", "EXPLAINED");
        page.locator("[id='form:explanation']").fill("Mine");
        button("Save", AriaRole.BUTTON).click();
        assertThat(page.locator(".conflict")).containsText("Theirs");
        assertAccessible();
        page.locator("[id='form:keepMine']").click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        assertThat(page.locator("#finding blockquote")).hasText("Mine");

        open(explain);
        page.locator("[id='form:reopen']").click();
        assertThat(page.locator("[id='form:why-message']")).hasText("Enter a reason for reopening.");
        page.locator("[id='form:why']").fill("It is not so.");
        page.locator("[id='form:reopen']").click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        assertThat(page.locator("#finding")).containsText("open");
        assertThat(page.locator("#life")).containsText("It is not so.");
        assertThat(page.locator("#life")).containsText("Mine");
    }

    @Test
    void aMistakeOfTheSourceIsResolvedByAVerdict() {
        signIn("editor");
        importContradiction();
        open("trade/findings?status=OPEN&rule=PARTS&sort=-found");
        page.locator("table.list tbody a").first().click();
        button("Explain or resolve", AriaRole.LINK).click();
        page.locator("[id='form:verdict']").selectOption("RULE_MISTAKEN");
        page.locator("[id='form:explanation']").fill("The total is of another day.");
        button("Save", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        assertThat(page.locator("#finding .finding-RESOLVED")).isVisible();
        assertThat(page.locator("#finding blockquote")).hasText("The total is of another day.");
        assertThat(page.locator("#finding")).containsText("It returns only if the figures change.");
        assertThat(page.locator("#life")).containsText("The total is of another day.");
        assertAccessible();
        button("Edit explanation", AriaRole.LINK).click();
        assertThat(page.locator("[id='form:verdict']")).hasValue("RULE_MISTAKEN");
        assertThat(page.locator("[id='form:reopen']")).isVisible();
    }

    @Test
    void findingsOfOneCauseAreClosedAndReopenedFromTheList() {
        signIn("editor");
        importMirrors("2011", "2012", "2013", "2015");
        open("trade/findings?status=OPEN&rule=MIRROR&sort=-found");
        Locator row = page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText("Laos"));
        assertThat(row.locator("a").first()).containsText("2015: Laos reports imports of 10.00");
        assertThat(row.locator("summary")).hasText("4 findings with the same cause");
        assertThat(row.locator("li").first()).isHidden();
        row.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(row.locator("details")).containsText("2011–2013, 2015: imports of Laos from Russia");
        assertThat(row.locator("li a")).hasCount(4);
        assertThat(row.locator("li a").first()).containsText("2015");
        assertThat(row.locator("li a").first()).isVisible();
        assertAccessible();
        String list = path();
        row.getByText("Explain or resolve all").click();
        assertThat(page.locator(".finding-sentence")).containsText("2011–2013, 2015: imports of Laos from Russia");
        assertThat(page.locator("main")).containsText("Apply to all 4 open findings with the same cause");
        assertAccessible();
        page.locator("[id='form:verdict']").selectOption("EXPLAINED");
        page.locator("[id='form:explanation']").fill("Goods in transit.");
        button("Save", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        assertThat(page.locator("#cause .finding-EXPLAINED")).hasCount(4);
        page.locator("#cause td a").first().click();
        assertThat(page.locator("#finding blockquote")).hasText("Goods in transit.");
        assertThat(page.locator("#life")).containsText("demo-editor");
        open(list);
        assertThat(row).hasCount(0);

        open(list.replace("OPEN", "EXPLAINED"));
        assertThat(row.getByText("Explain or resolve all")).hasCount(0);
        row.locator("a").first().click();
        button("Edit explanation", AriaRole.LINK).click();
        page.locator("[id='form:why']").fill("There is none.");
        page.locator("[id='form:reopen']").click();
        page.waitForURL(Pattern.compile(".*trade/finding\\?id=\\d+"));
        assertThat(page.locator("#cause .finding-OPEN")).hasCount(4);
    }

    @Test
    void aCheckOfAllFiguresEndsInAReport() {
        signIn("editor");
        open("trade/findings");
        assertThat(page.locator(".subtitle")).hasText(Pattern.compile("No findings|\\d+ causes?, \\d+ findings?"));
        button("Check all figures", AriaRole.LINK).click();
        assertAccessible();
        button("Check all figures", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*trade/reconciliation\\?id=\\d+"));
        assertThat(page.locator("#report")).containsText("New findings");
        assertThat(page.locator("#rates")).containsText("known up to July 2025");
        String report = path();
        assertAccessible();
        open("trade/reconcile");
        assertThat(page.locator("a[href$='" + report + "']")).isVisible();
    }

    @Test
    void aPageWithoutFindingsStatesThat() {
        signIn("analyst");
        open("trade/findings?from=1901&until=1902");
        assertThat(page.locator(".empty-title")).hasText("No matching findings");
    }

    @Test
    void anUnknownRuleGivesAWarning() {
        signIn("analyst");
        open("trade/findings?rule=MIRROR_GAP");
        assertThat(page.locator("main")).containsText("is not one of the options");
        assertThat(page.locator(".empty")).containsText("Filter not understood");
    }

    @Test
    void anUndoThatTimesOutIsRefusedAndStaysOffered() {
        signIn("editor");
        importContradiction();
        open("trade/list?commodity=" + goods + "&flow=TOTAL");
        page.locator("table.list tbody a").first().click();
        page.waitForURL(Pattern.compile(".*trade/view\\?id=\\d+"));
        String figure = page.locator("h1").innerText();
        button("Delete", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*[?&]undo=\\d+.*"));
        page.request().get(address + "test/busy-ledger?busy=true");
        button("Undo", AriaRole.BUTTON).click();
        assertThat(page.locator(".problems")).containsText("Reconciliation running; retry shortly.");
        page.request().get(address + "test/busy-ledger");
        button("Undo", AriaRole.BUTTON).click();
        page.waitForURL(Pattern.compile(".*trade/view\\?id=\\d+"));
        assertThat(page.locator("h1")).hasText(figure);
    }

    @AfterEach
    void letGo() {
        page.request().get(address + "test/busy-ledger");
    }

    private void importContradiction() {
        upload(row("export", "10.00") + row("import", "5.00") + row("total", "15.70"));
        page.locator("[id='import:confirm']").click();
        record();
    }

    /** Imports levels of two countries that freight and insurance do not explain. */
    private void importMirrors(String... years) {
        upload(Stream.of(years).map(year -> "FTS,RU,LA,TOTAL,export," + year + ",5.00,bn,USD,,2024-02," + source + "\n"
                + "COMTRADE,LA,RU,TOTAL,import," + year + ",10.00,bn,USD,,2024-02," + source + "\n").collect(joining()));
        record();
    }

    private void upload(String rows) {
        open("trade/import");
        page.locator("[id='upload:csv']").setInputFiles(new FilePayload("three.csv", "text/csv", (HEADER + rows).getBytes()));
        page.locator("[id='upload:send']").click();
    }

    private void record() {
        page.locator("[id='import:record']").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
    }

    private String row(String flow, String billions) {
        return "GACC,CN,RU," + goods + "," + flow + ",2018," + billions + ",bn,USD,,2024-02," + source + "\n";
    }

    private void change(String figure, String billions) {
        open(figure.replace("trade/view", "trade/edit"));
        page.locator("[id='form:value']").fill(billions);
        page.locator("[id='form:save']").click();
        page.waitForURL(Pattern.compile(".*trade/view\\?id=\\d+"));
    }

    private Locator button(String name, AriaRole role) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
