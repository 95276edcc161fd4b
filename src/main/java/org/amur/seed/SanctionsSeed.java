package org.amur.seed;

import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import org.amur.sanctions.LifeCycleDateForm;
import org.amur.sanctions.LifeCycleKind;
import org.amur.sanctions.authority.AuthorityForm;
import org.amur.sanctions.authority.AuthorityService;
import org.amur.sanctions.designation.DesignationService;
import org.amur.sanctions.imposition.AnswerForm;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.sanctions.measure.MeasureService;
import org.amur.sanctions.programme.ProgrammeForm;
import org.amur.sanctions.programme.ProgrammeService;
import org.amur.source.CitationForm;
import org.amur.source.CitationRows;
import org.amur.web.FormRows;

/** Seed of authorities, programmes, measures and designations. */
@Dependent
class SanctionsSeed {

    private static final String AUTHORITY = "authority";
    private static final String PROGRAMME = "programme";
    private static final String MEASURE = "measure";

    @Inject
    private AuthorityService authorities;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MeasureService measures;

    @Inject
    private DesignationService designations;

    void plant(SeedKeys keys) {
        SeedFile.read("authorities").forEach(authority -> plantAuthority(authority, keys));
        SeedFile.read("programmes").forEach(programme -> plantProgramme(programme, keys));
        SeedOrder.of(SeedFile.read("measures"), SanctionsSeed::answered).stream()
                .flatMap(List::stream)
                .forEach(measure -> plantMeasure(measure, keys));
        designations.createAll(SeedFile.read("designations").stream().map(designation -> designation(designation, keys)).toList());
    }

    private static List<String> answered(JsonObject measure) {
        String answers = SeedFile.text(measure, "answers");
        return answers == null ? List.of() : List.of(answers);
    }

    private void plantAuthority(JsonObject authority, SeedKeys keys) {
        AuthorityForm form = new AuthorityForm();
        form.setCode(authority.getString("code"));
        form.setName(authority.getString("name"));
        form.setCountry(SeedFile.text(authority, "country"));
        form.setActor(keys.get(ActorSeed.ACTOR, SeedFile.text(authority, "actor")));
        keys.put(AUTHORITY, authority.getString("key"), authorities.create(form), form.getName());
    }

    private void plantProgramme(JsonObject programme, SeedKeys keys) {
        ProgrammeForm form = new ProgrammeForm();
        form.setAuthority(keys.get(AUTHORITY, programme.getString(AUTHORITY)));
        form.setCode(programme.getString("code"));
        form.setName(programme.getString("name"));
        form.setStarted(SeedFile.date(programme, "startedOn"));
        cite(form.getCitations(), programme, keys);
        keys.put(PROGRAMME, programme.getString("key"), programmes.create(form), form.getName());
    }

    private void plantMeasure(JsonObject measure, SeedKeys keys) {
        MeasureForm form = new MeasureForm();
        form.setProgramme(keys.get(PROGRAMME, measure.getString(PROGRAMME)));
        form.setKind(SeedFile.constant(measure, "kind", MeasureKind.class));
        form.setTitle(measure.getString("title"));
        form.setAct(measure.getString("act"));
        form.setTargets(measure.getJsonArray("targets").getValuesAs(JsonString::getString));
        form.setDescription(SeedFile.text(measure, "description"));
        cite(form.getCitations(), measure, keys);
        answered(measure).forEach(answered -> {
            AnswerForm row = new AnswerForm(form.getCitations());
            row.setAnswered(keys.get(MEASURE, answered));
            form.getAnswers().getRows().add(row);
        });
        date(form.getDates(), form.getCitations(), measure, keys);
        keys.put(MEASURE, measure.getString("key"), measures.create(form), form.getTitle());
    }

    private static DesignationForm designation(JsonObject designation, SeedKeys keys) {
        DesignationForm form = new DesignationForm();
        form.setMeasure(keys.get(MEASURE, designation.getString(MEASURE)));
        form.setTarget(keys.get(ActorSeed.ACTOR, designation.getString("target")));
        form.setReason(SeedFile.text(designation, "reason"));
        cite(form.getCitations(), designation, keys);
        date(form.getDates(), form.getCitations(), designation, keys);
        return form;
    }

    private static void cite(CitationRows citations, JsonObject fact, SeedKeys keys) {
        citations.getRows().clear();
        SourceSeed.cite(citations, SeedFile.objects(fact, "citations"), keys);
    }

    private static void date(FormRows<LifeCycleDateForm> dates, CitationRows citations, JsonObject fact, SeedKeys keys) {
        dates.getRows().clear();
        for (JsonObject date : SeedFile.objects(fact, "dates")) {
            LifeCycleDateForm row = new LifeCycleDateForm(citations);
            row.setKind(SeedFile.constant(date, "kind", LifeCycleKind.class));
            row.setDate(SeedFile.date(date, "date"));
            row.setCitation(citation(citations, date.getJsonObject("citation"), keys));
            dates.getRows().add(row);
        }
    }

    /** Returns the fact's own citation of the source that the date cites; adds one if there is none. */
    private static CitationForm citation(CitationRows citations, JsonObject citation, SeedKeys keys) {
        long source = keys.get("source", citation.getString("source")).id();
        return citations.getRows().stream().filter(row -> row.getSource().id() == source).findFirst().orElseGet(() -> {
            SourceSeed.cite(citations, List.of(citation), keys);
            return citations.getRows().get(citations.getRows().size() - 1);
        });
    }
}
