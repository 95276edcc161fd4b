package org.amur.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.amur.Deployments;
import org.amur.common.Caller;
import org.amur.common.ForbiddenException;
import org.amur.common.NotFoundException;
import org.amur.common.Page;
import org.amur.common.RefusedException;
import org.amur.common.Roles;
import org.amur.common.Sha256;
import org.amur.lists.DeltaRow.Change;
import org.amur.lists.OfficialList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who watches is told of what changes, once, and of nothing else. */
class FeedIT extends Deployments {

    @Inject
    private FeedReleases releases;

    @Inject
    private ListChangeRepository changes;

    @Inject
    private WatchService service;

    @Inject
    private WatchRepository watches;

    @Inject
    private NoticeRepository notices;

    @Inject
    private Caller caller;

    private final String word = UUID.randomUUID().toString().replace("-", "");
    private final String anna = "anna-" + word;
    private final String bob = "bob-" + word;
    private final String watched = LinksByName.PREFIX + word;
    private final String one = "UK1" + word;
    private final String two = "UK2" + word;
    private final String three = "UK3" + word;
    private long actor;

    @BeforeEach
    void watch() {
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China");
        actor = releases.actor(watched);
        as(anna, () -> service.watch(actor));
        as(bob, () -> service.keep("Chinese", new ChangeFilter(OfficialList.UK_SANCTIONS, null, null, null, "CN", null)));
    }

    private List<String> told(String account) {
        return notices.page(account, false, 1, 25).getRows().stream().map(notice -> notice.getChange().getChange() + " "
                + notice.getChange().getReference()).toList();
    }

    @Test
    void whoWatchesIsToldOfWhatChangesOnce() {
        assertEquals(List.of(), told(anna), "What is there already is no news");
        releases.add(one + "=" + watched + "=Georgia", two + "=Other " + word + "=China", three + "=Third " + word + "=China");
        assertEquals(List.of("CHANGED " + one), told(anna));
        assertEquals(List.of("ADDED " + three), told(bob));
        releases.add(three + "=Third " + word + "=China");
        assertEquals(List.of("REMOVED " + one, "CHANGED " + one), told(anna));
        assertEquals(List.of("REMOVED " + two, "ADDED " + three), told(bob));
    }

    @Test
    void aReleaseThatComesLateIsNoNews() {
        releases.add(one + "=" + watched + "=Georgia", two + "=Other " + word + "=China");
        releases.add(releases.day().minusDays(1), one + "=" + watched + "=Serbia", two + "=Other " + word + "=China");
        assertEquals(1, told(anna).size());
    }

    @Test
    void whatBothAnActorAndAFilterLeadToIsToldOnce() {
        as(anna, () -> service.keep(null, new ChangeFilter(OfficialList.UK_SANCTIONS, Change.REMOVED, null,
                "The Russia Regulations", null, null)));
        assertEquals("UK Sanctions List, removed, The Russia Regulations", watches.filters(anna).get(0).getName());
        releases.add(three + "=Third " + word + "=China");
        List<Notice> told = notices.page(anna, true, 1, 25).getRows();
        assertEquals(Set.of(one, two), told.stream().map(notice -> notice.getChange().getReference())
                .collect(Collectors.toSet()));
        Notice ofActor = told.stream().filter(notice -> notice.getChange().getReference().equals(one)).findFirst().orElseThrow();
        assertEquals(actor, ofActor.getActor());
    }

    @Test
    void whatIsReadStaysRead() {
        releases.add(one + "=" + watched + "=Georgia", two + "=Other " + word + "=China");
        long change = notices.page(anna, true, 1, 25).getRows().get(0).getChange().getId();
        assertEquals(1, notices.unread().get(anna));
        as(bob, () -> service.read(List.of(change)));
        assertEquals(1, notices.unread().get(anna), "Nobody reads for somebody else");
        as(anna, () -> service.read(List.of(change)));
        assertNull(notices.unread().get(anna));
        assertEquals(1, told(anna).size());
        as(anna, () -> service.unread(List.of(change)));
        releases.add(one + "=" + watched + "=Serbia", two + "=Other " + word + "=China");
        as(anna, () -> service.readUpTo(change));
        assertEquals(1, notices.unread().get(anna), "What came since stays");
        assertEquals(notices.page(anna, false, 1, 1).getRows().get(0).getChange().getId(), notices.newest(anna).orElseThrow());
        as(anna, () -> service.readUpTo(notices.newest(anna).orElseThrow()));
        assertNull(notices.unread().get(anna));
        assertTrue(notices.newest("nobody " + word).isEmpty());
    }

