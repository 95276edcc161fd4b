package org.amur.sanctions;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.AsEditor;
import org.amur.ServerTests;
import org.amur.InTransaction;
import org.amur.SameMoment;
import org.amur.SqlStatements;
import org.amur.access.Caller;
import org.amur.access.ForbiddenException;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorService;
import org.amur.event.EventForm;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;
import org.amur.history.ChangeRepository;
import org.amur.history.Restoration;
import org.amur.history.TemporalReader;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityRecordKind;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.sanctions.designation.DesignationRecordKind;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.AnswerForm;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureFilter;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureRow;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Dependent;
import org.amur.web.FormRows;
import org.amur.web.Option;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.Sort;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Authorities, programmes, measures and designations are saved and read, currently and at an as-of date. */
@ExtendWith(AsEditor.class)
class SanctionsIT extends ServerTests {

    private static final LocalDate DAY = LocalDate.parse("2022-03-15");

    @Inject
    private AuthorityService authorities;

    @Inject
    private AuthorityRepository authorityRows;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MeasureService measures;

    @Inject
    private MeasureRepository measureRows;

    @Inject
    private DesignationService designations;

    @Inject
    private DesignationRepository designationRows;

    @Inject
    private ActorService actors;

    @Inject
    private SourceService sources;

    @Inject
    private EventService events;

    @Inject
    private AnswerRepository answers;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    @Inject
    private InTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private String word;
    private String code;
    private long authority;
    private long programme;

    @BeforeEach
    void enterAProgramme() {
        word = "w" + UUID.randomUUID().toString().replace("-", "");
        code = word.substring(0, 18).toUpperCase();
        AuthorityForm imposer = new AuthorityForm();
        imposer.setCode(code);
        imposer.setName("An authority");
        imposer.setCountry("CH");
        authority = as("anna", () -> authorities.create(imposer));
        ProgrammeForm frame = new ProgrammeForm();
        frame.setAuthority(new Option(authority, code));
        frame.setCode("FRAME");
        frame.setName("Frame " + word);
        cite(frame.getCitations());
        programme = as("anna", () -> programmes.create(frame));
    }

    @Test
    void codesAreUnique() {
        AuthorityForm again = new AuthorityForm();
        again.setCode(code);
        again.setName("Another");
        assertEquals(
                "code",
                assertThrows(RefusedException.class, () -> as("anna", () -> authorities.create(again)))
                        .getRefusals()
                        .get(0)
                        .field());
        ProgrammeForm frame = new ProgrammeForm();
        frame.setAuthority(new Option(authority, code));
        frame.setCode("FRAME");
        frame.setName("Another");
        cite(frame.getCitations());
        assertEquals(
                "code",
                assertThrows(RefusedException.class, () -> as("anna", () -> programmes.create(frame)))
                        .getRefusals()
                        .get(0)
                        .field());
        AuthorityForm itself = new AuthorityForm(authorityRows.get(authority));
        itself.setName("Renamed");
        as("anna", () -> authorities.update(itself));
        assertEquals("Renamed", authorityRows.get(authority).getName());
    }

    @Test
    void nothingIsRecordedWithoutASource() {
        MeasureForm uncited = measure("Uncited");
        uncited.getCitations().getRows().clear();
        assertEquals("sanctions.uncited",
                assertThrows(RefusedException.class, () -> as("anna", () -> measures.create(uncited))).getRefusals().get(0).key());
        MeasureForm dated = measure("Date without a source", "SIGNED 2022-02-24");
        dated.getDates().getRows().get(0).setCitation(null);
        assertEquals("dates[0].citation",
                assertThrows(RefusedException.class, () -> as("anna", () -> measures.create(dated))).getRefusals().get(0).field());
    }

