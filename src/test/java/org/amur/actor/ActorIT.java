package org.amur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.ConstraintViolationException;

import org.amur.ServerTests;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.QueryConditions;
import org.amur.history.ChangeRepository;
import org.amur.history.Restoration;
import org.amur.history.TemporalReader;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.text.SearchTerms;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.junit.jupiter.api.Test;

/** Tests of storing and reading actors with names, identifiers, relationships and citations, now and in the past. */
class ActorIT extends ServerTests {

    @Inject
    private ActorService service;

    @Inject
    private ActorRepository actors;

    @Inject
    private SourceService sources;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Test
    void isFoundByIdentifierDespiteManyNames() {
        String code = word();
        ActorForm form = form(word());
        for (int alias = 0; alias < SearchTerms.MAX_TERMS; alias++) {
            form.getNames().getRows().add(named("alias" + alias, "en", "Latn"));
        }
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.OTHER, code));
        long id = as("anna", () -> service.create(form));
        assertEquals(List.of(id), page(code));
    }

    @Test
    void isFoundByAnyNameInAnyScript() {
        String word = word();
        ActorForm form = form(word);
        form.getNames().getRows().add(named("Борис" + word + "ов", "ru", "Cyrl"));
        form.getNames().getRows().add(named("鲍里斯" + word, "zh", "Hans"));
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.OTHER, "ID " + word.substring(1)));
        long id = as("anna", () -> service.create(form));

        for (String typed : List.of(word, "борис" + word, "boris" + word, "鲍里斯 " + word, word.substring(1))) {
            assertEquals(List.of(id), actors.suggest(typed, 10).stream().map(Option::id).toList(), typed);
            assertEquals(List.of(id), page(typed), typed);
        }
        assertEquals("Борис" + word + "ов · 鲍里斯" + word, actors.options(List.of(id)).get(id).detail());
        assertEquals(List.of("Latn", "Cyrl", "Hans"),
                actors.get(id).getNames().stream().map(ActorName::getScript).toList());
    }

    @Test
    void exactMatchesComeFirst() {
        for (String typed : List.of(word(), "Ж" + word(), han())) {
            List<Long> expected = new ArrayList<>();
            long byAnotherWordOfAnAlias = called("A0 " + word(), word() + " " + typed + "x");
            long byAWordOfItsName = called("A1 " + typed + "istan");
            expected.add(called("Z1 " + word(), typed));
            expected.add(called("A2 " + word(), typed + " Trade"));
            expected.add(called("A3 " + typed + " Bank"));
            expected.add(called(typed + "ia"));
            expected.add(byAWordOfItsName);
            expected.add(byAnotherWordOfAnAlias);
            assertEquals(expected, actors.suggest(typed, 10).stream().map(Option::id).toList(), typed);
            assertEquals(expected, actors.search(typed, 10).stream().map(ActorRow::id).toList(), typed);
            assertEquals(expected.subList(0, 2), actors.suggest(typed, 2).stream().map(Option::id).toList(), typed);
        }
        assertEquals(List.of(), actors.suggest("%", 10));
        assertEquals(List.of(), page("_\""));
    }

    private long called(String name, String... aliases) {
        ActorForm form = form(name);
        for (String alias : aliases) {
            form.getNames().getRows().add(named(alias, "en", "Latn"));
        }
        return as("anna", () -> service.create(form));
    }

    /** Returns a word of eight Chinese characters that no other record has. */
    private static String han() {
        return word().substring(1, 9).codePoints().map(digit -> 0x5317 + digit).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void hasExactlyOnePrimaryName() {
        ActorForm none = form(word());
        none.getNames().getRows().get(0).setKind(NameKind.ALIAS);
        RefusedException refusal = assertThrows(RefusedException.class, () -> as("anna", () -> service.create(none)));
        assertEquals("form:names:0:kind", refusal.getRefusals().get(0).clientId());

        ActorForm two = form(word());
        two.getNames().getRows().add(new ActorNameForm("Second", "en", NameKind.PRIMARY));
        assertEquals("names[1].kind", assertThrows(RefusedException.class,
                () -> as("anna", () -> service.create(two))).getRefusals().get(0).field());
    }

    @Test
    void missingValuesAreRefusedInEveryRow() {
        ActorForm form = form(word());
        form.getNames().add();
        assertThrows(ConstraintViolationException.class, () -> as("anna", () -> service.create(form)));
    }

    @Test
    void relationshipsAreCitedAndEndAfterTheyBegin() {
        long other = as("anna", () -> service.create(form(word())));
        ActorForm form = form(word());
        RelationshipForm relationship = relate(form, other, null);
        relationship.setSince(PartialDate.parse("2013"));
        relationship.setUntil(PartialDate.parse("2012-12"));
        assertRefused("actor.relationship.endBeforeStart", form);
        relationship.setUntil(PartialDate.parse("2013-03"));
        assertRefused("actor.relationship.uncited", form);
        cite(relationship.getCitations(), source());
        long id = as("anna", () -> service.create(form));
        relate(form(id), id, null);
        ActorForm toItself = form(id);
        relate(toItself, id, source());
        assertEquals("relationships[1].to", assertThrows(RefusedException.class,
                () -> as("anna", () -> service.update(toItself))).getRefusals().get(0).field());
    }

    @Test
    void aRelationshipIsShownOnBothSidesAndHoldsTheOther() {
        long state = as("anna", () -> service.create(form(word())));
        ActorForm form = form(word());
        relate(form, state, source());
        long person = as("anna", () -> service.create(form));

        assertEquals(person, related(state).get(0).getFromActor().getId());
        assertEquals(state, related(person).get(0).getToActor().getId());
        StillNeededException refusal = assertThrows(StillNeededException.class,
                () -> as("anna", () -> service.delete(state, 1)));
        assertEquals("/actor/view?id=" + person, refusal.getDependents().get(0).address());
    }

    @Test
    void thousandsOfRelationshipsAreReadAPageAtATime() {
        long state = as("anna", () -> service.create(form(word())));
        long source = source();
        List<Long> holders = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ActorForm form = form(word());
            relate(form, state, source);
            holders.add(as("anna", () -> service.create(form)));
        }
        Page<Relationship> first = actors.relationships(state, 1, 2);
        assertEquals(3, first.getTotal());
        assertEquals(2, first.getPageCount());
        List<Long> shown = new ArrayList<>(from(first));
        assertEquals(2, shown.size());
        shown.addAll(from(actors.relationships(state, 2, 2)));
        assertEquals(holders, shown);
        assertTrue(actors.relationships(state, 3, 2).isEmpty());
    }

    private static List<Long> from(Page<Relationship> page) {
        return page.getRows().stream().map(relationship -> relationship.getFromActor().getId()).toList();
    }

    private List<Relationship> related(long id) {
        return actors.relationships(id, 1, 25).getRows();
    }

    @Test
    void aCitedSourceIsNotDeleted() {
        long source = source();
        ActorForm form = form(word());
        relate(form, as("anna", () -> service.create(form(word()))), source);
        as("anna", () -> service.create(form));
        assertThrows(StillNeededException.class, () -> as("anna", () -> sources.delete(source, 1)));
    }

    @Test
    void pastVersionsIncludeAllParts() {
        String word = word();
        long other = as("anna", () -> service.create(form(word())));
        ActorForm form = form(word);
        relate(form, other, source());
        cite(form.getCitations(), source());
        long id = as("anna", () -> service.create(form));
        Map<String, String> first = new ActorForm(actors.get(id)).facts();
        OffsetDateTime then = journal.of(ActorRecordKind.CODE, id, 0, 1).get(0).getAt();

        ActorForm changed = form(id);
        changed.getNames().getRows().get(0).setText("Renamed");
        changed.getNames().getRows().add(new ActorNameForm("Прежний", "ru", NameKind.FORMER));
        changed.getRelationships().getRows().clear();
        changed.getCitations().getRows().clear();
        as("boris", () -> service.update(changed));

        assertEquals("Renamed", actors.get(id).getName());
        assertTrue(related(id).isEmpty());
        Actor past = reads.findAt(then, Actor.class, id).orElseThrow();
        assertEquals(first, new ActorForm(past).facts());
        assertEquals(1, past.getRelationships().get(0).getCitations().size());
        assertEquals(List.of(id), reads.queryAt(then, "select a.id from Actor a where "
                + QueryConditions.terms("Actor", "a.id", ":term"), Long.class).set("term", word).list());
        assertEquals(1, reads.queryAt(then, "select c from RelationshipCitation c join fetch c.source left join fetch"
                + " c.originalSource where c.relationship.fromActor.id = :id", RelationshipCitation.class)
                .set("id", id).list().size());
    }

    @Test
    void undoingADeletionRestoresAllParts() {
        ActorForm form = form(word());
        relate(form, as("anna", () -> service.create(form(word()))), source());
        cite(form.getCitations(), source());
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.WIKIDATA, "Q148"));
        long id = as("anna", () -> service.create(form));
        Map<String, String> before = new ActorForm(actors.get(id)).facts();
        long deletion = as("boris", () -> service.delete(id, 1));
        assertTrue(actors.find(id).isEmpty());

        as("anna", () -> restoration.undo(deletion).getId());
        assertEquals(before, new ActorForm(actors.get(id)).facts());
        long again = as("anna", () -> service.delete(id, actors.get(id).getVersion()));
        as("anna", () -> restoration.undo(again).getId());
        assertEquals(before, new ActorForm(actors.get(id)).facts());
    }

    @Test
    void changesOfPartsConflictToo() {
        long id = as("anna", () -> service.create(form(word())));
        ActorForm first = form(id);
        ActorForm second = form(id);
        first.getNames().getRows().add(new ActorNameForm("Anna’s", "en", NameKind.ALIAS));
        second.getNames().getRows().add(new ActorNameForm("Boris’s", "en", NameKind.ALIAS));
        as("anna", () -> service.update(first));
        assertThrows(StaleException.class, () -> as("boris", () -> service.update(second)));
        assertEquals(List.of("Anna’s"), actors.get(id).getNames().stream().skip(1).map(ActorName::getText).toList());
    }

    @Test
    void aPageOfTheListIsThreeStatements() {
        String word = word();
        for (int i = 0; i < 5; i++) {
            String name = word + " " + i;
            as("anna", () -> service.create(form(name)));
        }
        assertEquals(3, SqlStatements.of(entities, () -> assertEquals(5, page(word).size())));
    }

    private List<Long> page(String typed) {
        return actors.page(new ActorFilter(typed, null, null, ActorRepository.BY_NAME), 1, 25).getRows().stream()
                .map(ActorRow::id).toList();
    }

    private void assertRefused(String key, ActorForm form) {
        assertEquals(key, assertThrows(RefusedException.class, () -> as("anna", () -> service.create(form))).getRefusals().get(0).key());
    }

    private long source() {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setReliability(Reliability.F);
        form.setTitle("Source " + word());
        form.setPublisher("A paper");
        return as("anna", () -> sources.create(form));
    }

    private ActorForm form(long id) {
        return new ActorForm(actors.get(id));
    }

    private static ActorForm form(String name) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.getNames().getRows().get(0).setText(name);
        return form;
    }

    /** Sets the script explicitly, because the Latin word is longer than the rest of the name. */
    private static ActorNameForm named(String text, String language, String script) {
        ActorNameForm name = new ActorNameForm(text, language, NameKind.ALIAS);
        name.setScript(script);
        return name;
    }

    private static RelationshipForm relate(ActorForm form, long other, Long source) {
        form.getRelationships().add();
        RelationshipForm relationship = form.getRelationships().getRows()
                .get(form.getRelationships().getRows().size() - 1);
        relationship.setKind(RelationshipKind.PRESIDENT_OF);
        relationship.setTo(new Option(other, "other"));
        if (source != null) {
            cite(relationship.getCitations(), source);
        }
        return relationship;
    }

    private static void cite(CitationRows rows, long source) {
        CitationForm citation = new CitationForm();
        citation.setCredibility(Credibility.CANNOT_BE_JUDGED);
        citation.setSource(new Option(source, "source"));
        rows.getRows().add(citation);
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