    @Test
    void whoStopsWatchingIsToldNoMore() {
        as(anna, () -> service.unwatch(actor));
        as(bob, () -> service.drop(watches.filters(bob).get(0).getId()));
        releases.add(three + "=Third " + word + "=China");
        assertEquals(List.of(), told(anna));
        assertEquals(List.of(), told(bob));
    }

    @Test
    void theFeedIsFiltered() {
        long release = releases.add(one + "=" + watched + "=Georgia", three + "=Third " + word + "=China");
        assertEquals(List.of(one), references(new ChangeFilter(null, null, null, null, null, anna), release));
        assertEquals(List.of(), references(new ChangeFilter(null, null, null, null, null, bob), release));
        assertEquals(List.of(three), references(new ChangeFilter(null, Change.ADDED, null, null, null, null), release));
        assertEquals(List.of(one), references(new ChangeFilter(null, null, null, null, "GE", null), release));
        assertEquals(List.of(one), references(new ChangeFilter(null, null, null, null, "RU", null), release), "as it was before");
        assertEquals(3, references(new ChangeFilter(OfficialList.UK_SANCTIONS, null, null, "The Russia Regulations", null, null),
                release).size());
        assertEquals(List.of(), references(new ChangeFilter(OfficialList.UK_OFSI, null, null, null, null, null), release));
    }

    @Test
    void aFileHasThePagesChangesInTheirOrder() {
        releases.add(one + "=" + watched + "=Georgia", three + "=Third " + word + "=China");
        ChangeFilter filter = new ChangeFilter(null, null, null, null, null, anna);
        List<Long> page = changes.page(filter, 1, 100).getRows().stream().map(ListChange::getId).toList();
        assertFalse(page.isEmpty());
        assertEquals(page, changes.numbers(filter));
        ChangeFilter russia = new ChangeFilter(OfficialList.UK_SANCTIONS, null, null, "The Russia Regulations", null, null);
        List<Long> numbers = changes.numbers(russia);
        assertEquals(changes.page(russia, 1, 3).getRows().stream().map(ListChange::getId).toList(),
                changes.all(numbers.subList(0, 3)).stream().map(ListChange::getId).toList());
    }

    private List<String> references(ChangeFilter filter, long release) {
        Page<ListChange> page = changes.page(filter, 1, 100);
        return page.getRows().stream().filter(change -> change.getRelease().getId() == release).map(ListChange::getReference)
                .toList();
    }

    @Test
    void watchingIsEverybodysAndOfWhatThereIs() {
        assertThrows(ForbiddenException.class, () -> service.watch(actor));
        assertThrows(NotFoundException.class, () -> as(anna, () -> service.watch(-1)));
        as(anna, () -> service.watch(actor));
        assertEquals(List.of(watched), watches.actors(anna).stream().map(Object::toString).toList(), "Once more changes nothing");
        assertThrows(RefusedException.class,
                () -> as(anna, () -> service.keep("x", new ChangeFilter(null, null, null, null, "ZZ", null))));
        assertThrows(RefusedException.class,
                () -> as(anna, () -> service.keep(" ", new ChangeFilter(null, null, null, null, null, null))));
    }

    @Test
    void aKeyIsOfSomebodyWhoMaySignInAndVoidOnceThereIsAnother() {
        String first = get("demo-analyst", service::renewKey);
        assertEquals("demo-analyst", watches.accountOf(Sha256.hex(first)).orElseThrow());
        String second = get("demo-analyst", service::renewKey);
        assertTrue(watches.accountOf(Sha256.hex(first)).isEmpty());
        as("demo-analyst", service::removeKey);
        assertTrue(watches.accountOf(Sha256.hex(second)).isEmpty());
        assertTrue(watches.accountOf(Sha256.hex(get(anna, service::renewKey))).isEmpty(), "There is no such account");
    }

    private void as(String account, Runnable work) {
        caller.actAs(account, Set.of(Roles.ANALYST), work);
    }

    private <T> T get(String account, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        as(account, () -> result.set(work.get()));
        return result.get();
    }
}