    /** Old answers were recorded without citations. */
    @Test
    void uncitedAnswerIsMarkedUntilItIsCited() {
        long first = as("anna", () -> measures.create(measure("First", "EFFECTIVE 2021-03-22")));
        MeasureForm form = measure("Answer", "PUBLISHED 2021-03-22");
        answer(form.getAnswers(), form.getCitations(), first);
        long second = as("anna", () -> measures.create(form));
        for (String table : List.of("answer", "answer_history")) {
            transaction.get(() -> entities.createNativeQuery("update " + table + " set measure_citation_id = null where measure_id = "
                    + second).executeUpdate());
        }
        AnswerRow row = answers.to(first, 9).get(0);
        assertEquals(0, row.getCitation());
        assertEquals("/sanctions/measure/edit?id=" + second + "#answering", row.getAnswering().getEditAddress());
        MeasureForm cited = new MeasureForm(measureRows.get(second));
        assertEquals("sanctions.answer.uncited", assertThrows(RefusedException.class,
                () -> as("anna", () -> measures.update(cited))).getRefusals().get(0).key());
        cited.getAnswers().getRows().get(0).setCitationNumber(1);
        as("anna", () -> measures.update(cited));
        assertEquals(1, answers.to(first, 9).get(0).getCitation());
    }

    @Test
    void measureCannotAnswerItself() {
        long first = as("anna", () -> measures.create(measure("First", "EFFECTIVE 2021-03-22")));
        MeasureForm answer = measure("Answer", "PUBLISHED 2021-03-22");
        answer(answer.getAnswers(), answer.getCitations(), first);
        long second = as("anna", () -> measures.create(answer));
        assertEquals(List.of(second), answers.to(first, 9).stream().map(row -> row.getAnswering().id()).toList());
        MeasureForm circular = new MeasureForm(measureRows.get(first));
        answer(circular.getAnswers(), circular.getCitations(), second);
        assertEquals("answers[0].answered", assertThrows(RefusedException.class,
                () -> as("anna", () -> measures.update(circular))).getRefusals().get(0).field());
        assertEquals(List.of("/sanctions/measure/view?id=" + second), needed(() -> measures.delete(first, 1)));
    }

    @Test
    void concurrentAnswersCreateNoCycle() throws Exception {
        long first = as("anna", () -> measures.create(measure("First", "EFFECTIVE 2021-03-22")));
        long second = as("anna", () -> measures.create(measure("Second", "EFFECTIVE 2021-03-22")));
        SameMoment moment = new SameMoment(threads);
        MeasureForm one = answersTogether(moment, first, second);
        MeasureForm other = answersTogether(moment, second, first);
        Throwable failure = moment.failureOfOne(() -> as("anna", () -> measures.update(one)),
                () -> as("boris", () -> measures.update(other)));
        Refusal refusal = assertInstanceOf(RefusedException.class, failure).getRefusals().get(0);
        assertEquals(List.of("answers[0].answered", "sanctions.answer.circular"), List.of(refusal.field(), refusal.key()));
        assertEquals(1, transaction.get(() -> answers.to(first, 9).size() + answers.to(second, 9).size()));
    }

    /** Both commands continue once both have begun, before either checks for cycles. */
    private MeasureForm answersTogether(SameMoment moment, long answering, long answered) {
        MeasureForm form = transaction.get(() -> new MeasureForm(measureRows.get(answering)) {

            private static final long serialVersionUID = 1L;

            @Override
            public Option getProgramme() {
                moment.meet();
                return super.getProgramme();
            }
        });
        answer(form.getAnswers(), form.getCitations(), answered);
        return form;
    }

