package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SameMoment;
import org.amur.Samples;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorName;
import org.amur.actor.ActorRepository;
import org.amur.actor.RelationshipKind;
import org.amur.event.Event;
import org.amur.event.ParticipantRole;
import org.amur.history.ChangeRepository;
import org.amur.history.DuplicateSubmissions;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordChange;
import org.amur.history.TemporalReader;
import org.amur.sanctions.authority.Authority;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.screening.cases.CaseRecords;
import org.amur.screening.cases.CaseState;
import org.amur.screening.cases.ScreeningCase;
import org.amur.web.NotFoundException;
import org.amur.web.Option;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of merging two actors and undoing it, with all references. */
@ExtendWith(AsEditor.class)
class ActorMergeIT extends ServerTests {

    private static final int REFERENCE = 815;

    @Inject
    private MergeCast cast;

    @Inject
    private CaseRecords cases;

    @Inject
    private ActorMergeService service;

    @Inject
    private ActorMergeRepository merges;

    @Inject
    private MergePreviews previews;

    @Inject
    private ActorRepository actors;

    @Inject
    private ChangeRepository journal;

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction inTransaction;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void allReferencesMoveToTheSurvivor() {
        String word = MergeCast.word();
        long source = cast.source();
        long other = cast.actor(MergeCast.word());
        long stays = cast.actor("Stays " + MergeCast.word());
        long ends = cast.actor("Ends " + word, "Alias " + word);
        cast.edit(ends, "anna", form -> {
            MergeCast.identify(form, "ID" + word);
            MergeCast.relate(form, RelationshipKind.OWNS, other, source);
            MergeCast.cite(form.getCitations(), source);
            form.setCountry("CN");
            form.setDescription("What it is " + word);
        });
        cast.edit(other, "anna", form -> MergeCast.relate(form, RelationshipKind.PART_OF, ends, source));
        long event = cast.event(source, Map.of(ends, ParticipantRole.ACTOR, other, ParticipantRole.RECIPIENT));
        long designation = cast.designation(cast.measure(source), ends, source);
        long authority = cast.authority(ends);
        cast.watch("w" + word, ends);

        long merge = cast.merge(stays, ends);

        assertTrue(inTransaction.get(() -> actors.find(ends)).isEmpty());
        ActorForm form = cast.form(stays);
        assertEquals(
                List.of("Ends " + word, "Alias " + word),
                form.getNames().getRows().stream()
                        .skip(1)
                        .map(row -> row.getText())
                        .toList());
        assertEquals("ID" + word, form.getIdentifiers().getRows().get(0).getCode());
        assertEquals(1, form.getCitations().getRows().size());
        assertEquals("CN", form.getCountry());
        assertEquals("What it is " + word, form.getDescription());
        assertEquals(other, form.getRelationships().getRows().get(0).getTo().id());
        assertEquals(stays, cast.form(other).getRelationships().getRows().get(0).getTo().id());
        assertTrue(cast.participants(event).contains(stays + " ACTOR"));
        inTransaction.get(() -> {
            assertEquals(stays, entities.find(Designation.class, designation).getTarget().getId());
            assertEquals(stays, entities.find(Authority.class, authority).getActor().getId());
            return null;
        });
        assertEquals(Set.of(stays), cast.watched("w" + word));
        assertEquals(List.of(stays), inTransaction.get(() -> actors.suggest("ends " + word, 10)).stream().map(Option::id).toList(),
                "It is found by what the other was called");

        for (String kind : List.of("actor " + stays, "actor " + ends, "actor " + other, "event " + event, "designation " + designation,
                "authority " + authority)) {
            String[] record = kind.split(" ");
            RecordChange last = inTransaction.get(() -> journal.of(record[0], Long.parseLong(record[1]), 0, 1)).get(0);
            assertEquals(Action.MERGE, last.getAction(), kind);
            assertEquals("boris", last.getBy(), kind);
            assertEquals("Same register number", last.getWhy(), kind);
        }
        ActorMerge known = inTransaction.get(() -> merges.of(ends)).orElseThrow();
        assertEquals(merge, known.getId());
        assertEquals(stays, inTransaction.get(() -> merges.survivorOf(ends)));
        assertEquals("Ends " + word, inTransaction.get(() -> merges.origins(List.of(known))).get(form.getNames().getRows().get(1).getId()));
    }

