package org.amur.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Form of a figure: the stated text is parsed, ambiguities become questions, and suggestions are applied on request.
 */
class FigurePagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void aSentenceIsParsedAndApplied() {
        begin();
        state("Экспорт России в Китай за 1994 год вырос на 3,4 % до 3,371 млрд долл.");
        assertThat(echo()).hasText("3.371\u00a0bn\u00a0$ · +3.4\u00a0% · Russia’s exports to China · 1994");
        assertThat(field("value")).hasValue("");
        button("Apply parsed values").click();
        assertThat(field("value")).hasValue("3.371");
        assertThat(field("scale")).hasValue("BILLION");
        assertThat(field("currency")).hasValue("USD");
        assertThat(field("claimedGrowth")).hasValue("3.4");
        assertThat(field("flow")).hasValue("EXPORT");
        assertThat(field("period")).hasValue("1994");
        assertThat(taken()).containsText("Filled in: 3.371");
        assertThat(field("value")).isFocused();
        save();
        assertThat(page.locator("h1")).hasText("Russia’s exports to China, 1994");
        assertThat(page.locator("main")).containsText("3.371\u00a0bn\u00a0$");
        assertThat(page.locator("main")).containsText("Экспорт России в Китай за 1994 год");
        button("Delete").click();
    }

    @Test
    void ambiguitiesAreResolvedByKeyboard() {
        begin();
        field("period").fill("1993");
        field("statedText").fill("Trade was 1.28 trillion yuan ($190 billion) in 1993, up 34.3%");
        field("statedText").press("Tab");
        assertThat(echo()).containsText("Value: choose below");
        assertThat(reading()).containsText("The text states several values.");
        assertAccessible();
        take().focus();
        page.keyboard().press("Enter");
        assertThat(message("statedText")).containsText("Choose the amount first");
        assertThat(field("value")).hasValue("");
        assertThat(page.getByLabel("1.28\u00a0tn\u00a0¥")).isFocused();

        Locator dollars = page.getByLabel("190\u00a0bn\u00a0$");
        page.getByLabel("1.28\u00a0tn\u00a0¥").focus();
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        assertThat(dollars).isChecked();
        take().focus();
        page.keyboard().press("Space");
        assertThat(field("value")).hasValue("190");
        assertThat(field("currency")).hasValue("USD");
        assertThat(field("flow")).hasValue("TOTAL");
        assertThat(message("statedText")).isEmpty();
        assertThat(dollars).isChecked();
    }

    @Test
    void severalAmountsAreRowsAndSavingMakesAFigureOfEach() {
        begin();
        state("Exports from Russia rose 3.4% to $3.1 billion in 1994, imports of Chinese products fell 2% to $2.2 billion");
        assertThat(echo()).hasText("2 amounts read. Check the rows below.");
        assertThat(row(0, "flow")).hasValue("EXPORT");
        assertThat(row(0, "value")).hasValue("3.1");
        assertThat(row(0, "claimedGrowth")).hasValue("3.4");
        assertThat(row(1, "flow")).hasValue("IMPORT");
        assertThat(row(1, "period")).hasValue("1994");
        assertThat(row(1, "claimedGrowth")).hasValue("-2");
        assertThat(field("value")).hasCount(0);
        assertAccessible();
        row(1, "value").fill("2.20");
        field("declarant").selectOption("CN");
        assertThat(row(0, "flow")).hasValue("IMPORT");
        assertThat(row(1, "value")).hasValue("2.20");
        field("declarant").selectOption("RU");
        assertThat(row(1, "flow")).hasValue("IMPORT");
        save();
        assertThat(page.locator("h1")).hasText("Russia’s exports to China, 1994");
        assertThat(page.locator("main")).containsText("2 figures created.");
        button("Delete").click();
        open("trade/list?q=2.20+1994");
        page.locator("main table tbody a").first().click();
        assertThat(page.locator("h1")).hasText("Russia’s imports from China, 1994");
        button("Delete").click();
    }

    @Test
    void aRowThatIsOpenIsFilledInOrRejectedBeforeAnythingIsSaved() {
        begin();
        state("China imported $2.3 billion worth of goods to Russia in 1994 and exported $2.4 billion");
        assertThat(row(0, "flow")).hasValue("");
        assertThat(page.locator("[id='form:one']")).containsText("may be counted by either side");
        save();
        assertThat(page.locator("[id='form:claim:0:flow-message']")).containsText("clear Accept");
        assertThat(row(1, "value")).hasValue("2.4");
        row(0, "accepted").focus();
        page.keyboard().press("Space");
        assertThat(row(0, "accepted")).not().isChecked();
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Russia’s imports from China, 1994");
        assertThat(page.locator("main")).containsText("1 figure created.");
        button("Delete").click();
    }

    @Test
    void aGrowthBesideSeveralAmountsIsAskedAboutAndMayBeNone() {
        begin();
        field("period").fill("1993");
        state("Экспорт: 3,5 млрд долл. (+4,1%), импорт: 2,3 млрд долл. за 1993 г.");
        assertThat(echo()).containsText("choose below");
        page.getByLabel("2.3\u00a0bn\u00a0$").check();
        page.getByLabel("Russia’s imports from China").check();
        page.getByLabel("None of these").check();
        take().click();
        assertThat(field("value")).hasValue("2.3");
        assertThat(field("flow")).hasValue("IMPORT");
        assertThat(field("claimedGrowth")).hasValue("");
    }

    /** As a script or a browser's autofill does it, without a change event. */
    @Test
    void aReadingThatWasNotShownIsNotApplied() {
        begin();
        state("Trade in 1993 was $190 billion");
        assertThat(echo()).containsText("190\u00a0bn\u00a0$");
        page.evaluate("document.getElementById('form:statedText').value = 'Trade in 1993 was $191 billion'");
        take().click();
        assertThat(taken()).containsText("Nothing filled in");
        assertThat(echo()).containsText("191\u00a0bn\u00a0$");
        assertThat(field("value")).hasValue("");
        assertThat(take()).isFocused();
        page.keyboard().press("Enter");
        assertThat(field("value")).hasValue("191");
        assertThat(field("value")).isFocused();
    }

    /** Live regions stay in the page, and only their content changes. */
    @Test
    void readingsAndAppliedPartsAreAnnounced() {
        begin();
        page.evaluate("document.querySelectorAll('#form [role=status]').forEach(region => region.dataset.kept = '')");
        state("Trade in 1993 was $190 billion");
        assertThat(page.locator("[role=status][data-kept]", new Page.LocatorOptions().setHas(echo())))
                .containsText("190\u00a0bn\u00a0$");
        take().click();
        assertThat(page.locator("[role=status][data-kept]", new Page.LocatorOptions().setHas(taken())))
                .containsText("Filled in: 190\u00a0bn\u00a0$");
    }

    @Test
    void typedValuesAreKept() {
        begin();
        field("period").fill("1992-03");
        field("claimedGrowth").fill("2,500");
        field("note").fill("a note");
        field("value").fill("1,9");
        field("flow").selectOption("IMPORT");
        state("Trade in 1993 was $190 billion, up 34.3%");
        button("Apply parsed values").click();
        assertThat(field("value")).hasValue("190");
        assertThat(field("period")).hasValue("1992-03");
        assertThat(field("claimedGrowth")).hasValue("2,500");
        assertThat(message("claimedGrowth")).containsText("decimals with a point");
        assertThat(field("note")).hasValue("a note");
        assertThat(field("flow")).hasValue("IMPORT");
        assertThat(taken()).containsText("the field has another value: Russia’s trade with China · 1993");
    }

    @Test
    void theDeclarantsSideIsShown() {
        begin();
        state("China's exports to Russia");
        assertThat(echo()).containsText("Russia’s imports from China");
        field("reporter").selectOption("GACC");
        field("declarant").selectOption("CN");
        assertThat(echo()).containsText("China’s exports to Russia");
    }

    @Test
    void aNamedReporterIsAppliedWithItsFlow() {
        signIn("editor");
        open("trade/edit");
        state("Импорт России из Китая в 1993 году, по данным Федеральной таможенной службы, составил $2,3 млрд");
        take().click();
        assertThat(field("reporter")).hasValue("FTS");
        assertThat(field("declarant")).hasValue("RU");
        assertThat(field("flow")).hasValue("IMPORT");
    }

    @Test
    void theDeclarantFollowsTheCustomsServiceThatIsChosen() {
        signIn("editor");
        open("trade/edit");
        assertThat(field("declarant")).hasValue("");
        field("reporter").selectOption("FTS");
        assertThat(field("declarant")).hasValue("RU");
        field("reporter").selectOption("IMF");
        assertThat(field("declarant")).hasValue("RU");
        state("China imported $10.2bn of Russian goods in May 1993, up 3.4%, while shipping $8.9bn to Russia, down 9.1%");
        assertThat(field("claim:0:flow")).hasValue("EXPORT");
        assertThat(field("claim:1:claimedGrowth")).hasValue("-9.1");
        field("reporter").selectOption("GACC");
        assertThat(field("declarant")).hasValue("CN");
        assertThat(field("claim:0:flow")).hasValue("IMPORT");
    }

    @Test
    void changingTheDeclarantMirrorsTheAppliedFlow() {
        signIn("editor");
        open("trade/edit");
        state("Импорт России из Китая в 1993 году составил $2,3 млрд");
        field("declarant").selectOption("RU");
        assertThat(echo()).containsText("Russia’s imports from China");
        field("declarant").selectOption("CN");
        assertThat(echo()).containsText("China’s exports to Russia");
        take().click();
        assertThat(field("flow")).hasValue("EXPORT");
        field("declarant").selectOption("RU");
        assertThat(field("flow")).hasValue("IMPORT");
        assertThat(taken()).containsText("Russia’s imports from China");
        field("flow").selectOption("TOTAL");
        field("declarant").selectOption("CN");
        assertThat(echo()).containsText("China’s exports to Russia");
        assertThat(field("flow")).hasValue("TOTAL");
    }

    @Test
    void aFigureThatItsWordsContradictIsRefusedAtThem() {
        begin();
        field("statedText").fill("1.28 trillion yuan");
        field("value").fill("1.82");
        field("scale").selectOption("TRILLION");
        field("currency").selectOption("CNY");
        field("flow").selectOption("TOTAL");
        field("period").fill("1991");
        save();
        assertThat(message("statedText")).containsText("reads 1.28\u00a0tn\u00a0¥, the figure states 1.82\u00a0tn\u00a0¥");
        assertThat(page.locator(".problems")).containsText("Correct one");
        field("value").fill("1\u00a0280\u202f000.0");
        field("scale").selectOption("MILLION");
        button("Save").click();
        assertThat(page.locator("h1")).hasText("Russia’s trade with China, 1991");
        assertThat(page.locator("main")).containsText("1,280,000.0\u00a0mn\u00a0¥");
        button("Delete").click();
    }

    @Test
    void aFigureWithoutStatedTextHasNoQuestions() {
        begin();
        assertThat(take()).hasCount(0);
        state("second quarter of 2024");
        assertThat(reading()).containsText("Use a month, a year, or year to date");
        assertThat(take()).hasCount(0);
        state("x".repeat(1001));
        assertThat(message("statedText")).containsText("At most 1000 characters.");
        assertThat(field("statedText")).hasValue("x".repeat(1001));
    }

    /** As stated by Russian customs, which no other test asserts on. */
    private void begin() {
        signIn("editor");
        open("trade/edit");
        field("reporter").selectOption("FTS");
        field("declarant").selectOption("RU");
    }

    private void state(String words) {
        field("statedText").fill(words);
        field("statedText").blur();
    }

    private void save() {
        cite("citationsRow:0", "informal talks", "on the informal talks");
        button("Save").click();
    }

    private Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private Locator row(int row, String name) {
        return page.locator("[id='form:claim:" + row + ":" + name + "']");
    }

    private Locator message(String name) {
        return page.locator("[id='form:" + name + "-message']");
    }

    private Locator echo() {
        return page.locator("[id='form:statedText-echo']");
    }

    private Locator reading() {
        return page.locator("[id='form:said']");
    }

    private Locator taken() {
        return page.locator("[id='form:taken']");
    }

    private Locator take() {
        return page.locator("[id='form:take']");
    }
}