    /** Simulates a cycle created concurrently before cycles were refused. */
    @Test
    void existingCycleAllowsOtherChanges() {
        long first = as("anna", () -> measures.create(measure("First", "EFFECTIVE 2021-03-22")));
        long second = answering("Second", first);
        long third = as("anna", () -> measures.create(measure("Third", "EFFECTIVE 2021-03-22")));
        MeasureForm form = new MeasureForm(measureRows.get(first));
        answer(form.getAnswers(), form.getCitations(), third);
        as("anna", () -> measures.update(form));
        for (String table : List.of("answer", "answer_history")) {
            transaction.get(() -> entities.createNativeQuery("update " + table + " set answered_measure_id = " + second
                    + " where measure_id = " + first).executeUpdate());
        }
        MeasureForm renamed = new MeasureForm(measureRows.get(first));
        renamed.setTitle("Renamed " + word);
        answer(renamed.getAnswers(), renamed.getCitations(), third);
        as("boris", () -> measures.update(renamed));
        assertEquals("Renamed " + word, measureRows.get(first).getTitle());
        long fourth = answering("Fourth", first);
        MeasureForm more = new MeasureForm(measureRows.get(first));
        answer(more.getAnswers(), more.getCitations(), fourth);
        assertEquals("answers[2].answered", assertThrows(RefusedException.class,
                () -> as("anna", () -> measures.update(more))).getRefusals().get(0).field());
    }

    private long answering(String title, long answered) {
        MeasureForm form = measure(title, "EFFECTIVE 2021-03-22");
        answer(form.getAnswers(), form.getCitations(), answered);
        return as("anna", () -> measures.create(form));
    }

    @Test
    void filterByForceFollowsTheRule() {
        Map<String, ForceStatus> expected = new HashMap<>(Map.of("EFFECTIVE 2022-03-15", ForceStatus.IN_FORCE,
                "ON_LIST 2022-03-16", ForceStatus.NOT_YET, "AMENDED 2022-01-01", ForceStatus.UNKNOWN,
                "SIGNED 2014-03-06;REPEALED 2022-03-15", ForceStatus.ENDED,
                "SIGNED 2014-03-06;REPEALED 2022-03-16", ForceStatus.IN_FORCE,
                "SIGNED 2014;SUSPENDED 2022-03-01;SUSPENDED_UNTIL 2022-04-01", ForceStatus.SUSPENDED,
                "SIGNED 2014;SUSPENDED_UNTIL 2022-03-15", ForceStatus.SUSPENSION_ENDED,
                "SIGNED 2014;SUSPENDED 2022-03-16;SUSPENDED_UNTIL 2022-04-01", ForceStatus.IN_FORCE,
                "SIGNED 2014;SUSPENDED_UNTIL XXXX", ForceStatus.SUSPENDED));
        expected.putAll(Map.of("SIGNED 2014;SUSPENDED 2022-03-15", ForceStatus.SUSPENDED,
                "SIGNED 2014;SUSPENDED 2022", ForceStatus.SUSPENDED, "SIGNED 2014;SUSPENDED XXXX", ForceStatus.SUSPENDED,
                "SIGNED 2014;SUSPENDED 2022-03-16", ForceStatus.IN_FORCE,
                "SIGNED 2014;SUSPENDED 2022-03-01;REPEALED 2022-03-10", ForceStatus.ENDED,
                "SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021;SUSPENDED 2022-03-01", ForceStatus.SUSPENDED));
        expected.putAll(Map.of("SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021", ForceStatus.SUSPENSION_ENDED,
                "SUSPENDED 2020;SUSPENDED_UNTIL 2021", ForceStatus.SUSPENSION_ENDED,
                "SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021;REPEALED 2022", ForceStatus.SUSPENSION_ENDED,
                "SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021;REPEALED 2022-03-01", ForceStatus.ENDED,
                "SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021;RESUMED 2022-03-15", ForceStatus.IN_FORCE,
                "SIGNED 2014;SUSPENDED 2020;SUSPENDED_UNTIL 2021;RESUMED 2022-03-16", ForceStatus.SUSPENDED,
                "SUSPENDED 2020;RESUMED 2021", ForceStatus.UNKNOWN));
        expected.putAll(Map.of("ON_LIST XXXX", ForceStatus.UNKNOWN, "DELISTED 2030", ForceStatus.UNKNOWN,
                "DELISTED 2022-03-15", ForceStatus.ENDED, "ON_LIST [..2022-03-01]", ForceStatus.IN_FORCE));
        expected.forEach((dates, status) -> {
            long id = as("anna", () -> measures.create(measure(dates, dates.split(";"))));
            assertEquals(status, measureRows.get(id).getLifeCycle().statusOn(DAY), dates);
            for (ForceStatus asked : ForceStatus.values()) {
                assertEquals(asked == status, found(asked).contains(id), dates + " asked as " + asked);
            }
            assertEquals(status.isInForce(), found(null).contains(id), dates);
        });
    }