    @Test
    void equalRowsAreMerged() {
        String alias = MergeCast.word();
        long source = cast.source();
        long evidence = cast.source();
        long other = cast.actor(MergeCast.word());
        long another = cast.actor(MergeCast.word());
        long stays = cast.actor(MergeCast.word(), alias);
        long ends = cast.actor(MergeCast.word(), alias);
        for (long actor : List.of(stays, ends)) {
            cast.edit(actor, "anna", form -> {
                MergeCast.identify(form, "ID" + alias);
                MergeCast.cite(form.getCitations(), source);
                MergeCast.relate(form, RelationshipKind.OWNS, other, source);
                MergeCast.relate(form, RelationshipKind.PART_OF, another, actor == stays ? source : evidence);
                MergeCast.relate(form, RelationshipKind.WORKS_FOR, actor == stays ? ends : stays, source);
            });
        }
        cast.edit(another, "anna", form -> {
            MergeCast.relate(form, RelationshipKind.OWNS, stays, source);
            MergeCast.relate(form, RelationshipKind.OWNS, ends, source);
        });
        long sameRole = cast.event(source, Map.of(stays, ParticipantRole.ACTOR, ends, ParticipantRole.ACTOR));
        long otherRole = cast.event(source, Map.of(stays, ParticipantRole.ACTOR, ends, ParticipantRole.RECIPIENT));
        long measure = cast.measure(source);
        cast.designation(measure, stays, source);
        cast.designation(measure, ends, source);
        cast.watch("x" + alias, stays);
        cast.watch("x" + alias, ends);

        List<MergeGroup> said = inTransaction.get(() -> previews.of(stays, ends)).groups();
        cast.merge(stays, ends);

        ActorForm form = cast.form(stays);
        assertEquals(3, form.getNames().getRows().size());
        assertEquals(1, form.getIdentifiers().getRows().size());
        assertEquals(1, form.getCitations().getRows().size());
        assertEquals(List.of("OWNS " + other, "PART_OF " + another, "PART_OF " + another), form.getRelationships().getRows().stream()
                .map(row -> row.getKind() + " " + row.getTo().id()).toList(), "The same on other evidence is kept beside it");
        assertEquals(1, cast.form(another).getRelationships().getRows().size());
        assertEquals(List.of(stays + " ACTOR"), cast.participants(sameRole));
        assertEquals(List.of(stays + " ACTOR", stays + " RECIPIENT"), cast.participants(otherRole));
        assertEquals(Set.of(stays), cast.watched("x" + alias));
        Map<String, Long> counts = said.stream().collect(Collectors.toMap(MergeGroup::getSaid, MergeGroup::count, Long::sum));
        assertEquals(Map.ofEntries(Map.entry("NAME.COPIED", 1L), Map.entry("NAME.MET", 1L), Map.entry("IDENTIFIER.MET", 1L),
                Map.entry("CITATION.MET", 1L), Map.entry("RELATIONSHIP_FROM.MET", 1L), Map.entry("RELATIONSHIP_FROM.MOVED.met", 1L),
                Map.entry("RELATIONSHIP_FROM.SELF", 1L), Map.entry("RELATIONSHIP_TO.SELF", 1L), Map.entry("RELATIONSHIP_TO.MET", 1L),
                Map.entry("PARTICIPATION.MET", 1L), Map.entry("PARTICIPATION.MOVED", 1L), Map.entry("DESIGNATION.MOVED.met", 1L)), counts);
    }

