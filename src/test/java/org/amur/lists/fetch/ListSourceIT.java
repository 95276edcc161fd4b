package org.amur.lists.fetch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.amur.settings.Setting;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SmallWebServer;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.fetch.FetchException;
import org.amur.fetch.HostRules;
import org.amur.jobs.Jobs;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseState;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Automatic import from a publisher's address and from a folder, in the container. */
class ListSourceIT extends ServerTests {

    private static final OfficialList LIST = OfficialList.EU_FSF;

    @Inject
    private ListSourceService service;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceTask rounds;

    @Inject
    private ListSourceLeases turns;

    @Inject
    private FolderImport folders;

    @Inject
    private ListRepository lists;

    @Inject
    private InTransaction transaction;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    private SmallWebServer publisher;
    private Path folder;
    private Instant now = Instant.now();

    @BeforeEach
    void start() throws IOException {
        publisher = new SmallWebServer();
        folder = Files.createTempDirectory("amur-lists");
        System.setProperty(Setting.LISTS_HOSTS.property(), "127.0.0.1");
        System.setProperty(Setting.LISTS_FOLDER.property(), folder.toString());
    }

    @AfterEach
    void stop() throws IOException {
        publisher.close();
        System.clearProperty(Setting.LISTS_HOSTS.property());
        System.clearProperty(Setting.LISTS_FOLDER.property());
    }

    private static String list(String... parties) {
        return Stream.of(parties).map(party -> "<sanctionEntity logicalId='" + party + "'><nameAlias wholeName='Fetched " + party
                + "'/></sanctionEntity>").collect(Collectors.joining("", "<export>", "</export>"));
    }

    @Test
    void anAddressIsFetchedAndImportedOnce() throws Exception {
        ListSource listSource = listSource(form -> form.setAddresses(publisher.address("/list.xml")));
        publisher.publish("/list.xml", list("9001", "9002", "9003", System.nanoTime() + ""));
        ListSourceState state = fetch(listSource);
        assertEquals(FetchOutcome.RELEASE, state.getOutcome(), state.getWhy());
        ListRelease release = release(state);
        assertEquals(Caller.SCHEDULE, release.getRetrievedBy());
        assertEquals(4, release.getParties());
        assertTrue(jobs.latest(0, 100).stream().anyMatch(job -> release.getId().equals(job.getResult()) && job.isFinished()
                && job.getStartedBy().equals(Caller.SCHEDULE)), "a job like an upload");

        state = fetch(listSource);
        assertEquals(FetchOutcome.SAME, state.getOutcome());
        assertEquals(release.getId(), state.getRelease());

        publisher.publish("/list.xml", "<html><body>We have moved</body></html>");
        state = fetch(listSource);
        assertEquals(FetchOutcome.FAILED, state.getOutcome());
        assertEquals("127.0.0.1 returned a web page, not a list. The publisher’s address has probably changed.", state.getWhy());
        assertEquals(1, state.getFailures());
        assertFalse(state.isUnderWay());

        publisher.publish("/list.xml", "<export><sanctionEntity>");
        state = fetch(listSource);
        assertEquals(FetchOutcome.RELEASE, state.getOutcome());
        assertEquals(ReleaseState.REFUSED, release(state).getState());
        assertEquals(0, state.getFailures(), "It was there, and what it was the release says");
        long refused = state.getRelease();
        assertTrue(jobs.latest(0, 100).stream().anyMatch(job -> job.isFailed() && job.getResult() != null && job.getResult() == refused
                && job.getFailureKey().equals("lists.import.refused")), "a failed job that leads to the release");
        state = fetch(listSource);
        assertEquals(refused, state.getRelease(), "The same is not refused again and again");
        assertEquals(FetchOutcome.SAME, state.getOutcome());

        System.clearProperty(Setting.LISTS_HOSTS.property());
        assertTrue(fetch(listSource).getWhy().startsWith("127.0.0.1 is in an internal network."));
    }

