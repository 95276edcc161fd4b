package org.amur.screening.cases;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.NameKind;
import org.amur.lists.EuReleases;
import org.amur.screening.lookup.IndexSteps;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;
import org.amur.text.PartialDate;

/** Actors, releases of the EU list and resulting cases for tests. */
@ApplicationScoped
public class CaseRecords {

    private static final String[] SYLLABLES = {"ba", "do", "fe", "gu", "ka", "lo", "mi", "nu", "pe", "ra", "so", "ti", "vu",
            "za"};
    private static final int SYLLABLES_OF_WORD = 4;
    private static final List<String> GIVEN = new ArrayList<>();

    @Inject
    private ActorService actors;

    @Inject
    private ActorRepository actorRows;

    @Inject
    private EuReleases eu;

    @Inject
    private CaseService service;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseTask task;

    @Inject
    private IndexSteps indexes;

    @Inject
    private Caller caller;

    /** Returns a unique name without similar parts, because slightly similar names become cases, too. */
    public static String name() {
        synchronized (GIVEN) {
            String name = word() + " " + word();
            while (GIVEN.stream().anyMatch(alike(name))) {
                name = word() + " " + word();
            }
            GIVEN.add(name);
            return name;
        }
    }

    private static Predicate<String> alike(String name) {
        WeightedName one = weighed(name);
        return other -> Comparison.score(one, weighed(other)) > 0;
    }

    private static WeightedName weighed(String name) {
        return new WeightedName(NameParser.parse(name, org.amur.screening.name.BearerKind.ORGANISATION), Rarity.UNKNOWN);
    }

    private static String word() {
        String word = IntStream.range(0, SYLLABLES_OF_WORD).mapToObj(i -> SYLLABLES[ThreadLocalRandom.current()
                .nextInt(SYLLABLES.length)])
                .collect(Collectors.joining());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Screens everything that was written. */
    public void settle() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            indexes.bringUpToDate();
            return task.await();
        });
    }

    long company(String name) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.COMPANY);
        form.getNames().getRows().get(0).setText(name);
        return as("anna", () -> actors.create(form));
    }

    long person(String name, String born) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.setBorn(PartialDate.parse(born));
        form.getNames().getRows().get(0).setText(name);
        return as("anna", () -> actors.create(form));
    }

    void born(long actor, String born) {
        ActorForm form = new ActorForm(actorRows.get(actor));
        form.setBorn(PartialDate.parse(born));
        as("anna", () -> actors.update(form));
    }

    long company(String name, String lei) {
        return company(name, IdentifierScheme.LEI, lei);
    }

    long company(String name, IdentifierScheme scheme, String identifier) {
        long actor = company(name);
        ActorForm form = new ActorForm(actorRows.get(actor));
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(scheme, identifier));
        as("anna", () -> actors.update(form));
        return actor;
    }

    void rename(long actor, String name) {
        ActorForm form = new ActorForm(actorRows.get(actor));
        form.getNames().getRows().get(0).setText(name);
        as("anna", () -> actors.update(form));
    }

    void alsoName(long actor, String name) {
        ActorForm form = new ActorForm(actorRows.get(actor));
        form.getNames().getRows().add(new ActorNameForm(name, "en", NameKind.ALIAS));
        as("anna", () -> actors.update(form));
    }

    void lastNameGone(long actor) {
        ActorForm form = new ActorForm(actorRows.get(actor));
        List<ActorNameForm> names = form.getNames().getRows();
        names.remove(names.size() - 1);
        as("anna", () -> actors.update(form));
    }

    long delete(long actor) {
        return as("anna", () -> actors.delete(actor, actorRows.get(actor).getVersion()));
    }

    /**
     * Adds a release of the EU list, later than all before.
     *
     * @param parties names of each party by its number
     */
    public long release(Map<Integer, List<String>> parties) {
        StringBuilder entities = new StringBuilder();
        parties.forEach((number, names) -> entities.append(entity(number, names)));
        return eu.make(eu.next(), entities.toString());
    }

    private static String entity(int number, List<String> names) {
        return "<sanctionEntity logicalId='" + number + "' euReferenceNumber='EU." + number + ".1'>"
                + "<subjectType code='enterprise'/>"
                + names.stream().map(name -> "<nameAlias wholeName='" + name + "' strong='true'/>").collect(Collectors.joining())
                + "</sanctionEntity>";
    }

    /** Adds a release with one number for several parties. */
    void releaseOfOneNumber(int number, String... names) {
        eu.make(eu.next(), Arrays.stream(names).map(name -> entity(number, List.of(name))).collect(Collectors.joining()));
    }

    /** Adds a release with one person. */
    void releasePerson(int number, String name, String born) {
        release(number, name, "person", "<birthdate birthdate='" + born + "'/>");
    }

    /** Adds a release with one company. */
    void releaseCompany(int number, String name, String lei) {
        release(number, name, "enterprise", "<identification identificationTypeDescription='LEI' number='" + lei + "'/>");
    }

    private void release(int number, String name, String kind, String more) {
        eu.make(eu.next(), "<sanctionEntity logicalId='" + number + "'><subjectType code='" + kind + "'/><nameAlias wholeName='"
                + name + "' strong='true'/>" + more + "</sanctionEntity>");
    }

    /** Returns all cases of an actor, current and closed. */
    List<ScreeningCase> of(long actor) {
        return Arrays.asList(true, false).stream().flatMap(settled -> cases.page(new CaseFilter(null, null, null, null,
                actor, settled,
                CaseRepository.SUREST), 1, 10).getRows().stream()).map(row -> cases.get(row.id())).toList();
    }

    /** Returns the only case of an actor. */
    public long only(long actor) {
        List<ScreeningCase> all = of(actor);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " cases of " + actor);
        }
        return all.get(0).getId();
    }

    public void decide(long id, CaseState decision, String why) {
        CaseForm form = new CaseForm(cases.get(id));
        form.setDecision(decision);
        form.setReason(why);
        as("anna", () -> {
            service.decide(form);
            return null;
        });
    }

    <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> result.set(work.get()));
        return result.get();
    }
}