    @Test
    void theDecidedCaseIsKept() {
        String name = CaseRecords.name();
        long open = cast.actor(name);
        long decided = cast.actor(name);
        cases.release(Map.of(REFERENCE, List.of(name)));
        ScreeningCase known = only(decided);
        long yields = only(open).getId();
        cases.decide(known.getId(), CaseState.CONFIRMED, "the same seat");
        long merge = cast.merge(open, decided);

        ScreeningCase stands = only(open);
        assertEquals(known.getId(), stands.getId());
        assertEquals(CaseState.CONFIRMED, stands.getState());
        assertEquals(List.of(), cast.cases(decided));

        cast.takeApart(merge);
        assertEquals(known.getId(), only(decided).getId());
        assertEquals(CaseState.CONFIRMED, only(decided).getState());
        assertEquals(yields, only(open).getId());
        assertEquals(CaseState.OPEN, only(open).getState());
    }

    @Test
    void laterDecisionsStayWithTheSurvivor() {
        String name = CaseRecords.name();
        long stays = cast.actor("Entirely Otherwise " + MergeCast.word());
        long ends = cast.actor(name);
        cases.release(Map.of(REFERENCE, List.of(name)));
        long moved = only(ends).getId();
        long merge = cast.merge(stays, ends);
        cases.decide(only(stays).getId(), CaseState.REJECTED, "another seat");
        MergeGroup said = apart(merge).getNotBack().get(0);
        assertEquals("MOVED.KEPT", said.getSaid());
        assertEquals(moved, said.lines().get(0).row());
        cast.takeApart(merge);
        assertEquals(CaseState.OPEN, only(ends).getState(), "It is found anew");
        assertEquals(stays, inTransaction.get(() -> entities.find(ScreeningCase.class, moved)).getActor());
    }

    @Test
    void aCaseReturnsToTheRestoredActor() {
        String name = CaseRecords.name();
        long stays = cast.actor("Entirely Otherwise " + MergeCast.word());
        long ends = cast.actor(name);
        cases.release(Map.of(REFERENCE, List.of(name)));
        ScreeningCase moved = only(ends);
        long merge = cast.merge(stays, ends);
        long source = cast.source();
        cast.designation(cast.measure(source), stays, source, new ListedAs(moved.getList(), moved.getReference(), 1, moved.getEntry()));
        assertTrue(only(stays).isByRecord());
        cast.takeApart(merge);
        assertEquals(moved.getId(), only(ends).getId());
        assertEquals(CaseState.OPEN, only(ends).getState(), "The record is about the other one");
    }

    private ScreeningCase only(long actor) {
        List<ScreeningCase> all = cast.cases(actor);
        assertEquals(1, all.size(), () -> "cases of " + actor);
        return all.get(0);
    }

    private ApartPreview apart(long merge) {
        return inTransaction.get(() -> {
            ActorMerge known = merges.get(merge);
            return previews.of(known, actors.get(known.getSurvivor()));
        });
    }

    /** Property test with random actors, parts and references. */
    @Test
    void anImmediateUndoRestoresEverything() {
        long first = Samples.seed(0);
        for (long seed = first; seed < first + Samples.of(3, 60); seed++) {
            Random random = new Random(seed);
            Scene scene = new Scene(random);
            Map<String, Object> before = scene.facts();
            Set<Long> watched = cast.watched(scene.watcher);
            long merge = cast.merge(scene.one, scene.other);
            assertEquals(List.of(), apart(merge).getNotBack(), "seed " + seed);
            assertEquals(scene.other, cast.takeApart(merge));
            assertEquals(before, scene.facts(), "seed " + seed);
            assertEquals(watched, cast.watched(scene.watcher), "seed " + seed);
        }
    }

    /** Randomly generated actors with parts and references. */
    private final class Scene {

        private final long one;
        private final long other;
        private final String watcher = MergeCast.word();
        private final List<Long> all = new ArrayList<>();
        private final List<Long> events = new ArrayList<>();
        private final List<Long> designations = new ArrayList<>();
        private final List<Long> authorities = new ArrayList<>();

