package org.amur.watch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SameMoment;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.merge.MergeCast;
import org.amur.lists.DeltaRow.Change;
import org.amur.lists.OfficialList;
import org.amur.web.NotFoundException;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Watchers are notified of each change once, and of nothing else. */
class FeedIT extends ServerTests {

    /** Few beside the constant parties: a larger change would make the next release look incomplete. */
    private static final int MANY = 6;
    private static final Duration MISSED_WITHIN = Duration.ofSeconds(40);

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
    private FeedDesignations designations;

    @Inject
    private MergeCast merges;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private Caller caller;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String word = UUID.randomUUID().toString().replace("-", "");
    private final String anna = "anna-" + word;
    private final String bob = "bob-" + word;
    private final String carl = "carl-" + word;
    private final String watched = "Watched " + word;
    private String one;
    private String two;
    private String three;
    private long actor;

    @BeforeEach
    void watch() {
        one = releases.reference();
        two = releases.reference();
        three = releases.reference();
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China");
        actor = releases.actor(watched, IdentifierScheme.UK_REFERENCE, one);
        as(anna, () -> service.watch(actor));
        as(bob, () -> service.keep("Chinese", new ChangeFilter(OfficialList.UK_SANCTIONS, null, null, null, "CN", null)));
    }

    private List<String> told(String account) {
        return notices.page(account, false, 1, 100).getRows().stream().map(notice -> notice.getChange().getChange() + " "
                + notice.getChange().getReference()).toList();
    }

    @Test
    void watcherIsNotifiedOnce() {
        assertEquals(List.of(), told(anna), "What is there already is no news");
        releases.add(one + "=" + watched + "=Georgia", two + "=Other " + word + "=China", three + "=Third " + word + "=China");
        assertEquals(List.of("CHANGED " + one), told(anna));
        assertEquals(List.of("ADDED " + three), told(bob));
        releases.add(three + "=Third " + word + "=China");
        assertEquals(List.of("REMOVED " + one, "CHANGED " + one), told(anna));
        assertEquals(List.of("REMOVED " + two, "ADDED " + three), told(bob));
    }

    @Test
    void sharedNumberNotifiesOfEveryListing() {
        long listed = releases.actor("Not listed yet " + word, IdentifierScheme.UK_REFERENCE, three);
        as(anna, () -> service.watch(listed));
        String party = three + "=Third " + word + "=Russia";
        String other = two + "=Other " + word + "=China";
        String same = one + "=" + watched + "=Russia";
        releases.add(same, other, party);
        assertEquals(List.of("ADDED " + three), told(anna));
        releases.add(same, other);
        releases.add(same, other, party);
        assertEquals(List.of("ADDED " + three, "REMOVED " + three, "ADDED " + three), told(anna));
    }

    @Test
    void imoNumberLinksAShip() {
        String number = "91" + releases.reference().substring(3);
        long ship = releases.ship("A ship " + word, number);
        long company = releases.actor("A company " + word, IdentifierScheme.IMO, number);
        as(anna, () -> service.watch(ship));
        as(carl, () -> service.watch(company));
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China", three + "=Renamed " + word + "=China=" + number);
        assertEquals(List.of("ADDED " + three), told(anna));
        assertEquals(
                List.of(three, one),
                changes.page(new ChangeFilter(null, Change.ADDED, null, null, null, anna), 1, 100).getRows().stream()
                        .map(ListChange::getReference)
                        .toList());
        assertEquals(List.of(), told(carl), "The numbers of companies are others");
        long gone = releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China");
        assertEquals(List.of(three), references(new ChangeFilter(null, null, null, null, null, anna), gone));
    }

    @Test
    void correctedNumberNoLongerLinks() {
        String digits = releases.reference().substring(3);
        long ship = releases.ship("A ship " + word, "91" + digits);
        as(anna, () -> service.watch(ship));
        String[] said = {
            one + "=" + watched + "=Russia",
            two + "=Other " + word + "=China",
            three + "=Third " + word + "=China=91" + digits
        };
        releases.add(said);
        said[2] = three + "=Third " + word + "=China=92" + digits;
        releases.add(said);
        said[2] = three + "=Renamed " + word + "=China=92" + digits;
        long later = releases.add(said);
        assertEquals(List.of("CHANGED " + three, "ADDED " + three), told(anna));
        assertEquals(List.of(), references(new ChangeFilter(null, null, null, null, null, anna), later));
    }

    @Test
    void mergeNotifiesWatchersOfBothActors() {
        long linked = releases.actor("Linked " + word);
        long stays = releases.actor("Stays " + word);
        long ends = releases.actor("Ends " + word);
        as(anna, () -> service.watch(stays));
        as(carl, () -> service.watch(ends));
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China", three + "=Third " + word + "=Russia");
        designations.of(linked, three, null);
        assertEquals(List.of(), told(anna));
        merges.merge(stays, linked);
        assertEquals(List.of("ADDED " + three), told(anna));
        assertEquals(List.of(), told(carl));
        merges.merge(stays, ends);
        assertEquals(List.of("ADDED " + three), told(anna));
        assertEquals(List.of("ADDED " + three), told(carl));
    }

