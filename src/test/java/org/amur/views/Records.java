package org.amur.views;

import java.math.BigDecimal;
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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.actor.ActorForm;
import org.amur.actor.ActorKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorService;
import org.amur.common.Caller;
import org.amur.common.Option;
import org.amur.common.Roles;
import org.amur.database.DataSources;
import org.amur.date.PartialDate;
import org.amur.event.EventForm;
import org.amur.event.EventRepository;
import org.amur.event.EventService;
import org.amur.event.ParticipationForm;
import org.amur.event.Role;
import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityRepository;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationForm;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.measure.MeasureForm;
import org.amur.sanctions.measure.MeasureKind;
import org.amur.sanctions.measure.MeasureRepository;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeRepository;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationRows;
import org.amur.source.Reliability;
import org.amur.source.SourceForm;
import org.amur.source.SourceRepository;
import org.amur.source.SourceService;
import org.amur.trade.Currency;
import org.amur.trade.Declarant;
import org.amur.trade.FigureForm;
import org.amur.trade.FigureRepository;
import org.amur.trade.FigureService;
import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.imports.FigureImportService;
import org.amur.trade.imports.ImportProgress;

/**
 * A record of every kind for the tests of the views, made once: entered {@value #DAYS} days ago with the word
 * {@code was}, and changed today to the word {@code is}.
 */
@ApplicationScoped
public class Records {

    static final int DAYS = 10;

    /** The record of the seed with the most parts and neighbours of each kind: what the page of it can be at its fullest. */
    private static final Map<String, String> FULLEST = Map.of(
            "source", "select source_id from event_citation",
            "target", "select target_id from designation",
            "actor", "select actor_id from participation",
            "event", "select event_id from participation",
            "figure", "select figure_id from figure_citation",
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
    private Caller caller;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String was = word();
    private final String is = word();
    private final Map<String, String> made = new TreeMap<>();

    /** The numbers of the records by the code of their kind, those of the fullest ones as {@code full.event}, of a {@code deletion}, and the two words. */
    synchronized Map<String, String> get() throws SQLException {
        if (made.isEmpty()) {
            OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC);
            create();
            age(start, OffsetDateTime.now(ZoneOffset.UTC));
            change();
            made.put("was", was);
            made.put("is", is);
            made.put("account", String.valueOf(number("select id from account where name = 'demo-analyst'")));
            FULLEST.forEach((kind, parts) -> made.put("full." + kind, String.valueOf(fullest(parts))));
            made.put("report", String.valueOf(report()));
            long deleted = as(() -> sources.create(source("deleted")));
            made.put("deletion", String.valueOf(as(() -> sources.delete(deleted, 1))));
        }
        return made;
    }

    /** How many commands were carried out, of anybody. */
    long changes() {
        return number("select count(*) from record_change");
    }

    void enterSomething() {
        as(() -> sources.create(source("entered")));
    }

    private void create() {
        long source = as(() -> sources.create(source(was)));
        long actor = as(() -> actors.create(actor(was)));
        long event = as(() -> events.create(event(actor, source)));
        long figure = as(() -> figures.create(figure(source)));
        long authority = as(() -> authorities.create(authority()));
        long programme = as(() -> programmes.create(programme(authority, source)));
        long measure = as(() -> measures.create(measure(programme, source)));
        long designation = as(() -> designations.create(designation(measure, actor, source)));
        Map.of("source", source, "actor", actor, "event", event, "figure", figure, "authority", authority,
                "programme", programme, "measure", measure, "designation", designation)
                .forEach((kind, id) -> made.put(kind, id.toString()));
    }

    private void change() {
        SourceForm source = new SourceForm(sourceRows.get(id("source")));
        source.setTitle(source.getTitle().replace(was, is));
        as(() -> sources.update(source));
        ActorForm actor = new ActorForm(actorRows.get(id("actor")));
        actor.getNames().getRows().get(0).setText("Actor " + is);
        as(() -> actors.update(actor));
        EventForm event = new EventForm(eventRows.get(id("event")));
        event.setTitle("Event " + is);
        as(() -> events.update(event));
        FigureForm figure = new FigureForm(figureRows.get(id("figure")));
        figure.setNote("Note " + is);
        as(() -> figures.update(figure));
        AuthorityForm authority = new AuthorityForm(authorityRows.get(id("authority")));
        authority.setName("Authority " + is);
        as(() -> authorities.update(authority));
        ProgrammeForm programme = new ProgrammeForm(programmeRows.get(id("programme")));
        programme.setName("Programme " + is);
        as(() -> programmes.update(programme));
        MeasureForm measure = new MeasureForm(measureRows.get(id("measure")));
        measure.setTitle("Measure " + is);
        as(() -> measures.update(measure));
        DesignationForm designation = new DesignationForm(designationRows.get(id("designation")));
        designation.setReason("Reason " + is);
        as(() -> designations.update(designation));
    }

