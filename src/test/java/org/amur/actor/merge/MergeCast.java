package org.amur.actor.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.InTransaction;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.NameKind;
import org.amur.actor.RelationshipForm;
import org.amur.actor.RelationshipKind;
import org.amur.event.Event;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;
import org.amur.sanctions.authority.Authority;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.screening.cases.CaseRecords;
import org.amur.screening.cases.ScreeningCase;
import org.amur.source.Citation;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.watch.WatchService;
import org.amur.web.Option;

/** Test data for merges: actors, and every kind of reference to them. */
@ApplicationScoped
public class MergeCast {

    private static final int CODE_LENGTH = 18;

    @Inject
    private ActorService actors;
    @Inject
    private ActorRepository actorRows;
    @Inject
    private EventService events;
    @Inject
    private EventRepository eventRows;
    @Inject
    private SourceService sources;
    @Inject
    private AuthorityService authorities;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private MeasureService measures;
    @Inject
    private DesignationService designations;
    @Inject
    private WatchService watches;
    @Inject
    private CaseRecords cases;
    @Inject
    private ActorMergeService merges;
    @Inject
    private ActorMergeRepository mergeRows;
    @Inject
    private Caller caller;
    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    long actor(String name, String... aliases) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.COMPANY);
        form.getNames().getRows().get(0).setText(name);
        for (String alias : aliases) {
            form.getNames().getRows().add(new ActorNameForm(alias, "en", NameKind.ALIAS));
        }
        return as("anna", () -> actors.create(form));
    }

    /** Edits an actor as a user. */
    void edit(long actor, String who, Consumer<ActorForm> change) {
        ActorForm form = form(actor);
        change.accept(form);
        as(who, () -> actors.update(form));
    }

    ActorForm form(long actor) {
        return inTransaction.get(() -> new ActorForm(actorRows.get(actor)));
    }

    static void identify(ActorForm form, String code) {
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.OTHER, code));
    }

    static void relate(ActorForm form, RelationshipKind kind, long to, long source) {
        form.getRelationships().add();
        List<RelationshipForm> rows = form.getRelationships().getRows();
        RelationshipForm row = rows.get(rows.size() - 1);
        row.setKind(kind);
        row.setTo(new Option(to, "to"));
        cite(row.getCitations(), source);
    }

    static void cite(CitationRows rows, long source) {
        CitationForm citation = new CitationForm();
        citation.setCredibility(Credibility.CANNOT_BE_JUDGED);
        citation.setSource(new Option(source, "source"));
        rows.getRows().add(citation);
    }

    long source() {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setReliability(Reliability.F);
        form.setTitle("Source " + word());
        form.setPublisher("A paper");
        return as("anna", () -> sources.create(form));
    }

    long event(long source, Map<Long, ParticipantRole> participants) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle("Event " + word());
        form.setDate(PartialDate.parse("2023-03-20"));
        new TreeMap<>(participants).forEach((actor, role) -> form.getParticipants().getRows()
                .add(new ParticipationForm(new Option(actor, "actor"), role)));
        cite(form.getCitations(), source);
        return as("anna", () -> events.create(form));
    }

    void editEvent(long event, String who, Consumer<EventForm> change) {
        EventForm form = inTransaction.get(() -> new EventForm(eventRows.get(event)));
        change.accept(form);
        as(who, () -> events.update(form));
    }

    void deleteEvent(long event, String who) {
        int version = inTransaction.get(() -> eventRows.get(event).getVersion());
        as(who, () -> events.delete(event, version));
    }

    /** Returns the participants in order, with their roles. */
    List<String> participants(long event) {
        return inTransaction.get(() -> eventRows.get(event).getParticipants().stream()
                .map(each -> each.getActor().getId() + " " + each.getRole()).toList());
    }

    long authority(Long actor) {
        AuthorityForm form = new AuthorityForm();
        form.setCode(word().substring(0, CODE_LENGTH).toUpperCase());
        form.setName("Authority " + word());
        form.setActor(actor == null ? null : new Option(actor, "actor"));
        return as("anna", () -> authorities.create(form));
    }

    long measure(long source) {
        ProgrammeForm programme = new ProgrammeForm();
        programme.setAuthority(new Option(authority(null), "authority"));
        programme.setCode("FRAME");
        programme.setName("Programme " + word());
        cite(programme.getCitations(), source);
        long frame = as("anna", () -> programmes.create(programme));
        MeasureForm form = new MeasureForm();
        form.setProgramme(new Option(frame, "programme"));
        form.setKind(MeasureKind.ASSET_FREEZE);
        form.setTitle("Measure " + word());
        cite(form.getCitations(), source);
        return as("anna", () -> measures.create(form));
    }

    long designation(long measure, long target, long source) {
        return designation(measure, target, source, null);
    }

    /**
     * Creates a designation.
     *
     * @param as list entry it comes from; null for none
     */
    long designation(long measure, long target, long source, ListedAs as) {
        DesignationForm form = new DesignationForm();
        form.setListedAs(as);
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(target, "target"));
        cite(form.getCitations(), source);
        return as("anna", () -> designations.create(form));
    }

    void watch(String who, long actor) {
        as(who, () -> {
            watches.watch(actor);
            return null;
        });
    }

    Set<Long> watched(String who) {
        return inTransaction.get(() ->
                Set.copyOf(((List<?>) entities.createNativeQuery("select actor_id from actor_watch where account = ?1")
                                .setParameter(1, who)
                                .getResultList())
                        .stream().map(id -> ((Number) id).longValue()).toList()));
    }

    List<ScreeningCase> cases(long actor) {
        cases.settle();
        return inTransaction.get(() -> entities.createQuery("select c from ScreeningCase c where c.actor = :actor and c.current = true"
                + " order by c.id", ScreeningCase.class).setParameter("actor", actor).getResultList());
    }

    /** Returns all properties of these records, and the actors of their cases and watches. */
    Map<String, Object> facts(List<Long> asked, List<Long> askedEvents, List<Long> askedDesignations, List<Long> askedAuthorities) {
        Map<String, Object> facts = new TreeMap<>();
        Map<Long, List<String>> found = new TreeMap<>();
        asked.forEach(id -> found.put(id, cases(id).stream().map(each -> each.getId() + " " + each.getState() + " " + each.getDecision()
                + " " + each.getReason() + " " + each.getActorName() + " " + each.getReference()).toList()));
        return inTransaction.get(() -> {
            asked.forEach(id -> {
                Actor actor = actorRows.get(id);
                facts.put("actor " + id, new ActorForm(actor).facts());
                facts.put("names " + id, actor.getNames().stream().map(name -> name.getId() + " " + name.getText()).toList());
                facts.put("relationships " + id, actor.getRelationships().stream().map(each -> each.getId() + " "
                        + each.getCitations().stream().map(CitationOf::text).toList()).toList());
                facts.put("cases " + id, found.get(id));
                facts.put("found " + id, terms(id));
            });
            askedEvents.forEach(id -> facts.put("event " + id, new EventForm(entities.find(Event.class, id)).facts()));
            askedDesignations.forEach(id -> facts.put("designation " + id,
                    new DesignationForm(entities.find(Designation.class, id)).facts()));
            askedAuthorities.forEach(id -> facts.put("authority " + id, new AuthorityForm(entities.find(Authority.class, id)).facts()));
            return facts;
        });
    }

    private Set<Object> terms(long actor) {
        return Set.copyOf((List<?>) entities.createNativeQuery("select term from actor_term where actor_id = ?1").setParameter(1, actor)
                .getResultList());
    }

    /** Merges the second into the first, in their current versions. */
    public long merge(long survivor, long absorbed) {
        MergeForm form = mergeForm(survivor, absorbed);
        return as("boris", () -> merges.merge(form));
    }

    MergeForm mergeForm(long survivor, long absorbed) {
        MergeForm form = inTransaction.get(() -> new MergeForm(actorRows.get(survivor), actorRows.get(absorbed)));
        form.setReason("Same register number");
        return form;
    }

    long takeApart(long merge, String... given) {
        ApartForm form = apartForm(merge, given);
        return as("clara", () -> merges.takeApart(form));
    }

    ApartForm apartForm(long merge, String... given) {
        ApartForm form = inTransaction.get(() -> {
            ActorMerge merged = mergeRows.get(merge);
            Actor survivor = actorRows
                    .find(merged.getSurvivor())
                    .orElseGet(() -> actorRows.get(mergeRows.survivorOf(merged.getSurvivor())));
            return new ApartForm(merged, survivor);
        });
        form.setReason("Two registers after all");
        form.setGiven(new ArrayList<>(List.of(given)));
        return form;
    }

    static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }

    /** Citation in one line, with its number. */
    private static final class CitationOf {

        static String text(Citation citation) {
            return citation.getId() + " " + new CitationForm(citation).toText();
        }
    }
}