        Scene(Random random) {
            String shared = MergeCast.word();
            String name = CaseRecords.name();
            List<Long> sources = List.of(cast.source(), cast.source());
            one = cast.actor(random.nextBoolean() ? name : MergeCast.word(), shared);
            other = cast.actor(name, random.nextBoolean() ? shared : MergeCast.word());
            List<Long> others = List.of(cast.actor(MergeCast.word()), cast.actor(MergeCast.word()));
            all.addAll(List.of(one, other));
            all.addAll(others);
            Predicate<Integer> happens = percent -> random.nextInt(100) < percent;
            RelationshipKind[] kinds = {RelationshipKind.OWNS, RelationshipKind.PART_OF};
            for (long actor : List.copyOf(all)) {
                cast.edit(actor, "anna", form -> {
                    for (long to : all) {
                        if (to != actor && happens.test(60)) {
                            MergeCast.relate(form, kinds[random.nextInt(2)], to, sources.get(random.nextInt(2)));
                        }
                    }
                    if (happens.test(70)) {
                        MergeCast.cite(form.getCitations(), sources.get(random.nextInt(2)));
                        MergeCast.identify(form, shared.substring(random.nextInt(2)));
                    }
                    form.setCountry(happens.test(50) ? "RU" : null);
                    form.setDescription(happens.test(50) ? "Said " + random.nextInt(2) : null);
                });
            }
            long measure = cast.measure(sources.get(0));
            for (int i = 0; i < 4; i++) {
                ParticipantRole role = ParticipantRole.values()[random.nextInt(2)];
                events.add(cast.event(
                        sources.get(0),
                        Map.of(one, ParticipantRole.values()[random.nextInt(2)], other, role, others.get(0), role)));
                long named = random.nextBoolean() ? one : other;
                designations.add(cast.designation(measure, named, sources.get(1)));
                authorities.add(cast.authority(named));
            }
            cases.release(Map.of(REFERENCE, List.of(name)));
            for (long actor : List.of(one, other)) {
                for (ScreeningCase each : cast.cases(actor)) {
                    if (happens.test(50)) {
                        cases.decide(each.getId(), happens.test(50) ? CaseState.CONFIRMED : CaseState.REJECTED, "by chance");
                    }
                }
                if (happens.test(60)) {
                    cast.watch(watcher, actor);
                }
            }
        }

        Map<String, Object> facts() {
            return cast.facts(all, events, designations, authorities);
        }
    }

