package org.amur.bench;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;

import jakarta.persistence.EntityManager;

import org.amur.actor.ActorFilter;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.actor.merge.ActorMergeRepository;
import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.EventStatus;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.figure.FigureFilter;
import org.amur.figure.FigureRepository;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figureimport.run.ImportRepository;
import org.amur.history.ChangeRepository;
import org.amur.lists.EntryFilter;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.reconciliation.FindingFilter;
import org.amur.reconciliation.FindingRepository;
import org.amur.reconciliation.FindingStatus;
import org.amur.reconciliation.LedgerCheckRepository;
import org.amur.reconciliation.rules.Severity;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.authority.AuthorityFilter;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.designation.DesignationFilter;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.measure.MeasureFilter;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.programme.ProgrammeFilter;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.proposal.AcceptanceRepository;
import org.amur.sanctions.proposal.ListedProgrammeRepository;
import org.amur.sanctions.proposal.Outdated;
import org.amur.sanctions.proposal.OutdatedRepository;
import org.amur.sanctions.proposal.OutdatedState;
import org.amur.sanctions.proposal.ProposalFilter;
import org.amur.sanctions.proposal.ProposalRepository;
import org.amur.sanctions.proposal.ProposalState;
import org.amur.sanctions.tracker.GapFilter;
import org.amur.sanctions.tracker.GapRepository;
import org.amur.screening.batch.BatchRepository;
import org.amur.screening.batch.NameBatch;
import org.amur.screening.cases.CaseFilter;
import org.amur.screening.cases.CaseRepository;
import org.amur.screening.cases.CaseState;
import org.amur.screening.cases.RunService;
import org.amur.security.AccountFilter;
import org.amur.security.AccountRepository;
import org.amur.source.Reliability;
import org.amur.source.SourceFilter;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.text.PartialDate;
import org.amur.watch.ChangeFilter;
import org.amur.watch.ListChangeRepository;
import org.amur.watch.NoticeRepository;
import org.amur.web.Sort;

/** Paged lists with the filters for which query plans are wanted: the first page of each, in each order. */
final class PlannedLists {

    /** List under one filter, in a chosen order; null if it has only one. */
    interface Question {

        void ask(Sort sort);
    }

    record Listed(String name, List<Sort> sorts, Question question) {
    }

    private static final int SIZE = 25;
    private static final String AUTHORITY = "US-OFAC";
    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    /** Id of a listed record's owner; whether it exists does not affect the plan. */
    private static final long ONE = 1;

    private final Repositories repositories;
    private final EntityManager entities;
    private final List<Listed> lists = new ArrayList<>();

    private PlannedLists(EntityManager entities) {
        this.entities = entities;
        repositories = new Repositories(entities);
    }

    static List<Listed> of(EntityManager entities) throws ReflectiveOperationException {
        PlannedLists planned = new PlannedLists(entities);
        planned.events();
        planned.actorsAndSources();
        planned.trade();
        planned.sanctions();
        planned.designations();
        planned.officialLists();
        planned.proposals();
        planned.screening();
        planned.people();
        return planned.lists;
    }

    private void add(String name, Object repository, Question page) throws ReflectiveOperationException {
        lists.add(new Listed(name, sorts(repository.getClass()), page));
    }

    /** Adds a list that has one order only. */
    private void add(String name, IntConsumer page) {
        lists.add(new Listed(name, Collections.singletonList(null), sort -> page.accept(SIZE)));
    }

    private static List<Sort> sorts(Class<?> repository) throws ReflectiveOperationException {
        Field field = repository.getDeclaredField("SORTS");
        field.setAccessible(true);
        return new TreeMap<>((Map<?, ?>) field.get(null)).keySet().stream().map(String.class::cast)
                .flatMap(key -> List.of(Sort.ascending(key), Sort.descending(key)).stream()).toList();
    }

    private void events() throws ReflectiveOperationException {
        PartialDate from = PartialDate.parse("2015");
        PartialDate until = PartialDate.parse("2016");
        long actor = entities.createQuery("select max(a.id) from Actor a where a.modifiedBy = :editor", Long.class)
                .setParameter("editor", Generator.EDITOR).getSingleResult();
        event("event", s -> new EventFilter(null, null, null, null, null, null, null, s));
        event("event, type", s -> new EventFilter(null, EventType.CONSULT, null, null, null, null, null, s));
        event("event, status", s -> new EventFilter(null, null, null, null, null, EventStatus.DRAFT, null, s));
        event("event, realis", s -> new EventFilter(null, null, null, null, null, null, Realis.DENIED, s));
        event("event, type and status", s -> new EventFilter(null, EventType.CONSULT, null, null, null, EventStatus.PUBLISHED, null, s));
        event("event, span", s -> new EventFilter(null, null, null, from, until, null, null, s));
        event("event, actor", s -> new EventFilter(null, null, actor, null, null, null, null, s));
        event("event, between", s -> new EventFilter(null, null, null, null, null, null, null, null, s,
                List.of(new ActorSide(ONE, "China", "CN", List.of()), new ActorSide(ONE, "Russia", "RU", List.of())), null, null));
        event("event, word", s -> new EventFilter("rail", null, null, null, null, null, null, s));
    }