    @Test
    void aPressAdoptsThePublishersAddressesAndImports() throws Exception {
        Files.createDirectory(folder.resolve("eu"));
        ListSource watched = listSource(form -> {
            form.setAddresses(null);
            form.setFolder("eu");
        });
        Publisher local = new Publisher("https://lists.example.org/", List.of(publisher.address("/list.xml")));
        publisher.publish("/list.xml", list("9101", "9102", System.nanoTime() + ""));
        assertEquals(watched.getId(), asAdmin(() -> service.adopt(LIST, local, false)), "the list has one source");
        ListSource once = transaction.get(() -> listSources.get(watched.getId()));
        assertFalse(once.isEnabled());
        assertEquals(List.of(publisher.address("/list.xml")), once.getAddresses());
        ListSourceState state = fetch(once);
        assertEquals(FetchOutcome.RELEASE, state.getOutcome(), state.getWhy());
        assertEquals(3, release(state).getParties());

        asAdmin(() -> service.adopt(LIST, local, true));
        assertTrue(transaction.get(() -> listSources.get(watched.getId())).isEnabled());
        assertNotNull(state(once).getNextAt());
    }

    @Test
    void ownAddressesAreKept() {
        ListSource own = listSource(form -> form.setAddresses("https://mirror.example.org/list.xml"));
        asAdmin(() -> service.adopt(LIST, Publisher.of(LIST), true));
        assertEquals(List.of("https://mirror.example.org/list.xml"), transaction.get(() -> listSources.get(own.getId())).getAddresses());
    }

    @Test
    void everyListKnowsItsPublisher() {
        for (OfficialList each : OfficialList.values()) {
            assertTrue(HostRules.address(Publisher.of(each).page()).isPresent(), each.name());
            assertTrue(Publisher.of(each).files().stream().allMatch(file -> HostRules.address(file).isPresent()), each.name());
            assertEquals(each != OfficialList.UK_OFSI, Publisher.of(each).isFetchable(), each.name());
        }
    }

    @Test
    void onlyOneNodeClaimsAList() {
        ListSource listSource = listSource(form -> form.setAddresses("https://lists.example.org/list.xml"));
        caller.actAs(Caller.SCHEDULE, Set.of(Roles.EDITOR), () -> turnOf(listSource));
    }

    private void turnOf(ListSource listSource) {
        assertTrue(turns.claim(listSource.getId()));
        assertFalse(turns.claim(listSource.getId()), "as if on another node");
        turns.renewClaims(Set.of(listSource.getId()));
        assertFalse(turns.claim(listSource.getId()));
        turns.release(listSource.getId());
        turns.renewClaims(Set.of(listSource.getId()));
        assertTrue(turns.claim(listSource.getId()), "A late heartbeat does not bring it back");
        turns.release(listSource.getId());
    }