    private long id(String kind) {
        return Long.parseLong(made.get(kind));
    }

    private static SourceForm source(String word) {
        SourceForm form = new SourceForm();
        form.setTitle("Source " + word);
        form.setPublisher("A gazette");
        form.setReliability(Reliability.A);
        form.setPublished(PartialDate.parse("2022-02"));
        return form;
    }

    private static ActorForm actor(String word) {
        ActorForm form = new ActorForm();
        form.setKind(ActorKind.PERSON);
        form.setCountry("RU");
        form.getNames().getRows().get(0).setText("Actor " + word);
        return form;
    }

    private EventForm event(long actor, long source) {
        EventForm form = new EventForm();
        form.setTitle("Event " + was);
        form.setDate(PartialDate.parse("2023-03-20"));
        form.getParticipants().getRows().add(new ParticipationForm(new Option(actor, "actor"), Role.ACTOR));
        cite(form.getCitations(), source);
        return form;
    }

    /** A period of which no other test says anything. */
    private FigureForm figure(long source) {
        FigureForm form = new FigureForm();
        form.setReporter(Reporter.FTS);
        form.setDeclarant(Declarant.RU);
        form.setFlow(Flow.EXPORT);
        form.setPeriod(Period.parse("1996"));
        form.setValue(new BigDecimal("4.7"));
        form.setScale(Scale.BILLION);
        form.setCurrency(Currency.USD);
        form.setPublished(PartialDate.parse("1997-02"));
        form.setNote("Note " + was);
        form.getCitations().getRows().clear();
        cite(form.getCitations(), source);
        return form;
    }

    private AuthorityForm authority() {
        AuthorityForm form = new AuthorityForm();
        form.setCode(was.substring(0, 18).toUpperCase());
        form.setName("Authority " + was);
        form.setCountry("CH");
        return form;
    }

    private ProgrammeForm programme(long authority, long source) {
        ProgrammeForm form = new ProgrammeForm();
        form.setAuthority(new Option(authority, "authority"));
        form.setCode("FRAME");
        form.setName("Programme " + was);
        cite(form.getCitations(), source);
        return form;
    }

    private MeasureForm measure(long programme, long source) {
        MeasureForm form = new MeasureForm();
        form.setProgramme(new Option(programme, "programme"));
        form.setKind(MeasureKind.ASSET_FREEZE);
        form.setTitle("Measure " + was);
        form.setTargets(List.of("RU"));
        cite(form.getCitations(), source);
        date(form.getCitations(), form.getDates().getRows(), LifeCycleKind.SIGNED, "2022-02-24");
        return form;
    }

    private DesignationForm designation(long measure, long target, long source) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(new Option(measure, "measure"));
        form.setTarget(new Option(target, "target"));
        form.setReason("Reason " + was);
        cite(form.getCitations(), source);
        date(form.getCitations(), form.getDates().getRows(), LifeCycleKind.ON_LIST, "2022-02-25");
        return form;
    }

    private static void cite(CitationRows rows, long source) {
        rows.add();
        rows.getRows().get(rows.getRows().size() - 1).setSource(new Option(source, "source"));
    }

    private static void date(CitationRows citations, List<LifeCycleDateForm> rows, LifeCycleKind kind, String date) {
        LifeCycleDateForm row = new LifeCycleDateForm(citations);
        row.setKind(kind);
        row.setDate(PartialDate.parse(date));
        rows.add(row);
    }

    private long report() {
        String csv = "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
                + "FTS,RU,export,1995-03,0.3,bn,USD,,1996-03,Source " + is + "\n";
        String token = as(() -> imports.keep("figures.csv", csv.getBytes(StandardCharsets.UTF_8)));
        return as(() -> imports.record(token, new ImportProgress()));
    }

    /** What was recorded between two instants was recorded {@value #DAYS} days before. */
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

    /** What one statement counts. */
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
