package org.amur.watch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.amur.BrowserTests;
import org.amur.lists.OfficialList;
import org.amur.lists.read.ListExtracts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Change feed, watches and digests in the browser and for feed readers. */
class FeedPagesIT extends BrowserTests {

    private static final Pattern RELEASE = Pattern.compile(".*lists/release\\?id=\\d+");
    private static final String ADDED = "lists/changes.atom?list=US_CONSOLIDATED&change=ADDED";

    private final HttpClient program = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private void thePair() {
        for (String file : new String[] {"ofac/cons_2022-02-22.xml", "ofac/cons_2022-02-24.xml"}) {
            upload(OfficialList.US_CONSOLIDATED, file);
        }
    }

    private void upload(OfficialList list, String file) {
        beginUpload(list);
        page.setInputFiles("[id='upload:files']", ListExtracts.path(file));
        send();
    }

    private void upload(OfficialList list, FilePayload file) {
        beginUpload(list);
        page.setInputFiles("[id='upload:files']", file);
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

    @Test
    void changesLinkToEntryAndComparison() {
        signIn("editor");
        thePair();
        open("lists/changes?list=US_CONSOLIDATED");
        assertThat(page.locator(".subtitle")).containsText("16 changes");
        assertThat(page.locator("#programme-options option[value='RUSSIA-EO14024']")).hasCount(1);
        assertAccessible();
        page.selectOption("select[name=change]", "ADDED");
        page.selectOption("select[name=country]", "RU");
        page.locator(".filters button[type=submit]").click();
        assertThat(page.locator(".chips .chip")).hasCount(3);
        Locator first = page.locator("table.list tbody tr").first();
        String name = first.locator("td").nth(2).locator("a").textContent();
        first.locator("td").nth(1).locator("a").click();
        assertThat(page.locator(".subtitle")).hasText("6 added, 0 removed, 10 changed");
        page.goBack();
        page.locator("table.list tbody tr").first().locator("td").nth(2).locator("a").click();
        assertThat(page.locator("h1")).hasText(name.strip());
    }

    @Test
    void aProgramReadsTheFeedByAnAddressOfItsReader() throws Exception {
        signIn("editor");
        thePair();
        assertEquals(404, ask(ADDED, "").statusCode(), "Nobody's");
        assertEquals(404, ask(ADDED + "&key=made-up", "").statusCode());
        open("feed/watching");
        issueFeedAddress();
        String own = page.locator("#key input.link").inputValue();
        assertAccessible();
        String key = "&" + own.substring(own.indexOf("key="));
        open("feed/watching");
        assertThat(page.locator("#key input.link")).hasCount(0);

        HttpResponse<byte[]> answer = ask(ADDED + key, "");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/atom+xml"));
        Document feed = parsed(answer.body());
        NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
        assertEquals(6, entries.getLength());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            assertTrue(ids.add(text(entry, "id")), "Every entry has an id of its own");
            assertTrue(text(entry, "title").startsWith("added: "), text(entry, "title"));
            assertTrue(text(entry, "updated").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), text(entry, "updated"));
        }
        assertTrue(!new String(answer.body()).contains(key.substring(5)), "The secret is not in the feed");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, ask(ADDED + key, tag).statusCode());
        assertEquals(200, ask(ADDED + key, "\"other\"").statusCode());
        assertNotEquals(tag, ask("lists/changes.atom?list=US_CONSOLIDATED" + key, "").headers().firstValue("ETag").orElseThrow());
        for (String odd : new String[] {
            "list=NONE", "change=x", "country=ZZ", "kind=1'or'1", "page=0", "page=x", "page=501", "watched=yes"}) {
            assertEquals(400, ask("lists/changes.atom?" + odd.replace("'", "%27") + key, "").statusCode(), odd);
        }
        issueFeedAddress();
        assertEquals(404, ask(ADDED + key, "").statusCode(), "void since there is another");
        page.locator("[id='token:revoke']").click();
        assertThat(page.locator("[id='token:revoke']")).hasCount(0);
    }

    @Test
    void aProgramTurnsThePagesOfTheFeed() throws Exception {
        signIn("admin");
        for (int year : new int[] {2018, 2025}) {
            upload(OfficialList.UN_SECURITY_COUNCIL, new FilePayload("un.xml", "text/xml", unitedNations(year)));
            if (page.locator("[id='decide:confirm']").isVisible()) {
                page.locator("[id='decide:confirm']").click();
                assertThat(page.locator("[id='decide:confirm']")).hasCount(0);
            }
        }
        open("lists/changes?list=UN_SECURITY_COUNCIL");
        int count = Integer.parseInt(page.locator(".subtitle").textContent().split("·")[0].replaceAll("\\D", ""));
        assertTrue(count > 100, count + " changes");
        open("feed/watching");
        issueFeedAddress();
        String next = page.locator("#key input.link").inputValue() + "&list=UN_SECURITY_COUNCIL";
        Set<String> ids = new HashSet<>();
        String feedId = null;
        while (next != null) {
            HttpResponse<byte[]> answer = program.send(HttpRequest.newBuilder(URI.create(next)).build(), BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), next);
            Element feed = parsed(answer.body()).getDocumentElement();
            assertTrue(feedId == null || feedId.equals(text(feed, "id")), "One feed on all pages");
            feedId = text(feed, "id");
            NodeList entries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry");
            for (int i = 0; i < entries.getLength(); i++) {
                ids.add(text((Element) entries.item(i), "id"));
            }
            next = link(answer, "next");
            assertEquals(next != null, new String(answer.body(), StandardCharsets.UTF_8).contains("rel=\"next\""));
            assertFalse(new String(answer.body(), StandardCharsets.UTF_8).contains("key="), "The secret is not in the feed");
        }
        assertEquals(count, ids.size());
        page.locator("[id='token:revoke']").click();
    }

    private void issueFeedAddress() {
        page.locator("[id='token:password']").fill("amur-for-a-try");
        page.locator("[id='token:issue']").click();
        assertThat(page.locator("#key input.link")).isVisible();
    }

    /** Returns a list of 120 parties that all change every year. */
    private static byte[] unitedNations(int year) {
        return ("<CONSOLIDATED_LIST dateGenerated='" + year + "-04-19T00:00:01Z'><ENTITIES>"
                        + IntStream.range(0, 120)
                                .mapToObj(number -> "<ENTITY><DATAID>" + number + "</DATAID><FIRST_NAME>Company "
                                        + number + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + number
                                        + "</REFERENCE_NUMBER><COMMENTS1>" + year + "</COMMENTS1></ENTITY>")
                                .collect(Collectors.joining())
                        + "</ENTITIES></CONSOLIDATED_LIST>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the link with the reader's key; null if there is none. */
    private static String link(HttpResponse<byte[]> answer, String relation) {
        return answer.headers().allValues("Link").stream().filter(each -> each.endsWith("rel=\"" + relation + "\""))
                .map(each -> each.substring(1, each.indexOf('>'))).findFirst().orElse(null);
    }

    /** Unsubscribes as mail programs do (RFC 8058): without session or origin. */
    @Test
    void aDigestEndsWithOneClickFromAnywhere() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "feed/unsubscribe?token=none"))
                .header("Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> ended = program.send(request.POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")).build(),
                BodyHandlers.ofString());
        assertEquals(200, ended.statusCode());
        assertTrue(ended.body().contains("Emails stopped."), ended.body());
        HttpResponse<String> opened = program.send(request.GET().build(), BodyHandlers.ofString());
        assertTrue(opened.body().contains("Emails were already stopped"), "To open it is not to end it");
    }

    private HttpResponse<byte[]> ask(String path, String tag) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return program.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Document parsed(byte[] feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name).item(0).getTextContent();
    }

    @Test
    void anAnalystWatchesAnActorAndKeepsAFilter() {
        signIn("analyst");
        open("actor/list?q=putin");
        page.locator("table.list tbody a").first().click();
        String name = page.locator("h1").textContent().strip();
        page.locator("[id='watching:watch']").click();
        assertThat(page.locator("[id='watching:unwatch']")).isVisible();
        assertAccessible();
        open("feed/watching");
        assertThat(page.locator("#actors")).containsText(name);
        assertThat(page.locator("#mail")).containsText("Email is not set up on this server");

        open("lists/changes?list=EU_FSF&country=RU");
        page.locator(".actions > a").click();
        page.locator("[id='keep'] input[name=name]").fill("Russian at the EU");
        page.locator("[id='keep:save']").click();
        assertThat(page.locator("#filters")).containsText("Russian at the EU");
        assertAccessible();
        page.locator("#filters li a").first().click();
        assertThat(page.locator(".chips .chip")).hasCount(2);

        open("feed/watching");
        page.locator("#filters input[name=filter]").first().check();
        page.locator("[id='kept:drop']").click();
        assertThat(page.locator("#filters")).containsText("No saved filters");
        page.locator("#actors li", new Page.LocatorOptions().setHasText(name)).locator("input[name=actor]").check();
        page.locator("[id='watched:unwatch']").click();
        assertThat(page.locator("#actors")).not().containsText(name);
        open("feed/notices");
        assertAccessible();
    }
}