    @Test
    void completeFilesOfAFolderAreImported() throws Exception {
        Path drop = Files.createDirectory(folder.resolve("eu"));
        ListSource listSource = listSource(form -> {
            form.setAddresses(null);
            form.setFolder("eu");
            form.setEnabled(true);
        });
        Files.writeString(drop.resolve("eu-1.xml"), list("9001", "9002", "9003", System.nanoTime() + ""));
        Files.writeString(drop.resolve("eu-2.xml"), "no list");
        look(() -> names(drop).isEmpty());
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> transaction.get(() -> !state(listSource).isUnderWay()));
        assertEquals(1, names(drop.resolve("done")).size());
        assertEquals(Set.of("eu-2.xml", "eu-2.xml.why.txt"), names(drop.resolve("refused")).stream()
                .map(name -> name.substring(name.indexOf(' ') + 1)).collect(Collectors.toSet()));
        listSource(form -> form.setEnabled(false));
    }

    @Test
    void unmovableFilesAreImportedOnce() throws Exception {
        Path drop = Files.createDirectory(folder.resolve("fixed"));
        // Simulates a folder where the server may not write.
        Files.writeString(drop.resolve("done"), "");
        ListSource listSource = listSource(form -> {
            form.setAddresses(null);
            form.setFolder("fixed");
            form.setEnabled(true);
        });
        Path file = Files.writeString(drop.resolve("eu-1.xml"), list("9001", "9002", "9003", System.nanoTime() + ""));
        look(() -> !listSources.taken(listSource.getId()).isEmpty());
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> transaction.get(() -> !state(listSource).isUnderWay()));
        assertTrue(Files.exists(file));
        assertEquals(List.of(), transaction.get(() -> complete(listSource)));
        listSource(form -> form.setEnabled(false));
    }

    /** Runs the periodic task, as if a minute passed each time, until the condition holds. */
    private void look(Supplier<Boolean> isSo) {
        await().pollInSameThread().atMost(Duration.ofSeconds(30)).until(() -> {
            now = now.plusSeconds(60);
            transaction.get(() -> {
                rounds.round(now);
                return null;
            });
            return transaction.get(isSo);
        });
    }

    private List<Path> complete(ListSource listSource) {
        try {
            return folders.complete(listSource, now);
        } catch (FetchException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyAdministratorsEditAndInputIsValidated() {
        ListSourceForm form = new ListSourceForm(LIST);
        form.setAddresses("https://lists.example.org/list.xml");
        assertThrows(ForbiddenException.class, () -> caller.actAs("anna", Set.of(Roles.EDITOR), () -> service.create(form)));
        for (String address : new String[] {"ftp://example.org/x", "lists.example.org", "https://a:b@example.org/"}) {
            form.setAddresses(address);
            assertEquals("lists.listSource.addresses.invalid", refusal(form));
        }
        form.setAddresses("https://example.org/\n".repeat(5));
        assertEquals("lists.listSource.addresses.many", refusal(form));
        form.setAddresses(null);
        form.setEnabled(true);
        assertEquals("lists.listSource.nowhere", refusal(form));
        for (String name : new String[] {"..", ".", "/etc", "a/b", "nothing", "../amur"}) {
            form.setFolder(name);
            assertEquals("lists.listSource.folder.none", refusal(form));
        }
    }

    private String refusal(ListSourceForm form) {
        ListSource listSource = listSource(none -> { });
        ListSourceForm changed = new ListSourceForm(transaction.get(() -> listSources.get(listSource.getId())));
        changed.setAddresses(form.getAddresses());
        changed.setFolder(form.getFolder());
        changed.setEnabled(form.isEnabled());
        RefusedException refused = assertThrows(RefusedException.class, () -> asAdmin(() -> {
            service.update(changed);
            return null;
        }));
        return refused.getRefusals().get(0).key();
    }

    /** Changes the automatic import of the list; the first caller creates it. */
    private ListSource listSource(Consumer<ListSourceForm> change) {
        ListSource before = transaction.get(() -> listSources.all().get(LIST));
        ListSourceForm form = before == null ? new ListSourceForm(LIST) : new ListSourceForm(before);
        form.setAddresses("https://lists.example.invalid/list.xml");
        form.setFolder(null);
        form.setEnabled(false);
        change.accept(form);
        long id = asAdmin(() -> {
            if (form.isNew()) {
                return service.create(form);
            }
            service.update(form);
            return form.getId();
        });
        return transaction.get(() -> listSources.get(id));
    }

    private ListSourceState fetch(ListSource listSource) throws Exception {
        asAdmin(() -> transaction.get(() -> rounds.fetchNow(listSource.getId()))).orElseThrow().get(1, TimeUnit.MINUTES);
        return state(listSource);
    }

    private ListSourceState state(ListSource listSource) {
        return transaction.get(() -> listSources.state(listSource.getId())).orElseThrow();
    }

    private ListRelease release(ListSourceState state) {
        return transaction.get(() -> lists.release(state.getRelease()));
    }

    @Test
    void dueTimesAreStoredInTheDatabase() {
        ListSource on = listSource(form -> {
            form.setAddresses("https://lists.example.invalid/list.xml");
            form.setRhythm("D05");
            form.setEnabled(true);
        });
        assertNotNull(state(on).getNextAt());
        assertEquals(5, state(on).getNextAt().withOffsetSameInstant(ZoneOffset.UTC).getHour());
        ListSource off = listSource(form -> form.setAddresses("https://lists.example.invalid/list.xml"));
        assertNull(state(off).getNextAt());
    }

    private <T> T asAdmin(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> result.set(work.get()));
        return result.get();
    }
}