    @Test
    void changedRowsStayWithTheSurvivorAndAreListed() {
        String word = MergeCast.word();
        long source = cast.source();
        long other = cast.actor(MergeCast.word());
        long stays = cast.actor("Stays " + MergeCast.word());
        long ends = cast.actor("Ends " + word, "First " + word, "Second " + word);
        cast.edit(ends, "anna", form -> {
            form.setCountry("RU");
            MergeCast.relate(form, RelationshipKind.OWNS, other, source);
        });
        long untouched = cast.event(source, Map.of(ends, ParticipantRole.ACTOR));
        long removed = cast.event(source, Map.of(ends, ParticipantRole.ACTOR, other, ParticipantRole.RECIPIENT));
        long deleted = cast.event(source, Map.of(ends, ParticipantRole.ACTOR));
        long met = cast.event(source, Map.of(ends, ParticipantRole.ACTOR, stays, ParticipantRole.ACTOR));
        long merge = cast.merge(stays, ends);

        cast.edit(stays, "dora", form -> {
            form.getNames().getRows().stream()
                    .filter(row -> row.getText().startsWith("First "))
                    .forEach(row -> row.setText("Else " + word));
            form.getNames().getRows().removeIf(row -> row.getText().startsWith("Second "));
            form.setCountry("CN");
            form.setDescription("Added later");
        });
        cast.editEvent(removed, "dora", form -> form.getParticipants().getRows().removeIf(row -> row.getActor().id() == stays));
        cast.deleteEvent(deleted, "dora");
        cast.deleteEvent(met, "dora");
        long later = cast.event(source, Map.of(stays, ParticipantRole.ACTOR));
        long lost = cast.event(source, Map.of(stays, ParticipantRole.ACTOR));
        cast.editEvent(untouched, "dora", form -> form.setTitle("Retitled " + word));

        ApartPreview said = apart(merge);
        Map<String, Long> not = said.getNotBack().stream().collect(Collectors.toMap(group -> group.kind() + " " + group.getSaid(),
                MergeGroup::count));
        assertEquals(Map.of("NAME COPIED.KEPT", 1L, "NAME COPIED.GONE", 1L, "COUNTRY COPIED.KEPT", 1L, "PARTICIPATION MOVED.GONE", 2L,
                "PARTICIPATION ENDED.GONE", 1L), not);
        assertTrue(said.getNotBack().stream().filter(group -> group.kind().equals("PARTICIPATION") && group.fate() == Fate.MOVED)
                .flatMap(group -> group.lines().stream()).allMatch(line -> "dora".equals(line.by())), "Who it was is said");
        List<String> choices = said.getChoices().stream().map(MergeLine::getKey).toList();
        assertEquals(2, choices.size());
        String chosen = said.getChoices().stream().filter(line -> line.address().endsWith("=" + later)).findFirst().orElseThrow().getKey();

        cast.takeApart(merge, chosen);

        ActorForm back = cast.form(ends);
        assertEquals(
                List.of("Ends " + word, "First " + word, "Second " + word),
                back.getNames().getRows().stream().map(row -> row.getText()).toList());
        assertEquals("RU", back.getCountry());
        assertEquals(other, back.getRelationships().getRows().get(0).getTo().id());
        ActorForm left = cast.form(stays);
        assertEquals(List.of("Else " + word), left.getNames().getRows().stream().skip(1).map(row -> row.getText()).toList());
        assertEquals("CN", left.getCountry());
        assertEquals("Added later", left.getDescription());
        assertEquals(List.of(ends + " ACTOR"), cast.participants(untouched));
        assertEquals(List.of(other + " RECIPIENT"), cast.participants(removed));
        assertEquals(List.of(ends + " ACTOR"), cast.participants(later));
        assertEquals(List.of(stays + " ACTOR"), cast.participants(lost));
        List<MergeCount> became = inTransaction.get(() -> merges.counts(merge));
        assertEquals(1, became.stream().filter(each -> each.outcome() == UnmergeOutcome.GIVEN).count());
    }

    @Test
    void chainedMergesAreUndoneLastFirst() {
        String word = MergeCast.word();
        long source = cast.source();
        long first = cast.actor("A " + word);
        long second = cast.actor("B " + word);
        long third = cast.actor("C " + word);
        long event = cast.event(
                source,
                Map.of(first, ParticipantRole.ACTOR, second, ParticipantRole.RECIPIENT, third, ParticipantRole.HOST));
        List<Long> all = List.of(first, second, third);
        Map<String, Object> before = cast.facts(all, List.of(event), List.of(), List.of());
        long one = cast.merge(second, first);
        Map<String, Object> between = cast.facts(List.of(second, third), List.of(event), List.of(), List.of());
        long two = cast.merge(third, second);
        assertEquals(third, inTransaction.get(() -> merges.survivorOf(first)));
        assertEquals("merge.apart.movedOn", refusal(one));
        cast.takeApart(two);
        assertEquals(between, cast.facts(List.of(second, third), List.of(event), List.of(), List.of()));
        cast.takeApart(one);
        assertEquals(before, cast.facts(all, List.of(event), List.of(), List.of()));
        assertEquals("merge.apart.already", refusal(one));
    }

    @Test
    void dependentMergesAreUndoneFirst() {
        long source = cast.source();
        long stays = cast.actor(MergeCast.word());
        long first = cast.actor(MergeCast.word());
        long second = cast.actor(MergeCast.word());
        long event = cast.event(source, Map.of(first, ParticipantRole.ACTOR, second, ParticipantRole.ACTOR));
        long one = cast.merge(stays, first);
        long two = cast.merge(stays, second);
        assertEquals(List.of(stays + " ACTOR"), cast.participants(event));
        assertEquals("merge.apart.later", refusal(one));
        cast.takeApart(two);
        cast.takeApart(one);
        assertEquals(Set.of(first + " ACTOR", second + " ACTOR"), Set.copyOf(cast.participants(event)));
    }

