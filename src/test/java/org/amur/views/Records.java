package org.amur.views;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.ActorForm;
import org.amur.actor.ActorIdentifierForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.actor.IdentifierScheme;
import org.amur.actor.RelationshipForm;
import org.amur.actor.RelationshipKind;
import org.amur.actor.merge.ActorMergeService;
import org.amur.actor.merge.MergeForm;
import org.amur.database.DataSources;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.ParticipationForm;
import org.amur.event.Realis;
import org.amur.figure.FigureForm;
import org.amur.figure.FigureRepository;
import org.amur.figure.FigureService;
import org.amur.figure.TradeRecords;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figureimport.run.FigureImportService;
import org.amur.intake.Capture.Document;
import org.amur.intake.CaptureService;
import org.amur.intake.queue.NewsFeedForm;
import org.amur.intake.queue.NewsFeedService;
import org.amur.lists.ForgottenEntryCounts;
import org.amur.lists.OfficialList;
import org.amur.lists.fetch.ListSourceForm;
import org.amur.lists.fetch.ListSourceService;
import org.amur.lists.imports.ListImportService;
import org.amur.lists.imports.ListUploadFile;
import org.amur.reconciliation.BackgroundChecks;
import org.amur.reconciliation.FindingForm;
import org.amur.reconciliation.FindingRepository;
import org.amur.reconciliation.FindingService;
import org.amur.reconciliation.Verdict;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.AnswerForm;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.sanctions.proposal.BackgroundAcceptances;
import org.amur.sanctions.proposal.Concern;
import org.amur.sanctions.proposal.ListedProgrammeForm;
import org.amur.sanctions.proposal.ListedProgrammeService;
import org.amur.screening.cases.CaseRecords;
import org.amur.screening.cases.CaseState;
import org.amur.security.AccountForm;
import org.amur.security.AccountService;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceKind;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.text.PartialDate;
import org.amur.web.Option;
import org.amur.webhook.WebhookForm;
import org.amur.webhook.WebhookService;

/**
 * Test records of every kind, created once: entered {@value #DAYS} days ago with the word {@code was}, and changed
 * today to the word {@code is}. Every free text contains {@link Markup}.
 */
@ApplicationScoped
public class Records {

    static final int DAYS = 10;
    /** Versions of the event: as many as a page of the history shows. */
    private static final int VERSIONS = 10;

    /** SQL for the seed record of each kind with the most parts and neighbours, for the fullest page. */
    private static final Map<String, String> FULLEST = Map.of(
            "source", "select source_id from event_citation",
            "target", "select target_id from designation",
            "actor", "select actor_id from participation",
            "event", "select event_id from participation where event_id in (select id from event where status = 'PUBLISHED')",
            "figure", "select figure_id from figure_citation",
            "finding", "select finding_id from finding_input",
            "authority", "select authority_id from programme",
            "programme", "select programme_id from measure",
            "measure", "select measure_id from designation",
            "designation", "select designation_id from designation_date");

    @Inject
    private SourceService sources;
    @Inject
    private SourceRepository sourceRows;
    @Inject
    private ActorService actors;
    @Inject
    private ActorRepository actorRows;
    @Inject
    private ActorMergeService merges;
    @Inject
    private EventService events;
    @Inject
    private EventRepository eventRows;
    @Inject
    private FigureService figures;
    @Inject
    private FigureRepository figureRows;
    @Inject
    private FigureImportService imports;
    @Inject
    private FindingService findings;
    @Inject
    private FindingRepository findingRows;
    @Inject
    private BackgroundChecks checks;
    @Inject
    private ListImportService lists;
    @Inject
    private ListSourceService listSources;
    @Inject
    private AuthorityService authorities;
    @Inject
    private AuthorityRepository authorityRows;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private ProgrammeRepository programmeRows;
    @Inject
    private MeasureService measures;
    @Inject
    private MeasureRepository measureRows;
    @Inject
    private DesignationService designations;
    @Inject
    private DesignationRepository designationRows;
    @Inject
    private ListedProgrammeService listedProgrammes;
    @Inject
    private BackgroundAcceptances acceptances;
    @Inject
    private CaseRecords cases;
    @Inject
    private ForgottenEntryCounts entries;
    @Inject
    private CaptureService captures;
    @Inject
    private NewsFeedService newsFeeds;
    @Inject
    private WebhookService webhooks;
    @Inject
    private AccountService accounts;
    @Inject
    private Caller caller;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String was = word();
    private final String is = word();
    private final Map<String, String> made = new TreeMap<>();
    private Long changed;

