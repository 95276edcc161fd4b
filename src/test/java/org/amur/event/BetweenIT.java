package org.amur.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorNameForm;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.actor.NameKind;
import org.amur.actor.RelationshipForm;
import org.amur.actor.RelationshipKind;
import org.amur.database.QueryConditions;
import org.amur.export.Csv;
import org.amur.history.TemporalReader;
import org.amur.source.CitationForm;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests of events between two actors. The countries are ones of which the initial record has no actors. */
@ExtendWith(AsEditor.class)
class BetweenIT extends ServerTests {

    private static final String ONE = "TV";
    private static final String OTHER = "NR";

    @Inject
    private EventService service;

    @Inject
    private EventRepository events;

    @Inject
    private EventExport export;

    @Inject
    private ActorService actors;

    @Inject
    private ActorRepository actorRows;

    @Inject
    private SourceService sources;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @Test
    void peopleBodiesAndCompaniesCountForTheirCountry() {
        long one = actor(ActorKind.STATE, ONE);
        long other = actor(ActorKind.STATE, OTHER);
        long person = actor(ActorKind.PERSON, ONE);
        long ministry = actor(ActorKind.GOVERNMENT_BODY, OTHER);
        long company = actor(ActorKind.COMPANY, OTHER);
        long stranger = actor(ActorKind.PERSON, null);
        String word = word();
        long states = event(word, "2023-03-20", one, other);
        long people = event(word, "2023-03-21", person, ministry);
        long mixed = event(word, "2023-03-22", one, company);
        event(word, "2023-03-23", person, one);
        event(word, "2023-03-24", one, stranger);
        assertBetween(List.of(mixed, people, states), word, null, one, other);
        assertBetween(List.of(mixed, people, states), word, null, other, one);
    }

    @Test
    void aPersonIsNotBothSides() {
        long one = actor(ActorKind.STATE, ONE);
        long person = actor(ActorKind.PERSON, ONE);
        long colleague = actor(ActorKind.PERSON, ONE);
        String word = word();
        event(word, "2023", person);
        long together = event(word, "2023", person, colleague);
        long withState = event(word, "2022", person, one);
        assertBetween(List.of(together, withState), word, null, one, person);
    }

    @Test
    void anOfficeCountsWhileItIsHeld() {
        long one = actor(ActorKind.STATE, ONE);
        long ministry = actor(ActorKind.GOVERNMENT_BODY, OTHER);
        long other = actor(ActorKind.STATE, OTHER);
        long minister = holder(ministry, "2014", "2019-06");
        String word = word();
        event(word, "2013-12-31", minister, one);
        long first = event(word, "2014", minister, one);
        long last = event(word, "2019", minister, one);
        event(word, "2019-07-01", minister, one);
        long direct = event(word, "2020", ministry, one);
        assertBetween(List.of(last, first), word, "2014/2019", ministry, one);
        assertBetween(List.of(direct, last, first), word, null, ministry, one);
        assertBetween(List.of(direct, last, first), word, null, one, other);
    }

    @Test
    void othersFiltersApplyAndTheListIsExported() throws IOException {
        long one = actor(ActorKind.STATE, ONE);
        long other = actor(ActorKind.STATE, OTHER);
        String word = word();
        long before = event(word, "2022", one, other);
        long march = event(word, "2023-03", one, other);
        EventFilter filter = filter(word, "2023-03", one, other);
        assertEquals(List.of(march), ids(filter));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, export.getColumns());
        export.write(filter, csv);
        csv.end();
        String exported = out.toString(StandardCharsets.UTF_8);
        assertTrue(exported.contains("\n" + march + ",2023-03,"), exported);
        assertFalse(exported.contains("\n" + before + ",2022,"), exported);
    }

    @Test
    void anExactNameWins() {
        String word = word();
        long exact = actor(ActorKind.STATE, null, word + " city", "the " + word);
        actor(ActorKind.COMPANY, null, word + " city bank");
        assertEquals(List.of(exact), actorRows.meant((word + " City").toUpperCase(), 10).stream().map(Option::id).toList());
        assertEquals(2, actorRows.meant(word, 10).size());
        assertEquals(List.of(exact), actorRows.named(List.of("the " + word)).get("the " + word).stream().map(row -> row.id()).toList());
    }

    /** Both ways of asking find the same; the page uses one of them. */
    private void assertBetween(List<Long> expected, String word, String span, long one, long other) {
        EventFilter filter = filter(word, span, one, other);
        assertEquals(expected, ids(filter));
        assertEquals(expected.size(), events.count(filter));
        QueryConditions checked = new QueryConditions().and("e.title = :title", "title", word);
        SideConditions.CHECKED.add(filter.sides(), checked);
        List<Long> found = reads.query("select e.id from Event e" + checked.jpql(), Long.class).set(checked.parameters()).list();
        if (span == null) {
            assertEquals(Set.copyOf(expected), Set.copyOf(found));
        }
    }

    private EventFilter filter(String word, String span, long one, long other) {
        PartialDate within = span == null ? null : PartialDate.parse(span);
        return new EventFilter(
                word,
                null,
                null,
                null,
                within,
                within,
                null,
                null,
                EventRepository.NEWEST,
                actorRows.sides(List.of(one, other)),
                null,
                null);
    }

    private List<Long> ids(EventFilter filter) {
        return events.page(filter, 1, 25).getRows().stream().map(EventRow::getId).toList();
    }

    private long event(String title, String date, long... participants) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle(title);
        form.setDate(PartialDate.parse(date));
        LongStream.of(participants).forEach(actor -> form.getParticipants().getRows()
                .add(new ParticipationForm(new Option(actor, "actor"), ParticipantRole.ACTOR)));
        return get(() -> service.create(form));
    }

    private long actor(ActorKind kind, String country) {
        return actor(kind, country, word());
    }

    private long actor(ActorKind kind, String country, String name, String... aliases) {
        return get(() -> actors.create(form(kind, country, name, aliases)));
    }

    private long holder(long body, String since, String until) {
        ActorForm form = form(ActorKind.PERSON, null, word());
        RelationshipForm office = new RelationshipForm();
        office.setKind(RelationshipKind.OFFICE_HOLDER_OF);
        office.setTo(new Option(body, "body"));
        office.setSince(PartialDate.parse(since));
        office.setUntil(PartialDate.parse(until));
        CitationForm citation = new CitationForm();
        citation.setSource(new Option(source(), "source"));
        citation.setCredibility(Credibility.PROBABLY_TRUE);
        office.getCitations().getRows().add(citation);
        form.getRelationships().getRows().add(office);
        return get(() -> actors.create(form));
    }

    private long source() {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setTitle(word());
        form.setPublisher("A paper");
        form.setReliability(Reliability.B);
        return get(() -> sources.create(form));
    }

    private static ActorForm form(ActorKind kind, String country, String name, String... aliases) {
        ActorForm form = new ActorForm();
        form.setKind(kind);
        form.setCountry(country);
        form.getNames().getRows().get(0).setText(name);
        for (String alias : aliases) {
            form.getNames().getRows().add(new ActorNameForm(alias, "en", NameKind.ALIAS));
        }
        return form;
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private <T> T get(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