    @Test
    void independentMergesAreUndoneInAnyOrder() {
        long source = cast.source();
        long stays = cast.actor(MergeCast.word());
        long first = cast.actor(MergeCast.word());
        long second = cast.actor(MergeCast.word());
        long event = cast.event(source, Map.of(first, ParticipantRole.ACTOR));
        long one = cast.merge(stays, first);
        long two = cast.merge(stays, second);
        cast.takeApart(one);
        assertEquals(List.of(first + " ACTOR"), cast.participants(event));
        cast.takeApart(two);
        assertEquals(1, cast.form(stays).getNames().getRows().size());
    }

    private String refusal(long merge) {
        ApartForm form = cast.apartForm(merge);
        return assertThrows(RefusedException.class, () -> cast.as("clara", () -> service.takeApart(form))).getRefusals().get(0).key();
    }

    @Test
    void pastDatesShowPastActors() {
        String word = MergeCast.word();
        long source = cast.source();
        long stays = cast.actor("Stays " + word);
        long ends = cast.actor("Ends " + word);
        long event = cast.event(source, Map.of(ends, ParticipantRole.ACTOR));
        OffsetDateTime before = inTransaction.get(() -> journal.of("event", event, 0, 1)).get(0).getAt();
        long merge = cast.merge(stays, ends);
        OffsetDateTime merged = inTransaction.get(() -> merges.get(merge)).getMergedAt();
        cast.takeApart(merge);
        OffsetDateTime apart = inTransaction.get(() -> merges.get(merge)).getApartAt();

        assertEquals(ends, participant(before, event));
        assertEquals(stays, participant(merged, event));
        assertEquals(ends, participant(apart, event));
        assertEquals(List.of(true, false, true), List.of(before, merged, apart).stream()
                .map(at -> inTransaction.get(() -> reads.findAt(at, Actor.class, ends).isPresent())).toList());
        assertEquals(List.of(1, 2, 1), List.of(before, merged, apart).stream()
                .map(at -> inTransaction.get(() -> reads.queryAt(at, "select n from ActorName n where n.actor.id = :id", ActorName.class)
                        .set("id", stays).list().size())).toList());
        assertTrue(inTransaction.get(() -> reads.findAt(merged, ActorMerge.class, merge)).orElseThrow().isInEffect());
    }

    private long participant(OffsetDateTime at, long event) {
        return inTransaction.get(() -> reads.findAt(at, Event.class, event).orElseThrow().getParticipants().get(0).getActor().getId());
    }

    @Test
    void concurrentEditsConflict() {
        long stays = cast.actor(MergeCast.word());
        long ends = cast.actor(MergeCast.word());
        MergeForm old = cast.mergeForm(stays, ends);
        cast.edit(ends, "dora", form -> form.setDescription("changed"));
        assertThrows(StaleException.class, () -> cast.as("boris", () -> service.merge(old)));
        MergeForm renewed = cast.mergeForm(stays, ends);
        MergeForm third = cast.mergeForm(cast.actor(MergeCast.word()), ends);
        long merge = cast.as("boris", () -> service.merge(renewed));
        assertThrows(NotFoundException.class, () -> cast.as("dora", () -> service.merge(third)));

        ApartForm stale = cast.apartForm(merge);
        cast.edit(stays, "dora", form -> form.setDescription("changed"));
        assertThrows(StaleException.class, () -> cast.as("clara", () -> service.takeApart(stale)));
        ApartForm twice = cast.apartForm(merge);
        cast.as("clara", () -> service.takeApart(twice));
        assertThrows(StaleException.class, () -> cast.as("clara", () -> service.takeApart(twice)));
    }