    /**
     * Returns ids by the code of the kind, those of the fullest records as {@code full.event}, of a {@code deletion},
     * and the two words.
     */
    synchronized Map<String, String> get() throws SQLException {
        if (made.isEmpty()) {
            OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC);
            create();
            age(start, OffsetDateTime.now(ZoneOffset.UTC));
            change();
            made.put("was", was);
            made.put("is", is);
            made.put("called", URLEncoder.encode(Markup.after("actor " + is), StandardCharsets.UTF_8));
            made.put("account", String.valueOf(account()));
            FULLEST.forEach((kind, parts) -> made.put("full." + kind, String.valueOf(fullest(parts))));
            made.put("report", String.valueOf(report()));
            made.put("table", table());
            made.put("check", String.valueOf(check()));
            made.put("release.before", String.valueOf(release("02", "1=Party", "2=" + was, "3=" + Markup.after("Actor " + was))));
            made.put("release", String.valueOf(release("03", "1=Party", "2=" + Markup.after(is), "3=" + Markup.after("Actor " + was))));
            made.put("entry", String.valueOf(number("select e.id from list_entry e where e.title like '" + is + "%'")));
            merge();
            made.put("submitted", String.valueOf(submitted()));
            made.put("listed", String.valueOf(as(() -> listedProgrammes.create(listed()))));
            made.put("acceptance", String.valueOf(acceptance(id("entry"))));
            made.put("listSource", String.valueOf(listSource()));
            made.put("newsFeed", String.valueOf(newsFeed()));
            made.put("webhook", String.valueOf(webhook()));
            made.put("capture", String.valueOf(as(this::capture)));
            long deleted = as(() -> sources.create(source("deleted")));
            made.put("deletion", String.valueOf(as(() -> sources.delete(deleted, 1))));
            // Finishes background screening, which would distort the counts of tests.
            cases.settle();
        }
        return made;
    }

    private long capture() {
        String text = Markup.after("Xi Jinping and Vladimir Putin met in Moscow on 20 March 2023 " + was + ".") + "\n"
                + "“We are open to talks,” Putin said. Bilateral trade reached $190 billion in 2022, according to Chinese customs.";
        return captures.keep(new Document(text.getBytes(StandardCharsets.UTF_8), null, null, "text/plain"));
    }

    /** Creates an account that never signs in. */
    private long account() {
        AccountForm form = new AccountForm();
        form.setName(was);
        form.setDisplayName(Markup.after("Reader"));
        AtomicReference<Long> made = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> made.set(accounts.create(form)));
        return made.get();
    }

    /** Returns the number of commands executed by all users. */
    long changes() {
        return number("select count(*) from record_change");
    }

    void enterSomething() {
        as(() -> sources.create(source("entered")));
    }

    /** Changes a record on none of the tested pages, to invalidate all caches. */
    synchronized void changeSomething() {
        if (changed == null) {
            changed = as(() -> sources.create(source("changing")));
        }
        SourceForm form = new SourceForm(sourceRows.get(changed));
        form.setNote(Markup.after("As printed " + form.getVersion()));
        as(() -> sources.update(form));
        entries.forget();
        // Finishes background screening, which would distort the counts.
        cases.settle();
    }

    private void create() {
        long source = as(() -> sources.create(source(was)));
        long other = as(() -> actors.create(actor(word())));
        long actor = as(() -> actors.create(related(actor(was), other, source)));
        long event = as(() -> events.createPublished(List.of(event(actor, source))).get(0));
        long figure = as(() -> figures.create(figure(source)));
        long finding = finding(source);
        goods(source);
        long authority = as(() -> authorities.create(authority()));
        long programme = as(() -> programmes.create(programme(authority, source)));
        long measure = as(() -> measures.create(measure(programme, source)));
        long designation = as(() -> designations.create(designation(measure, actor, source)));
        Map.of("source", source, "actor", actor, "event", event, "figure", figure, "finding", finding,
                "authority", authority, "programme", programme, "measure", measure, "designation", designation)
                .forEach((kind, id) -> made.put(kind, id.toString()));
        made.put("case", String.valueOf(screeningCase(actor)));
    }

    /** Creates a case with an entry that has the actor's former name, with a decision. */
    private long screeningCase(long actor) {
        release("01", "1=Party", "2=Second", "3=" + Markup.after("Actor " + was));
        cases.settle();
        long found = cases.only(actor);
        cases.decide(found, CaseState.CONFIRMED, Markup.after("Because " + was));
        return found;
    }

    private void change() {
        SourceForm source = new SourceForm(sourceRows.get(id("source")));
        source.setTitle(source.getTitle().replace(was, is));
        as(() -> sources.update(source));
        ActorForm actor = new ActorForm(actorRows.get(id("actor")));
        actor.getNames().getRows().get(0).setText(Markup.after("Actor " + is));
        as(() -> actors.update(actor));
        EventForm event = new EventForm(eventRows.get(id("event")));
        event.setTitle(Markup.after("Event " + is));
        as(() -> events.update(event));
        for (int version = 3; version <= VERSIONS; version++) {
            describe(id("event"), version);
        }
        FigureForm figure = new FigureForm(figureRows.get(id("figure")));
        figure.setNote(Markup.after("Note " + is));
        as(() -> figures.update(figure));
        explain(id("finding"), is);
        AuthorityForm authority = new AuthorityForm(authorityRows.get(id("authority")));
        authority.setName(Markup.after("Authority " + is));
        as(() -> authorities.update(authority));
        ProgrammeForm programme = new ProgrammeForm(programmeRows.get(id("programme")));
        programme.setName(Markup.after("Programme " + is));
        as(() -> programmes.update(programme));
        MeasureForm measure = new MeasureForm(measureRows.get(id("measure")));
        measure.setTitle(Markup.after("Measure " + is));
        as(() -> measures.update(measure));
        DesignationForm designation = new DesignationForm(designationRows.get(id("designation")));
        designation.setReason(Markup.after("Reason " + is));
        as(() -> designations.update(designation));
    }

    private void describe(long id, int version) {
        EventForm event = new EventForm(eventRows.get(id));
        event.setDescription(Markup.after("They met " + version));
        as(() -> events.update(event));
    }

    /** Merges an actor today, and prepares another for a merge. */
    private void merge() {
        long stays = as(() -> actors.create(actor(word())));
        long ends = as(() -> actors.create(actor(word())));
        ActorForm called = new ActorForm(actorRows.get(ends));
        called.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.OTHER, Markup.after(word())));
        as(() -> actors.update(called));
        draft(ends);
        MergeForm form = new MergeForm(actorRows.get(stays), actorRows.get(ends));
        form.setReason(Markup.after("The same"));
        made.put("merge", String.valueOf(as(() -> merges.merge(form))));
        made.put("other", String.valueOf(stays));
    }

    /** Creates an event in review. */
    private long submitted() {
        EventForm form = event(as(() -> actors.create(actor(word()))), id("source"));
        form.setTitle(Markup.after("Event " + word()));
        long event = as(() -> events.create(form));
        as(() -> {
            events.submit(event, eventRows.get(event).getVersion());
            return null;
        });
        return event;
    }

    /** Creates a draft of a unique title, and a measure that answers it. */
    private void draft(long participant) {
        String word = word();
        EventForm form = event(participant, id("source"));
        form.setTitle("Draft " + word);
        long draft = as(() -> events.create(form));
        MeasureForm answering = measure(id("programme"), id("source"));
        answering.setAct("Countermeasure " + word());
        AnswerForm answer = new AnswerForm(answering.getCitations());
        answer.setAnswered(new Option(draft, "draft"));
        answering.getAnswers().getRows().add(answer);
        made.put("draft", String.valueOf(draft));
        made.put("draft.word", word);
        made.put("draft.answering", String.valueOf(as(() -> measures.create(answering))));
    }

    private long id(String kind) {
        return Long.parseLong(made.get(kind));
    }

    private ListedProgrammeForm listed() {
        ListedProgrammeForm form = new ListedProgrammeForm();
        form.setList(OfficialList.CH_SECO);
        form.setCode(Markup.after("Views"));
        form.setConcern(Concern.CHINA);
        return form;
    }

    /** Creates a refused acceptance of an entry whose programme has no measure, so that it remains proposed. */
    private long acceptance(long entry) {
        try {
            transaction.begin();
            BackgroundAcceptances.Begun begun = as(() -> acceptances.begin(List.of(entry)));
            transaction.commit();
            begun.work().get(2, TimeUnit.MINUTES);
            return begun.acceptance();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SourceForm source(String word) {
        SourceForm form = new SourceForm();
        form.setKind(SourceKind.NEWS_ARTICLE);
        form.setTitle(Markup.after("Source " + word));
        form.setPublisher(Markup.after("A gazette"));
        form.setAuthors(Markup.after("Its editors"));
        form.setAddress("https://example.org/" + Markup.TEXT.replace(' ', '/'));
        form.setNote(Markup.after("As printed"));
        form.setReliability(Reliability.A);
        form.setPublished(PartialDate.parse("2022-02"));
        return form;
    }

    private static ActorForm actor(String word) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.setCountry("RU");
        form.getNames().getRows().get(0).setText(Markup.after("Actor " + word));
        form.setDescription(Markup.after("Of whom little is known"));
        return form;
    }

    private static ActorForm related(ActorForm form, long other, long source) {
        form.getIdentifiers().getRows().add(new ActorIdentifierForm(IdentifierScheme.OTHER, Markup.after("No. 7")));
        RelationshipForm relationship = new RelationshipForm();
        relationship.setKind(RelationshipKind.OFFICE_HOLDER_OF);
        relationship.setTo(new Option(other, "other"));
        relationship.setTitle(Markup.after("Adviser"));
        cite(relationship.getCitations(), source);
        form.getRelationships().getRows().add(relationship);
        return form;
    }

    private EventForm event(long actor, long source) {
        EventForm form = new EventForm();
        form.setType(EventType.CONSULT);
        form.setRealis(Realis.HAPPENED);
        form.setTitle(Markup.after("Event " + was));
        form.setDescription(Markup.after("They met"));
        form.setPlace(Markup.after("A hall"));
        form.setDate(PartialDate.parse("2023-03-20"));
        form.getParticipants().getRows().add(new ParticipationForm(new Option(actor, "actor"), ParticipantRole.ACTOR));
        cite(form.getCitations(), source);
        return form;
    }

    /** Returns a figure for a period that no other test uses. */
    private FigureForm figure(long source) {
        FigureForm form = new FigureForm();
        form.setReporter(Reporter.FTS);
        form.setDeclarant(Area.RUSSIA);
        form.setFlow(Flow.EXPORT);
        form.setPeriod(Period.parse("1996"));
        form.setValue(new BigDecimal("4.7"));
        form.setScale(Scale.BILLION);
        form.setCurrency(Currency.USD);
        form.setPublished(PartialDate.parse("1997-02"));
        form.setNote(Markup.after("Note " + was));
        form.getCitations().getRows().clear();
        cite(form.getCitations(), source);
        return form;
    }

    /**
     * Creates figures of all goods, a chapter, its heading, another chapter, and the world total, for a trade flow that
     * no other test uses.
     */
    private void goods(long source) {
        Map.of("TOTAL", "9.6", "27", "6.1", "2710", "4.2", "8703", "1.5").forEach((code, value) -> goods(source, "MN", code, value));
        goods(source, Area.CHINA, "TOTAL", "41.3");
        goods(source, Area.WORLD, "TOTAL", "97.1");
    }

    private void goods(long source, String partner, String commodity, String value) {
        FigureForm form = figure(source);
        form.setReporter(Reporter.COMTRADE);
        form.setPartner(partner);
        form.setCommodity("TOTAL".equals(commodity) ? null : commodity);
        form.setValue(new BigDecimal(value));
        form.setCurrency(Currency.CNY);
        as(() -> figures.create(form));
    }

    /** Creates a finding from contradictory figures. */
    private long finding(long source) {
        long total = of(source, Flow.TOTAL, "9.9");
        of(source, Flow.EXPORT, "3.3");
        of(source, Flow.IMPORT, "4.4");
        long finding = findingRows.openOn(List.of(total)).get(total).get(0).getId();
        explain(finding, was);
        return finding;
    }

    private long of(long source, Flow flow, String billions) {
        FigureForm form = figure(source);
        form.setCommodity("970500");
        form.setFlow(flow);
        form.setValue(new BigDecimal(billions));
        return as(() -> figures.create(form));
    }

    private void explain(long finding, String word) {
        FindingForm form = new FindingForm(findingRows.get(finding));
        form.setVerdict(Verdict.EXPLAINED);
        form.setExplanation(Markup.after("Because " + word));
        as(() -> {
            findings.judge(form);
            return null;
        });
    }

    private long check() {
        try {
            transaction.begin();
            Future<?> work = as(checks::begin).orElseThrow();
            transaction.commit();
            work.get(2, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return as(checks::latest).orElseThrow().getResult();
    }

    private AuthorityForm authority() {
        AuthorityForm form = new AuthorityForm();
        form.setCode(was.substring(0, 18).toUpperCase());
        form.setName(Markup.after("Authority " + was));
        form.setCountry("CH");
        return form;
    }

    private ProgrammeForm programme(long authority, long source) {
        ProgrammeForm form = new ProgrammeForm();
        form.setAuthority(new Option(authority, "authority"));
        form.setCode("FRAME");
        form.setName(Markup.after("Programme " + was));
        cite(form.getCitations(), source);
        return form;
    }

    private MeasureForm measure(long programme, long source) {
        MeasureForm form = new MeasureForm();
        form.setProgramme(new Option(programme, "programme"));
        form.setKind(MeasureKind.ASSET_FREEZE);
        form.setTitle(Markup.after("Measure " + was));
        form.setAct(Markup.after("Act"));
        form.setDescription(Markup.after("It freezes"));
        form.setTargets(List.of("RU"));
        cite(form.getCitations(), source);
        date(form.getCitations(), form.getDates().getRows(), LifeCycleKind.SIGNED, "2012-01-02");
        return form;
    }

    private DesignationForm designation(long measure, long target, long source) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(target, "target"));
        form.setReason(Markup.after("Reason " + was));
        cite(form.getCitations(), source);
        date(form.getCitations(), form.getDates().getRows(), LifeCycleKind.ON_LIST, "2022-02-25");
        return form;
    }

    private static void cite(CitationRows rows, long source) {
        rows.add();
        CitationForm row = rows.getRows().get(rows.getRows().size() - 1);
        row.setSource(new Option(source, "source"));
        row.setLocator(Markup.after("p. 7"));
        row.setQuotation(Markup.after("As it says"));
        row.setCredibility(Credibility.PROBABLY_TRUE);
    }

    private static void date(CitationRows citations, List<LifeCycleDateForm> rows, LifeCycleKind kind, String date) {
        LifeCycleDateForm row = new LifeCycleDateForm(citations);
        row.setKind(kind);
        row.setDate(PartialDate.parse(date));
        rows.add(row);
    }

    /** Imports a release of the Swiss list with these parties only. */
    private long release(String day, String... parties) {
        StringBuilder xml = new StringBuilder("<swiss-sanctions-list list-type='whole-list' date='2024-01-" + day
                + "'><sanctions-program ssid='8'><program-key lang='eng'>" + Markup.inXml(Markup.after("Views"))
                + "</program-key><sanctions-set ssid='9' lang='eng'>" + Markup.inXml(Markup.after("Set"))
                + "</sanctions-set></sanctions-program>");
        for (String party : parties) {
            // This party is a person.
            String kind = party.contains("=Actor ") ? "individual" : "entity";
            String[] named = party.split("=", 2);
            xml.append("<target ssid='")
                    .append(named[0])
                    .append("'><sanctions-set-id>9</sanctions-set-id><" + kind
                            + "><identity main='true'><name name-type='primary-name'>")
                    .append("<name-part name-part-type='whole-name'><value>")
                    .append(Markup.inXml(named[1]))
                    .append("</value></name-part></name></identity><justification>")
                    .append(Markup.inXml(Markup.after("For what it did")))
                    .append("</justification></" + kind + "></target>");
        }
        byte[] file = xml.append("</swiss-sanctions-list>").toString().getBytes(StandardCharsets.UTF_8);
        return as(() -> {
            try {
                return lists.record(lists.keep(OfficialList.CH_SECO, null,
                        List.of(ListUploadFile.of(Markup.after("seco") + ".xml", new ByteArrayInputStream(file)))), read -> { });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Uploads a file with two value columns, ready to import. */
    private String table() {
        String csv = "Year,Country,Partner,Exports (mn USD),Imports (mn USD)," + Markup.inCsv(Markup.after("Remark"))
                + "\n2020,RU,CN,1,2," + Markup.inCsv(Markup.after("Of 2020")) + "\n";
        AtomicReference<String> token = new AtomicReference<>();
        caller.actAs("demo-editor", Set.of(Roles.ANALYST, Roles.EDITOR),
                () -> token.set(imports.keep(Markup.after("table") + ".csv", csv.getBytes(StandardCharsets.UTF_8))));
        return token.get();
    }

    /** Creates a disabled list source that no other test fetches. */
    private long listSource() {
        ListSourceForm form = new ListSourceForm(OfficialList.UK_OFSI);
        form.setAddresses("https://lists.example.org/conlist.csv");
        AtomicReference<Long> made = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> made.set(listSources.create(form)));
        return made.get();
    }

    /** Creates a paused feed that is not checked. */
    private long newsFeed() {
        NewsFeedForm form = new NewsFeedForm();
        form.setName(Markup.after("Feed"));
        form.setAddress("https://news.example.org/" + was + ".xml");
        form.setEnabled(false);
        AtomicReference<Long> made = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> made.set(newsFeeds.create(form)));
        return made.get();
    }

    /** Creates a disabled webhook to which nothing is sent, with a delivered test. */
    private long webhook() {
        WebhookForm form = new WebhookForm();
        form.setName(Markup.after("Webhook"));
        form.setAddress("https://hooks.example.org/" + was);
        form.setKinds(new String[] {"event", "source"});
        form.setEnabled(false);
        AtomicReference<Long> made = new AtomicReference<>();
        caller.actAs("root", Set.of(Roles.ANALYST, Roles.EDITOR, Roles.ADMIN), () -> {
            made.set(webhooks.create(form));
            webhooks.sendTest(made.get());
        });
        return made.get();
    }

    private long report() {
        String csv = "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
                + "FTS,RU,export,1995-03,0.3,bn,USD,,1996-03," + Markup.inCsv(Markup.after("Source " + is)) + "\n";
        String token = as(() -> imports.keep(Markup.after("figures") + ".csv", csv.getBytes(StandardCharsets.UTF_8)));
        return as(() -> imports.record(token, imports.preview(token).orElseThrow().getDigest(), TradeRecords.job()));
    }

    /** Moves changes between two instants {@value #DAYS} days into the past. */
    private void age(OffsetDateTime from, OffsetDateTime until) throws SQLException {
        try (Connection connection = DataSources.resolve().getConnection()) {
            for (String table : historyTables(connection)) {
                move(connection, table, "recorded_from", from, until);
            }
            move(connection, "record_change", "changed_at", from, until);
        }
    }

    private static List<String> historyTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, null, new String[] {"TABLE",
            "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (table.toLowerCase().endsWith("_history") && !table.toLowerCase().startsWith("flyway")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static void move(Connection connection, String table, String column, OffsetDateTime from, OffsetDateTime until)
            throws SQLException {
        String sql = "update " + table + " set " + column + " = ? where " + column + " between ? and ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, from.minusDays(DAYS));
            update.setObject(2, from);
            update.setObject(3, until);
            update.executeUpdate();
        }
    }

    private long fullest(String parts) {
        String owner = parts.split(" ")[1];
        return number(parts + " group by " + owner + " order by count(*) desc, " + owner + " fetch first 1 rows only");
    }

    /** Returns the count of a statement. */
    long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    private <T> T as(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.actAs("anna", Set.of(Roles.ANALYST, Roles.EDITOR), () -> result.set(work.get()));
        return result.get();
    }
}