    @Test
    void endedDesignationStillNotifies() {
        long target = releases.actor("Designated " + word);
        as(anna, () -> service.watch(target));
        String party = three + "=Third " + word + "=Russia";
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China", party);
        assertEquals(List.of(), told(anna));
        designations.of(target, three, "2199-01-01");
        assertEquals(List.of("ADDED " + three), told(anna), "by the link that was made after it came");
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China");
        releases.add(one + "=" + watched + "=Russia", two + "=Other " + word + "=China", party);
        assertEquals(List.of("ADDED " + three, "REMOVED " + three, "ADDED " + three), told(anna));
    }

    @Test
    void laterLinkNotifiesOfChangesSinceTheWatch() {
        String party = three + "=Third " + word + "=Russia";
        String other = two + "=Other " + word + "=China";
        String same = one + "=" + watched + "=Russia";
        releases.add(same, other, party);
        long target = releases.actor("Designated " + word);
        as(anna, () -> service.watch(target));
        designations.of(target, three, null);
        assertEquals(List.of(), told(anna), "It was there before anybody watched");
        releases.add(same, other, three + "=Third " + word + "=Georgia");
        assertEquals(List.of("CHANGED " + three), told(anna));
        designations.of(target, three, null);
        assertEquals(List.of("CHANGED " + three), told(anna));
        releases.add(releases.day().minusDays(1), same, other, three + "=Third " + word + "=Serbia");
        designations.of(target, three, null);
        assertEquals(List.of("CHANGED " + three), told(anna), "A release that comes late is no news then either");
    }

    @Test
    void concurrentLinkAndReleaseNotify() throws Exception {
        String same = one + "=" + watched + "=Russia";
        String other = two + "=Other " + word + "=China";
        releases.add(same, other, three + "=Third " + word + "=Russia");
        long target = releases.actor("Linked " + word);
        as(anna, () -> service.watch(target));
        SameMoment moment = new SameMoment(threads);
        moment.both(() -> inTransaction.get(() -> {
            releases.add(same, other, three + "=Third " + word + "=Georgia");
            moment.meet();
            return null;
        }), () -> inTransaction.get(() -> {
            designations.of(target, three, null);
            moment.meet();
            return null;
        }));
        await("what neither of the two saw").atMost(MISSED_WITHIN).until(() -> told(anna).equals(List.of("CHANGED " + three)));
    }

    @Test
    void anImportAsksOnceForAllLinks() {
        String[] many = new String[MANY];
        for (int i = 0; i < many.length; i++) {
            String reference = releases.reference();
            long each = releases.actor("One of many " + i + word, IdentifierScheme.UK_REFERENCE, reference);
            as(anna, () -> service.watch(each));
            many[i] = reference + "=Many " + i + word + "=China";
        }
        int first = SqlStatements.of(entities, () -> releases.add(many[0]));
        int all = SqlStatements.of(entities, () -> releases.add(many));
        assertTrue(all < first + 3, first + " statements for one, " + all + " for " + MANY);
        assertEquals(many.length, told(anna).stream().filter(each -> each.startsWith("ADDED")).count());
    }

    @Test
    void lateReleaseNotifiesNobody() {
        releases.add(one + "=" + watched + "=Georgia", two + "=Other " + word + "=China");
        releases.add(releases.day().minusDays(1), one + "=" + watched + "=Serbia", two + "=Other " + word + "=China");
        assertEquals(1, told(anna).size());
    }

    @Test
    void actorAndFilterNotifyOnce() {
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
    void readNoticesStayRead() {
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
    void unwatchingEndsNotices() {
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
    void exportHasTheOrderOfThePage() {
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
        // Releases of other tests may be newer and fill the first pages.
        List<Long> numbers = changes.numbers(filter);
        return numbers.isEmpty() ? List.of() : changes.all(numbers).stream()
                .filter(change -> change.getRelease().getId() == release).map(ListChange::getReference).toList();
    }

    @Test
    void anyUserMayWatchExistingActors() {
        assertThrows(ForbiddenException.class, () -> service.watch(actor));
        assertThrows(NotFoundException.class, () -> as(anna, () -> service.watch(-1)));
        as(anna, () -> service.watch(actor));
        assertEquals(List.of(watched), watches.actors(anna).stream().map(Object::toString).toList(), "Once more changes nothing");
        assertThrows(RefusedException.class,
                () -> as(anna, () -> service.keep("x", new ChangeFilter(null, null, null, null, "ZZ", null))));
        assertThrows(RefusedException.class,
                () -> as(anna, () -> service.keep(" ", new ChangeFilter(null, null, null, null, null, null))));
        assertThrows(
                RefusedException.class,
                () -> as(anna, () -> service.keep("All", new ChangeFilter(null, null, null, null, null, anna))),
                "It would send a notice of every change");
    }

    private void as(String account, Runnable work) {
        caller.actAs(account, Set.of(Roles.ANALYST), work);
    }
}