    @Test
    void filterByStartFindsCertainStartsOnly() {
        long year = as("anna", () -> measures.create(measure("Year", "SIGNED 2022")));
        long month = as("anna", () -> measures.create(measure("Month", "SIGNED 2022-03")));
        long open = as("anna", () -> measures.create(measure("Open", "SIGNED ../2022-03-10")));
        as("anna", () -> measures.create(measure("Unknown", "SIGNED XXXX")));
        assertEquals(Set.of(month), begun("2022-03-01", "2022-03-31"));
        assertEquals(Set.of(month, year), begun("2022-01-01", "2022-12-31"));
        assertEquals(Set.of(month, year, open), begun(null, "2022-12-31"));
        long target = actor("Target " + word);
        designate(month, target, "ON_LIST 2022");
        long id = designate(month, target, "ON_LIST 2022-03-31");
        assertEquals(List.of(id), designationRows.page(new DesignationFilter(null, code, null, null, null, null, null, null,
                null, LocalDate.parse("2022-03-01"), LocalDate.parse("2022-03-31"), DesignationRepository.NEWEST), 1, 25)
                .getRows().stream().map(DesignationRow::getId).toList());
    }

    @Test
    void designationAnswersAnEventWithCitation() {
        long event = event();
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(actor("Target " + word), "target"));
        cite(form.getCitations());
        date(form.getCitations(), form.getDates().getRows(), "ON_LIST 2022-03");
        answer(form.getAnswers(), form.getCitations(), event);
        form.getAnswers().getRows().get(0).setCitationNumber(null);
        assertEquals("answers[0].citation", assertThrows(RefusedException.class,
                () -> as("anna", () -> designations.create(form))).getRefusals().get(0).field());
        form.getAnswers().getRows().get(0).setCitationNumber(1);
        long id = as("anna", () -> designations.create(form));

        AnswerRow row = answers.by(List.of(id)).get(id).get(0);
        assertEquals("event", row.getAnswered().kind());
        assertEquals("Event " + word, row.getAnswered().title());
        assertEquals(code, row.getAnswering().authority());
        assertEquals(1, row.getCitation());
        assertEquals("9 to 39 days", row.getLag().getText());
        assertEquals(List.of("/sanctions/designation/view?id=" + id), needed(() -> events.delete(event, 1)));
        assertTrue(new DesignationForm(designationRows.get(id)).facts().get("sanctions.answer.answers").endsWith("[1]"));