    @Test
    void concurrentMergesOfOneActorAreRefused() throws Exception {
        long ends = cast.actor(MergeCast.word());
        MergeForm one = cast.mergeForm(cast.actor(MergeCast.word()), ends);
        MergeForm other = cast.mergeForm(cast.actor(MergeCast.word()), ends);
        SameMoment moment = new SameMoment(threads);
        Throwable failure = moment.failureOfOne(() -> {
            moment.meet();
            return cast.as("anna", () -> service.merge(one));
        }, () -> {
            moment.meet();
            return cast.as("boris", () -> service.merge(other));
        });
        assertTrue(failure instanceof RefusedException || failure instanceof NotFoundException || failure instanceof StaleException,
                failure::toString);
    }

    @Test
    void newReferencesDuringAMergeAreRefused() throws Exception {
        long source = cast.source();
        long stays = cast.actor(MergeCast.word());
        long ends = cast.actor(MergeCast.word());
        transaction.begin();
        cast.merge(stays, ends);
        Throwable failure = assertThrows(ExecutionException.class,
                () -> threads.submit(() -> cast.event(source, Map.of(ends, ParticipantRole.ACTOR))).get()).getCause();
        transaction.commit();
        assertInstanceOf(RefusedException.class, failure);
        assertTrue(inTransaction.get(() -> actors.find(ends)).isEmpty());
    }

    @Test
    void aRepeatedFormMergesOnce() {
        MergeForm form = cast.mergeForm(cast.actor(MergeCast.word()), cast.actor(MergeCast.word()));
        DuplicateSubmissions.Made first = cast.as("boris", () -> submissions.createOnce(form.getSubmission(), () -> service.merge(form)));
        DuplicateSubmissions.Made again = cast.as("boris", () -> submissions.createOnce(form.getSubmission(), () -> service.merge(form)));
        assertFalse(first.before());
        assertTrue(again.before());
        assertEquals(first.id(), again.id());
    }

    @Test
    void anActorIsNotMergedIntoItselfAndNotWithoutAReason() {
        long actor = cast.actor(MergeCast.word());
        MergeForm itself = cast.mergeForm(actor, actor);
        assertEquals("merge.itself", assertThrows(RefusedException.class, () -> cast.as("boris", () -> service.merge(itself)))
                .getRefusals().get(0).key());
        MergeForm silent = cast.mergeForm(actor, cast.actor(MergeCast.word()));
        silent.setReason(" ");
        assertThrows(ConstraintViolationException.class, () -> cast.as("boris", () -> service.merge(silent)));
    }

    @Test
    void analystsCannotMerge() {
        MergeForm form = cast.mergeForm(cast.actor(MergeCast.word()), cast.actor(MergeCast.word()));
        caller.actAs("otto", Set.of(Roles.ANALYST), () -> assertThrows(ForbiddenException.class, () -> service.merge(form)));
        ApartForm apart = cast.apartForm(cast.as("boris", () -> service.merge(form)));
        caller.actAs("otto", Set.of(Roles.ANALYST), () -> assertThrows(ForbiddenException.class, () -> service.takeApart(apart)));
    }

    @Test
    void theNumberOfStatementsIsConstant() {
        List<Integer> few = statements(2);
        List<Integer> many = statements(40);
        for (int i = 0; i < few.size(); i++) {
            // The sequence reserves 50 ids at a time.
            assertTrue(many.get(i) <= few.get(i) + 2, () -> few + " and " + many);
        }
    }

    private List<Integer> statements(int participations) {
        long source = cast.source();
        long stays = cast.actor(MergeCast.word());
        long ends = cast.actor(MergeCast.word());
        for (int i = 0; i < participations; i++) {
            cast.event(source, Map.of(ends, ParticipantRole.ACTOR));
        }
        List<Integer> counts = new ArrayList<>();
        long[] merge = new long[1];
        MergeForm form = cast.mergeForm(stays, ends);
        counts.add(SqlStatements.of(entities, () -> merge[0] = cast.as("boris", () -> service.merge(form))));
        ApartForm apart = cast.apartForm(merge[0]);
        counts.add(SqlStatements.of(entities, () -> cast.as("clara", () -> service.takeApart(apart))));
        return counts;
    }
}
