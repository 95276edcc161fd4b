package org.amur.lists;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.amur.BrowserTests;
import org.amur.lists.imports.ListUploadFile;
import org.amur.lists.read.ListExtracts;
import org.amur.lists.read.ListFormat;
import org.amur.lists.read.SampleLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of official lists: import by an editor, decision by an administrator, reading by an analyst. */
class ListPagesIT extends BrowserTests {

    private static final Pattern RELEASE = Pattern.compile(".*lists/release\\?id=\\d+");

    @Test
    @Tag("smoke")
    void comparisonOfTwoReleasesShowsChanges() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-24.xml");
        assertThat(page.locator("#delta dd").first()).hasText("22 February 2022");
        assertThat(page.locator("#delta dd").nth(1)).hasText("6");
        assertAccessible();
        page.locator("#delta p a").click();
        assertThat(page.locator(".subtitle")).hasText("6 added, 0 removed, 10 changed");
        assertAccessible();
        assertThat(page.locator("table.list small.narrow").first()).isHidden();
        page.setViewportSize(390, 844);
        assertThat(page.locator("table.list small.narrow").first()).hasText("added");
        assertThat(page.locator("table.list small.narrow").first()).isVisible();
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
        page.setViewportSize(1440, 1000);
        open("lists/entries?list=US_CONSOLIDATED&q=rosselkhozbank");
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("#history")).containsText("22 Feb 2022");
        assertAccessible();
    }

    @Test
    void aListNamesItsPublisherAndOffersBothWaysToImport() {
        signIn("admin");
        open("lists/list");
        page.locator("#lists a[href*='source/view?list=UN_SECURITY_COUNCIL']").click();
        assertThat(page.locator("h1")).hasText("UN Security Council: consolidated list");
        assertThat(page.locator("[id='now:fetch']")).hasValue("Import now");
        assertThat(page.locator("[id='daily:keep']")).hasValue("Keep up to date");
        assertThat(page.locator("#publisher")).containsText("https://scsanctions.un.org/resources/xml/en/consolidated.xml");
        assertAccessible();
        open("lists/supply/view?list=UN_SECURITY_COUNCIL");
        assertEquals("lists/source/view?list=UN_SECURITY_COUNCIL", path());
        page.locator("#publisher a[href*='lists/import']").click();
        assertThat(page.locator("[id='upload:list']")).hasValue("UN_SECURITY_COUNCIL");
    }

    @Test
    void exportContainsTheRequestedList() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        open("lists/entries?list=US_CONSOLIDATED&q=rosselkhozbank");
        String file = page.locator("a[href*='format=csv']").getAttribute("href");
        assertTrue(page.request().get(file).text().contains(",US_CONSOLIDATED,"));
        String others = page.request().get(file.replace("list=US_CONSOLIDATED", "list=UN_SECURITY_COUNCIL")).text();
        assertFalse(others.contains("US_CONSOLIDATED"), others);
    }

    @Test
    void exportNamesItsReleases() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        String before = release();
        String hash = page.locator("#release code").textContent();
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-24.xml");
        String after = release();
        String hashAfter = page.locator("#release code").textContent();
        String cited = "%s,\"[^\"]*, release of %s\",%s,20\\d\\d-[^,]*,%s";
        String first = cited.formatted(before, "22 February 2022", "2022-02-22", hash);
        String second = cited.formatted(after, "24 February 2022", "2022-02-24", hashAfter);
        String delta = page.request().get("export?table=delta&from=" + before + "&to=" + after + "&format=csv").text();
        assertTrue(
                delta.lines()
                        .findFirst()
                        .orElse("")
                        .endsWith("release_before,source_before,published_before,retrieved_before,sha256_before,"
                                + "release_after,source_after,published_after,retrieved_after,sha256_after"),
                delta.substring(0, 300));
        assertTrue(
                Pattern.compile("ADDED,ORGANISATION,[^,]*,[^,]*,,,," + first + "," + second)
                        .matcher(delta)
                        .find(),
                delta.substring(0, 2_000));
        String entries = page.request().get("export?table=entry&release=" + before + "&format=csv").text();
        assertTrue(entries.lines().findFirst().orElse("").endsWith("release,source,published,retrieved,sha256"), entries.substring(0, 300));
        assertTrue(Pattern.compile(first + "\r?\n").matcher(entries).find(), entries.substring(0, 2_000));
        assertFalse(Pattern.compile(second).matcher(entries).find());
        String changes = page.request().get("export?table=change&list=US_CONSOLIDATED&format=csv").text();
        assertTrue(
                Pattern.compile("," + before + "," + second).matcher(changes).find(),
                changes.substring(0, Math.min(2_000, changes.length())));
    }

    @Test
    void narrowScreenShowsTheListBelowTheEntry() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        open("lists/entries?list=US_CONSOLIDATED&q=rosselkhozbank");
        assertThat(page.locator("table.list small.narrow").first()).isHidden();
        page.setViewportSize(390, 844);
        assertThat(page.locator("table.list small.narrow").first()).isVisible();
        assertThat(page.locator("table.list small.narrow").first()).containsText("OFAC consolidated list");
        assertEquals(390, page.evaluate("document.documentElement.scrollWidth"));
    }

    @Test
    void refusedFileLeavesTheCurrentRelease() throws IOException {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-24.xml");
        String good = "release?id=" + release();
        beginUpload(OfficialList.US_CONSOLIDATED);
        page.setInputFiles("[id='upload:files']", sample("uk.xml", ListFormat.UK_XML));
        send();
        assertThat(page.locator("#why")).containsText("is from another list");
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate("jobs/list");
            assertThat(other.locator("table.list tbody tr").first()).containsText("Refused: the files could not be read.");
        });
        open("lists/list");
        assertThat(page.locator("#lists a[href$='" + good + "']")).isVisible();
        assertThat(page.locator("#lists")).containsText("is from another list");
        assertAccessible();
    }

    @Test
    void anotherListWaitsForApproval() throws IOException {
        signIn("admin");
        upload(OfficialList.US_SDN, "ofac/cons_2022-02-22.xml");
        kept();
        page.context().clearCookies();
        signIn("editor");
        beginUpload(OfficialList.US_SDN);
        page.setInputFiles("[id='upload:files']", sample("sdn_advanced.xml", ListFormat.OFAC_ADVANCED));
        send();
        assertThat(page.locator("#why")).containsText("It may be another list");
        assertThat(page.locator("#would-change")).hasText(Pattern.compile("current release: \\d+ added, [1-9]\\d* removed, \\d+ changed"));
        assertThat(page.locator("[id='decide:confirm']")).hasCount(0);
        String waiting = path();
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate(waiting);
            other.locator("[id='decide:decline']").click();
            assertThat(other.locator("#release")).containsText("declined");
            assertThat(other.locator("[id='decide:decline']")).hasCount(0);
        });
    }

    @Test
    void invalidDateIsReportedAtItsField() throws IOException {
        signIn("editor");
        for (String unreadable : List.of("yesterday", "2026-13-45")) {
            open("lists/import");
            page.selectOption("[id='upload:list']", OfficialList.UN_SECURITY_COUNCIL.name());
            page.setInputFiles("[id='upload:files']", sample("un.xml", ListFormat.UN_XML));
            page.fill("[id='upload:published']", unreadable);
            page.locator("[id='upload:send']").click();
            // The file input is empty, because the response replaced it.
            assertThat(page.locator("[id='upload:files']")).hasValue("");
            assertThat(page.locator("[id='upload:published-message']")).not().isEmpty();
            assertThat(page.locator("[id='upload:published']")).hasValue(unreadable);
            assertThat(page.locator("[id='upload:list']")).hasValue(OfficialList.UN_SECURITY_COUNCIL.name());
        }
        page.fill("[id='upload:published']", "");
        page.setInputFiles("[id='upload:files']", sample("un.xml", ListFormat.UN_XML));
        page.locator("[id='upload:send']").click();
        page.waitForURL(RELEASE, new Page.WaitForURLOptions().setTimeout(120_000));
    }

    @Test
    void aChangedDateIsSentWithoutTheFiles() {
        signIn("editor");
        beginUpload(OfficialList.UN_SECURITY_COUNCIL);
        page.setInputFiles("[id='upload:files']", new FilePayload("large.xml", "text/xml", new byte[1_000_000]));
        Request change = page.waitForRequest(sent -> "POST".equals(sent.method()), () -> {
            page.fill("[id='upload:published']", "March 2024");
            page.keyboard().press("Tab");
        });
        assertThat(page.locator("[id='upload:published-echo']")).hasText("March 2024");
        assertTrue(change.sizes().requestBodySize < 100_000, () -> "" + change.sizes().requestBodySize);
    }

    @Test
    void anUploadShowsProgressAndIsSentOnce() throws IOException {
        signIn("editor");
        beginUpload(OfficialList.UN_SECURITY_COUNCIL);
        page.setInputFiles("[id='upload:files']", sample("un.xml", ListFormat.UN_XML));
        List<Route> held = new ArrayList<>();
        page.route(url -> url.endsWith("/lists/import"), held::add);
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[id='upload:send']")).hasAttribute("aria-disabled", "true");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("Uploading…"))).isVisible();
        assertAccessible();
        page.locator("[id='upload:send']").click(new Locator.ClickOptions().setForce(true));
        held.get(0).resume();
        page.waitForURL(RELEASE, new Page.WaitForURLOptions().setTimeout(120_000));
        assertEquals(1, held.size());
    }

    @Test
    void futureDateIsRefused() throws IOException {
        signIn("editor");
        open("lists/import");
        page.selectOption("[id='upload:list']", OfficialList.UN_SECURITY_COUNCIL.name());
        page.setInputFiles("[id='upload:files']", sample("un.xml", ListFormat.UN_XML));
        page.fill("[id='upload:published']", "2999-01-01");
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[id='upload:published-message']")).containsText("in the future");
    }

    @Test
    void undatedTablesRequireADate() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        beginUpload(OfficialList.US_CONSOLIDATED);
        page.setInputFiles("[id='upload:files']", Stream.of("prim", "alt", "add")
                .map(kind -> ListExtracts.path("ofac/cons_" + kind + "_2025-12-19.csv")).toArray(Path[]::new));
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[id='upload:published-message']")).containsText("These files have no date");
    }

    @Test
    void anEmptyFileIsRecordedAsRefused() {
        signIn("editor");
        open("lists/import");
        page.selectOption("[id='upload:list']", OfficialList.UN_SECURITY_COUNCIL.name());
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[id='upload:files-message']")).hasText("Choose the release files.");
        page.setInputFiles("[id='upload:files']", new FilePayload("nothing.xml", "text/xml", new byte[0]));
        page.locator("[id='upload:send']").click();
        page.waitForURL(RELEASE, new Page.WaitForURLOptions().setTimeout(120_000));
        assertThat(page.locator("#why")).containsText("nothing.xml is empty.");
    }

    @Test
    void repeatedRefusalsAreOneRow() {
        signIn("editor");
        for (int i = 0; i < 2; i++) {
            beginUpload(OfficialList.UN_SECURITY_COUNCIL);
            page.setInputFiles("[id='upload:files']", new FilePayload("again.xml", "text/xml", new byte[0]));
            send();
        }
        String last = release();
        beginUpload(OfficialList.UN_SECURITY_COUNCIL);
        page.setInputFiles("[id='upload:files']", new FilePayload("another.xml", "text/xml", new byte[0]));
        send();
        open("lists/list?list=UN_SECURITY_COUNCIL");
        Locator rows = page.locator("#releases tbody tr");
        assertThat(rows.nth(0)).containsText("another.xml is empty.");
        assertThat(rows.nth(1)).containsText(Pattern.compile("refused\\s*\\d+ times since .*again\\.xml is empty\\."));
        assertThat(rows.nth(1).locator("a")).hasAttribute("href", Pattern.compile(".*release\\?id=" + last));
        assertThat(page.locator("#releases tbody tr", new Page.LocatorOptions().setHasText("again.xml is empty."))).hasCount(1);
        assertAccessible();
    }

    @Test
    void olderReleaseIsMarkedAsNotCurrent() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-24.xml");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        assertThat(page.locator("#release")).containsText("superseded");
        String older = "release?id=" + release();
        open("lists/list?list=US_CONSOLIDATED");
        assertThat(page.locator("#releases tr", new Page.LocatorOptions().setHas(page.locator("a[href$='" + older + "']"))))
                .containsText("superseded");
    }

    @Test
    void hiddenSkippedEntriesAreCountedAndExported() {
        signIn("admin");
        beginUpload(OfficialList.CH_SECO);
        page.setInputFiles("[id='upload:files']", new FilePayload("seco.xml", "text/xml", seco(130).getBytes(StandardCharsets.UTF_8)));
        send();
        assertThat(page.locator("#skipped h3")).hasText("Entries marked as delisted: 130");
        assertThat(page.locator("#skipped li")).hasCount(20);
        assertThat(page.locator("#skipped")).containsText("110 more, 80 of them in the exported file; the rest are only counted.");
        assertThat(page.locator("#remarks h3").first()).hasText("Partial lists: 1");
        assertThat(page.locator("#remarks li").first()).containsText("part");
        assertAccessible();
        String file = page.request().get(page.locator("a[href*='table=problem'][href*='format=csv']").getAttribute("href")).text();
        assertEquals(100, Pattern.compile(",SKIPPED,TAKEN_OFF,").matcher(file).results().count(), file);
        assertTrue(file.contains(",MORE_SKIPPED,TAKEN_OFF,,,30,"), file);
        assertTrue(file.contains(",REMARK,NOT_THE_WHOLE_LIST,seco.xml,"), file);
    }

    /** Returns an incomplete list from which many entries were removed. */
    private static String seco(int takenOff) {
        String party = "<target ssid='%d'><sanctions-set-id>7</sanctions-set-id><entity><identity ssid='%d' main='true'><name ssid='%d'"
                + " name-type='primary-name'><name-part order='1' name-part-type='whole-name'><value>Company %d</value></name-part></name>"
                + "</identity></entity>%s</target>";
        return "<swiss-sanctions-list list-type='part' date='2022-05-02'><sanctions-program><program-key lang='eng'>P</program-key>"
                + "<sanctions-set lang='eng' ssid='7'>Annex</sanctions-set></sanctions-program>"
                + IntStream.rangeClosed(0, takenOff)
                        .mapToObj(
                                i -> party.formatted(
                                        i + 10,
                                        i + 1_000,
                                        i + 2_000,
                                        i,
                                        i == 0
                                                ? ""
                                                : "<modification modification-type='de-listed' enactment-date='2022-05-01' effective-date='2022-05-01'/>"))
                        .collect(Collectors.joining())
                + "</swiss-sanctions-list>";
    }

    @Test
    void comparisonOfTwoFormatsHasANote() {
        signIn("admin");
        beginUpload(OfficialList.EU_FSF);
        page.setInputFiles(
                "[id='upload:files']",
                new FilePayload(
                        "eu.csv",
                        "text/csv",
                        """
                fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_SubjectType_ClassificationCode;NameAlias_WholeName
                20/12/2018;1;EU.36.64;P;person;MUGABE, Robert Gabriel
                20/12/2018;207;EU.3523.13;P;person;Somebody Else
                """
                                .getBytes(StandardCharsets.UTF_8)));
        send();
        kept();
        String before = release();
        beginUpload(OfficialList.EU_FSF);
        page.setInputFiles("[id='upload:files']", new FilePayload("eu.xml", "text/xml", """
                <export generationDate="2018-12-21T00:00:00">
                <sanctionEntity logicalId="1" euReferenceNumber="EU.36.64"><subjectType code="person" classificationCode="P"/>
                <nameAlias wholeName="Robert Gabriel Mugabe"/><nameAlias wholeName="Tonderai Mugabe"/></sanctionEntity>
                <sanctionEntity logicalId="207" euReferenceNumber="EU.3523.13"><subjectType code="person" classificationCode="P"/>
                <nameAlias wholeName="Somebody Else"/></sanctionEntity>
                </export>""".getBytes(StandardCharsets.UTF_8)));
        send();
        kept();
        open("lists/delta?from=" + before + "&to=" + release());
        assertThat(page.locator("#formats")).containsText("The formats differ");
        Locator mugabe = page.locator("table.list tbody tr", new Page.LocatorOptions().setHasText("Robert Gabriel Mugabe"));
        assertThat(mugabe).containsText("1 value with formatting changes only");
        assertThat(mugabe).not().containsText("MUGABE, Robert Gabriel");
        open("lists/delta?from=" + before + "&to=" + before);
        assertThat(page.locator("#formats")).hasCount(0);
        beginUpload(OfficialList.EU_FSF);
        page.setInputFiles("[id='upload:files']", new FilePayload("eu.xml", "text/xml", """
                <export generationDate="2018-12-22T00:00:00">
                <sanctionEntity logicalId="1" euReferenceNumber="EU.36.64"><subjectType code="person" classificationCode="P"/>
                <nameAlias wholeName="Robert Gabriel Mugabe"/></sanctionEntity>
                <sanctionEntity logicalId="207" euReferenceNumber="EU.3523.13"><subjectType code="person" classificationCode="P"/>
                <nameAlias wholeName="Somebody Other"/></sanctionEntity>
                </export>""".getBytes(StandardCharsets.UTF_8)));
        send();
        kept();
        String beside = release();
        open("lists/delta?from=" + before + "&to=" + beside);
        assertThat(page.locator(".subtitle")).hasText("0 added, 0 removed, 1 changed, 1 with formatting changes only");
        assertThat(page.locator("table.list tbody")).not().containsText("Mugabe");
        page.locator("#counts a", new Page.LocatorOptions().setHasText("person")).click();
        assertThat(page.locator(".chips")).containsText("person");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        beginUpload(OfficialList.EU_FSF);
        page.setInputFiles(
                "[id='upload:files']",
                new FilePayload(
                        "eu.csv",
                        "text/csv",
                        """
                fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;Entity_SubjectType_ClassificationCode;NameAlias_WholeName
                23/12/2018;1;EU.36.64;P;person;MUGABE, Robert Gabriel
                23/12/2018;207;EU.3523.13;P;person;Somebody Third
                """
                                .getBytes(StandardCharsets.UTF_8)));
        send();
        kept();
        open("lists/delta?from=" + beside + "&to=" + release());
        assertThat(page.locator(".subtitle")).hasText("0 added, 0 removed, 1 changed, 1 with formatting changes only");
    }

    @Test
    void largeFilesAreCompressedBeforeUpload(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("un.xml");
        Files.writeString(large, new String(SampleLists.bytes(ListFormat.UN_XML), StandardCharsets.UTF_8)
                + IntStream.range(0, ListUploadFile.MAX_BYTES / 16).mapToObj("<!-- %d -->"::formatted).collect(Collectors.joining("\n")));
        signIn("editor");
        beginUpload(OfficialList.UN_SECURITY_COUNCIL);
        page.setInputFiles("[id='upload:files']", large);
        assertThat(page.locator("[id='upload:files']")).hasValue(Pattern.compile(".*un\\.xml\\.gz"));
        send();
        assertThat(page.locator("#release")).containsText("19 April 2025");
    }

    @Test
    void knownFilesAreReported() {
        signIn("editor");
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        String first = release();
        upload(OfficialList.US_CONSOLIDATED, "ofac/cons_2022-02-22.xml");
        assertEquals(first, release());
        assertThat(page.locator("#again")).containsText("imported before");
        assertAccessible();
    }

    @Test
    void mistypedDateCanBeCorrected() {
        signIn("admin");
        // Other tests count changes of the other list.
        beginUpload(OfficialList.US_SDN);
        page.setInputFiles("[id='upload:files']", Stream.of("prim", "alt", "add", "comments")
                .map(kind -> ListExtracts.path("ofac/cons_" + kind + "_2025-12-19.csv")).toArray(Path[]::new));
        page.fill("[id='upload:published']", "2002-12-19");
        send();
        kept();
        String mistyped = release();
        assertAccessible();
        page.locator("[id='form:redate']").click();
        assertThat(page.locator("[id='form:published-message']")).containsText("Enter the publication date");
        page.fill("[id='form:published']", "19 December 2003");
        page.locator("[id='form:redate']").click();
        assertThat(page.locator("#release")).containsText("19 December 2003");
        assertNotEquals(mistyped, release());
        page.locator("#release a[href$='release?id=" + mistyped + "']").click();
        assertThat(page.locator("#release")).containsText("19 December 2002");
        assertThat(page.locator("#release")).containsText("replaced");
        assertThat(page.locator("#redate")).hasCount(0);
    }

    /** Approves the release, which may look cut beside releases of other tests. */
    private void kept() {
        Locator confirm = page.locator("[id='decide:confirm']");
        if (confirm.isVisible()) {
            confirm.click();
            assertThat(confirm).hasCount(0);
        }
    }

    private static FilePayload sample(String name, ListFormat format) throws IOException {
        return new FilePayload(name, "text/xml", SampleLists.bytes(format));
    }

    /** Returns the id of the shown release. */
    private String release() {
        return path().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    private void upload(OfficialList list, String... files) {
        beginUpload(list);
        page.setInputFiles("[id='upload:files']", Arrays.stream(files)
                .map(ListExtracts::path).toArray(Path[]::new));
        send();
    }

    private void beginUpload(OfficialList list) {
        open("lists/import");
        page.selectOption("[id='upload:list']", list.name());
    }

    private void send() {
        page.locator("[id='upload:send']").click();
        page.waitForURL(RELEASE, new Page.WaitForURLOptions().setTimeout(120_000));
    }
}