        long change = as("anna", () -> designations.delete(id, 1));
        assertEquals(List.of(), answers.to(event, 9));
        as("anna", () -> restoration.undo(change));
        assertEquals(List.of(id), answers.to(event, 9).stream().map(back -> back.getAnswering().id()).toList());
    }

    @Test
    void onlyMeasuresDesignationsAndEventsAreAnswered() {
        MeasureForm form = measure("Answer", "SIGNED 2022-02-24");
        answer(form.getAnswers(), form.getCitations(), authority);
        assertEquals("sanctions.answer.gone", assertThrows(RefusedException.class,
                () -> as("anna", () -> measures.create(form))).getRefusals().get(0).key());
    }

    @Test
    void theLagFromSigningToListingIsAListsOrder() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long slow = designate(measure, actor("Slow " + word), "SIGNED 2022-02-01", "ON_LIST 2022-03-01");
        long quick = designate(measure, actor("Quick " + word), "SIGNED 2022-02-24", "ON_LIST 2022-02-25");
        long undated = designate(measure, actor("Undated " + word), "ON_LIST 2022-02-25", "AMENDED 2022-03-01");
        DesignationFilter filter = new DesignationFilter(null, code, null, null, null, null, null, null, null, null, null,
                Sort.descending("lag"));
        List<DesignationRow> rows = designationRows.page(filter, 1, 25).getRows();
        assertEquals(List.of(slow, quick, undated), rows.stream().map(DesignationRow::getId).toList());
        assertEquals("28 days", rows.get(0).getLifeCycle().getLag().getText());
        assertEquals(LifeCycleKind.ON_LIST, rows.get(2).getLifeCycle().getListedKind());
    }

    @Test
    void designationsAreFilteredBySide() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long id = designate(measure, actor("Target " + word), "ON_LIST 2022-02-25");
        assertEquals(List.of(id), sides(Side.OTHERS, Side.RUSSIA));
        assertEquals(List.of(), sides(Side.OTHERS, Side.CHINA));
        assertEquals(List.of(), sides(Side.CHINA, Side.RUSSIA));
    }

    private List<Long> sides(Side by, Side against) {
        return designationRows.page(new DesignationFilter(null, code, null, null, null, null, null, null, null, null, null,
                DesignationRepository.NEWEST, by, against, null), 1, 25).getRows().stream().map(DesignationRow::getId).toList();
    }

    private static void answer(FormRows<AnswerForm> rows, CitationRows citations, long answered) {
        AnswerForm row = new AnswerForm(citations);
        row.setAnswered(new Option(answered, "answered"));
        rows.getRows().add(row);
    }

    private long event() {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle("Event " + word);
        form.setDate(PartialDate.parse("2022-02-20"));
        form.getParticipants().getRows().add(new ParticipationForm(new Option(actor("Actor " + word), "actor"), ParticipantRole.ACTOR));
        cite(form.getCitations());
        return as("anna", () -> events.create(form));
    }

    private Set<Long> begun(String from, String to) {
        return measureRows.page(new MeasureFilter(null, code, null, null, null, null, null,
                from == null ? null : LocalDate.parse(from), LocalDate.parse(to), MeasureRepository.NEWEST), 1, 50)
                .getRows().stream().map(MeasureRow::id).collect(Collectors.toSet());
    }

    private List<Long> found(ForceStatus status) {
        return measureRows.page(new MeasureFilter(null, code, programme, null, "RU", DAY, status, null, null,
                MeasureRepository.NEWEST), 1, 50).getRows().stream().map(MeasureRow::id).toList();
    }

    @Test
    void aDesignationIsFoundByItsTargetsNamesAndShownWithItsSources() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long target = actor("Сергей " + word);
        long id = designate(measure, target, "ON_LIST 2022-02-25", "DELISTED 2023-05");

        Page<DesignationRow> page = page("sergey " + word, DAY);
        assertEquals(List.of(id), page.getRows().stream().map(DesignationRow::getId).toList());
        DesignationRow row = page.getRows().get(0);
        assertEquals(LifeCycleKind.ON_LIST, row.getLifeCycle().getFromKind());
        assertEquals("2023-05", row.getLifeCycle().getUntil().getEdtf());
        assertEquals(1, row.getCitations());
        assertEquals(1, page(word, LocalDate.parse("2023-05-30")).getTotal());
        assertEquals(0, page(word, LocalDate.parse("2023-05-31")).getTotal());
        assertEquals("A1", designationRows.citations(List.of(id)).get(id).get(0).getGrade());
        assertEquals(2, designationRows.dates(List.of(id)).get(id).size());
        assertTrue(SqlStatements.of(entities, () -> page(word, DAY).getRows()) <= 4);
    }

    @Test
    void orderIsComputedOnceForAllPages() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long last = designate(measure, actor("Z " + word), "ON_LIST 2022-02-25");
        long first = designate(measure, actor("A " + word), "ON_LIST 2022-02-26");
        List<Long> byTarget = Stream.of(1, 2)
                .flatMap(number -> page("target", number).getRows().stream())
                .map(DesignationRow::getId)
                .toList();
        assertEquals(List.of(first, last), byTarget);
        for (String column : List.of("target", "authority")) {
            // Another user may change the record in between.
            await().pollInSameThread().untilAsserted(() -> {
                page(column, 1).getRows();
                assertEquals(2, SqlStatements.of(entities, () -> page(column, 2).getRows()), "the rows and how many citations each has");
            });
        }
    }

    private Page<DesignationRow> page(String column, int number) {
        return designationRows.page(new DesignationFilter(null, code, null, null, null, null, null, null, null, null, null,
                Sort.ascending(column)), number, 1);
    }

    @Test
    void referencedRecordIsNotDeleted() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long target = actor("Target " + word);
        long id = designate(measure, target, "ON_LIST 2022-02-25");
        List<String> designation = List.of("/sanctions/designation/view?id=" + id);
        assertEquals(designation, needed(() -> measures.delete(measure, 1)));
        assertEquals(designation, needed(() -> actors.delete(target, 1)));
        assertEquals(List.of("/sanctions/measure/view?id=" + measure), needed(() -> programmes.delete(programme, 1)));
        assertEquals(List.of("/sanctions/programme/view?id=" + programme), needed(() -> authorities.delete(authority, 1)));
        long source = designationRows.citations(List.of(id)).get(id).get(0).getSource().getId();
        assertEquals(designation, needed(() -> sources.delete(source, 1)));
    }

    private List<String> needed(Supplier<Long> deletion) {
        return assertThrows(StillNeededException.class, () -> as("anna", deletion)).getDependents().stream()
                .map(Dependent::address).toList();
    }

    @Test
    void asOfDateShowsTheWholeDesignation() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long id = designate(measure, actor("Target " + word), "ON_LIST 2022-02-25");
        Map<String, String> first = new DesignationForm(designationRows.get(id)).facts();
        OffsetDateTime then = journal.of(DesignationRecordKind.CODE, id, 0, 1).get(0).getAt();

        DesignationForm changed = new DesignationForm(designationRows.get(id));
        changed.setReason("Given later");
        changed.getDates().getRows().get(0).setDate(PartialDate.parse("2022-02-26"));
        date(changed.getCitations(), changed.getDates().getRows(), "DELISTED 2024-01-01");
        as("boris", () -> designations.update(changed));

        assertEquals(ForceStatus.ENDED, designationRows.get(id).getLifeCycle().statusOn(LocalDate.parse("2024-01-01")));
        Designation past = reads.findAt(then, Designation.class, id).orElseThrow();
        assertEquals(first, new DesignationForm(past).facts());
        assertEquals(ForceStatus.IN_FORCE, past.getLifeCycle().statusOn(LocalDate.parse("2024-01-01")));
        assertEquals(List.of(id), reads.queryAt(then, "select d.id from Designation d join d.measure m join m.targets t"
                + " where d.id = :id and t = 'RU' and d.lifeCycle.from.earliest = :day and d.lifeCycle.until.latest is null",
                Long.class).set("id", id).set("day", LocalDate.parse("2022-02-25")).list());
    }

    @Test
    void undoneDeletionRestoresDatesWithCitations() {
        MeasureForm form = measure("Freeze", "SIGNED 2022-02-24", "EFFECTIVE 2022-03");
        long id = as("anna", () -> measures.create(form));
        Map<String, String> before = new MeasureForm(measureRows.get(id)).facts();
        long deletion = as("boris", () -> measures.delete(id, 1));
        assertTrue(measureRows.find(id).isEmpty());
        as("anna", () -> restoration.undo(deletion).getId());
        assertEquals(before, new MeasureForm(measureRows.get(id)).facts());
        assertEquals(1, measureRows.dates(id).get(0).getCitation().getPosition() + 1);
    }

    @Test
    void citationCanBeRemovedTogetherWithItsDate() {
        MeasureForm form = measure("Freeze", "SIGNED 2022-02-24");
        cite(form.getCitations());
        form.getDates().getRows().get(0).setCitation(form.getCitations().getRows().get(1));
        long id = as("anna", () -> measures.create(form));
        MeasureForm changed = new MeasureForm(measureRows.get(id));
        assertEquals(2, changed.getDates().getRows().get(0).getCitationNumber());
        changed.getCitations().remove(changed.getCitations().getRows().get(1));
        assertThrows(RefusedException.class, () -> as("anna", () -> measures.update(changed)));
        changed.getDates().getRows().get(0).setCitationNumber(1);
        as("anna", () -> measures.update(changed));
        assertEquals(1, new MeasureForm(measureRows.get(id)).getDates().getRows().get(0).getCitationNumber());
    }

    @Test
    void secondOfTwoEditorsIsRefused() {
        long id = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        MeasureForm first = new MeasureForm(measureRows.get(id));
        MeasureForm second = new MeasureForm(measureRows.get(id));
        first.getDates().getRows().get(0).setDate(PartialDate.parse("2022-02-25"));
        second.setTitle("Renamed");
        as("anna", () -> measures.update(first));
        assertThrows(StaleException.class, () -> as("boris", () -> measures.update(second)));
    }

    @Test
    void anAnalystChangesNothing() {
        caller.actAs("vera", Set.of(Roles.ANALYST), () -> assertThrows(ForbiddenException.class,
                () -> authorities.delete(authority, 1)));
        assertEquals(1, journal.countOf(AuthorityRecordKind.CODE, authority));
    }

    @Test
    void pageNeedsFewStatements() {
        long measure = as("anna", () -> measures.create(measure("Freeze", "SIGNED 2022-02-24")));
        long id = designate(measure, actor("Target " + word), "ON_LIST 2022-02-25");
        assertEquals(2, SqlStatements.of(entities, () -> assertEquals(code,
                measureRows.get(measure).getProgramme().getAuthority().getCode())));
        assertEquals(2, SqlStatements.of(entities, () -> {
            Designation designation = designationRows.get(id);
            assertEquals("Target " + word, designation.getTarget().getName());
            assertEquals(code, designation.getMeasure().getProgramme().getAuthority().getCode());
        }));
    }

    private Page<DesignationRow> page(String text, LocalDate day) {
        return designationRows.page(new DesignationFilter(text, code, null, null, MeasureKind.ASSET_FREEZE, null, null, day,
                null, null, null, DesignationRepository.NEWEST), 1, 25);
    }

    private MeasureForm measure(String title, String... dates) {
        MeasureForm form = new MeasureForm();
        form.setProgramme(new Option(programme, "FRAME"));
        form.setKind(MeasureKind.ASSET_FREEZE);
        form.setTitle(title + " " + word);
        form.setTargets(List.of("RU", "CN"));
        cite(form.getCitations());
        date(form.getCitations(), form.getDates().getRows(), dates);
        return form;
    }

    private long designate(long measure, long target, String... dates) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(target, "target"));
        cite(form.getCitations());
        date(form.getCitations(), form.getDates().getRows(), dates);
        return as("anna", () -> designations.create(form));
    }

    private static void date(CitationRows citations, List<LifeCycleDateForm> rows, String... dates) {
        for (String date : dates) {
            LifeCycleDateForm row = new LifeCycleDateForm(citations);
            row.setKind(LifeCycleKind.valueOf(date.split(" ")[0]));
            row.setDate(PartialDate.parse(date.split(" ")[1]));
            rows.add(row);
        }
    }

    private void cite(CitationRows rows) {
        SourceForm source = new SourceForm();
        source.setKind(SourceKind.NEWS_ARTICLE);
        source.setTitle("Source " + word);
        source.setPublisher("A gazette");
        source.setReliability(Reliability.A);
        long id = as("anna", () -> sources.create(source));
        CitationForm citation = new CitationForm();
        citation.setSource(new Option(id, source.getTitle()));
        citation.setCredibility(Credibility.CONFIRMED);
        rows.getRows().add(citation);
    }

    private long actor(String name) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.setCountry("RU");
        form.getNames().getRows().get(0).setText(name);
        return as("anna", () -> actors.create(form));
    }

    private <T> T as(String name, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs(name, Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