    private void event(String name, Function<Sort, EventFilter> filter) throws ReflectiveOperationException {
        EventRepository events = repositories.get(EventRepository.class);
        add(name, events, s -> events.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void actorsAndSources() throws ReflectiveOperationException {
        actor("actor", s -> new ActorFilter(null, null, null, s));
        actor("actor, word", s -> new ActorFilter("karo", null, null, s));
        actor("actor, country", s -> new ActorFilter(null, null, "MN", s));
        ActorRepository actors = repositories.get(ActorRepository.class);
        add("relationships of an actor", size -> actors.relationships(ONE, 1, size));
        ActorMergeRepository merges = repositories.get(ActorMergeRepository.class);
        add("items of a merge", size -> Repositories.call(merges, "items", ONE, null, 1, size));
        source("source", s -> new SourceFilter(null, null, null, null, s));
        source("source, word", s -> new SourceFilter("rail", null, null, null, s));
        source("source, kind and reliability", s -> new SourceFilter(null, SourceKind.BOOK, Reliability.A, null, s));
    }

    private void actor(String name, Function<Sort, ActorFilter> filter) throws ReflectiveOperationException {
        ActorRepository actors = repositories.get(ActorRepository.class);
        add(name, actors, s -> actors.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void source(String name, Function<Sort, SourceFilter> filter) throws ReflectiveOperationException {
        SourceRepository sources = repositories.get(SourceRepository.class);
        add(name, sources, s -> sources.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void trade() throws ReflectiveOperationException {
        figure("figure", s -> new FigureFilter(null, null, null, null, null, null, null, null, null, s, null));
        figure("figure, reporter and flow",
                s -> new FigureFilter(null, Reporter.COMTRADE, null, null, null, Flow.EXPORT, null, null, null, s, null));
        figure("figure, goods", s -> new FigureFilter(null, null, null, null, "27", null, null, null, null, s, null));
        figure("figure, span", s -> new FigureFilter(null, null, null, null, null, null, null, LocalDate.of(2015, 1, 1),
                LocalDate.of(2016, 12, 31), s, null));
        finding("finding", s -> new FindingFilter(null, null, null, null, null, null, null, s));
        finding("finding, status", s -> new FindingFilter(FindingStatus.OPEN, null, null, null, null, null, null, s));
        finding("finding, severity", s -> new FindingFilter(null, Severity.CONFLICT, null, null, null, null, null, s));
        finding("finding, span", s -> new FindingFilter(null, null, null, null, null, LocalDate.of(2015, 1, 1),
                LocalDate.of(2016, 12, 31), s));
        LedgerCheckRepository checks = repositories.get(LedgerCheckRepository.class);
        add("check of all figures", size -> checks.page(1, size));
        ImportRepository imports = repositories.get(ImportRepository.class);
        add("import", size -> imports.reports(1, size));
    }

    private void figure(String name, Function<Sort, FigureFilter> filter) throws ReflectiveOperationException {
        FigureRepository figures = repositories.get(FigureRepository.class);
        add(name, figures, s -> figures.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void finding(String name, Function<Sort, FindingFilter> filter) throws ReflectiveOperationException {
        FindingRepository findings = repositories.get(FindingRepository.class);
        add(name, findings, s -> findings.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void sanctions() throws ReflectiveOperationException {
        AuthorityRepository authorities = repositories.get(AuthorityRepository.class);
        add("authority", authorities, s -> authorities.page(new AuthorityFilter(null, null, s), 1, SIZE).getRows());
        ProgrammeRepository programmes = repositories.get(ProgrammeRepository.class);
        add("programme", programmes, s -> programmes.page(new ProgrammeFilter(null, null, s), 1, SIZE).getRows());
        add("programme, authority", programmes, s -> programmes.page(new ProgrammeFilter(null, AUTHORITY, s), 1, SIZE).getRows());
        MeasureRepository measures = repositories.get(MeasureRepository.class);
        add("measure", measures, s -> measures.page(
                new MeasureFilter(null, null, null, null, null, null, null, null, null, s), 1, SIZE).getRows());
        add("measure, authority on a day", measures, s -> measures.page(
                new MeasureFilter(null, AUTHORITY, null, null, null, DAY, ForceStatus.IN_FORCE, null, null, s), 1, SIZE).getRows());
        add("measure, country", measures, s -> measures.page(
                new MeasureFilter(null, null, null, null, "RU", null, null, null, null, s), 1, SIZE).getRows());
        AnswerRepository answers = repositories.get(AnswerRepository.class);
        add("answer", size -> answers.page(1, size));
        GapRepository gaps = repositories.get(GapRepository.class);
        add("gap", size -> Repositories.call(gaps, "targets", new GapFilter(null, AUTHORITY, "EU", false, null, null, null, DAY)));
        add("gap, both", size -> Repositories.call(gaps, "targets", new GapFilter(null, AUTHORITY, "EU", true, null, null, null, null)));
    }

    private void designations() throws ReflectiveOperationException {
        designation("designation", s -> new DesignationFilter(null, null, null, null, null, null, null, null, null, null, null, s));
        designation("designation, authority on a day", s -> new DesignationFilter(null, AUTHORITY, null, null, null, null, null, DAY,
                ForceStatus.IN_FORCE, null, null, s));
        designation("designation, word", s -> new DesignationFilter("karo", null, null, null, null, null, null, null, null, null, null, s));
    }

    private void designation(String name, Function<Sort, DesignationFilter> filter) throws ReflectiveOperationException {
        DesignationRepository designations = repositories.get(DesignationRepository.class);
        add(name, designations, s -> designations.page(filter.apply(s), 1, SIZE).getRows());
    }

    private void officialLists() throws ReflectiveOperationException {
        ListRepository releases = repositories.get(ListRepository.class);
        add("release", size -> releases.releases(null, 1, size));
        add("entry", size -> releases.entries(new EntryFilter(null, null, null, null, null), 1, size));
        add("entry, list and kind", size -> releases.entries(
                new EntryFilter(null, OfficialList.CH_SECO, EntryKind.ORGANISATION, null, null), 1, size));
        add("entry, word", size -> releases.entries(new EntryFilter("karo", null, null, null, null), 1, size));
        ListChangeRepository changes = repositories.get(ListChangeRepository.class);
        add("change on a list", size -> changes.page(new ChangeFilter(null, null, null, null, null, null), 1, size));
        add("change on a list, list and country", size -> changes.page(
                new ChangeFilter(OfficialList.CH_SECO, null, null, null, "RU", null), 1, size));
    }

    private void proposals() throws ReflectiveOperationException {
        ProposalRepository proposals = repositories.get(ProposalRepository.class);
        for (ProposalState state : ProposalState.values()) {
            add("proposal, " + state, size -> proposals.page(new ProposalFilter(null, null, null, null, null, state), 1, size));
        }
        OutdatedRepository outdated = repositories.get(OutdatedRepository.class);
        for (Outdated how : Outdated.values()) {
            add("outdated, " + how, size -> outdated.page(how, OutdatedState.OPEN, null, 1, size));
        }
        AcceptanceRepository acceptances = repositories.get(AcceptanceRepository.class);
        add("items of an acceptance", size -> acceptances.items(ONE, null, 1, size));
        ListedProgrammeRepository programmes = repositories.get(ListedProgrammeRepository.class);
        add("programme of a list", size -> programmes.page(null, null, 1, size));
    }

    private void screening() throws ReflectiveOperationException {
        CaseRepository cases = repositories.get(CaseRepository.class);
        add("case", cases, s -> cases.page(new CaseFilter(null, null, null, null, null, false, s), 1, SIZE));
        add("case, state", cases, s -> cases.page(new CaseFilter(CaseState.OPEN, null, null, null, null, false, s), 1, SIZE));
        add("case, list and score", cases, s -> cases.page(
                new CaseFilter(null, OfficialList.CH_SECO, null, 90, null, false, s), 1, SIZE));
        RunService runs = repositories.get(RunService.class);
        add("screening of all actors", size -> runs.page(1, size));
        BatchRepository names = repositories.get(BatchRepository.class);
        NameBatch asked = Repositories.make(NameBatch.class);
        Repositories.set(asked, "id", ONE);
        add("screened names", size -> Repositories.call(names, "page", asked, false, 1, size));
        add("screened names, found", size -> Repositories.call(names, "page", asked, true, 1, size));
    }

    private void people() throws ReflectiveOperationException {
        AccountRepository accounts = repositories.get(AccountRepository.class);
        add("account", accounts, s -> accounts.page(new AccountFilter(null, null, s), 1, SIZE));
        NoticeRepository notices = repositories.get(NoticeRepository.class);
        add("notice", size -> Repositories.call(notices, "page", Generator.EDITOR, false, 1, size));
        add("notice, unread", size -> Repositories.call(notices, "page", Generator.EDITOR, true, 1, size));
        ChangeRepository journal = repositories.get(ChangeRepository.class);
        add("history of a record", size -> journal.of("event", ONE, 0, size));
    }
}
