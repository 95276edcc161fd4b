package org.amur.sanctions.measure;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.history.RestorableKind;
import org.amur.sanctions.imposition.Measure;
import org.amur.sanctions.imposition.MeasureForm;
import org.amur.sanctions.imposition.ReadableAnswers;
import org.amur.sanctions.programme.ProgrammeRecordKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;

/** Record kind of measures, with their references. */
@ApplicationScoped
public class MeasureRecordKind implements RestorableKind<Measure>, Dependents {

    public static final String CODE = Measure.KIND;

    @Inject
    private ReadableAnswers answers;

    @Inject
    private MeasureRepository measures;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Measure> type() {
        return Measure.class;
    }

    @Override
    public String title(Measure measure) {
        return measure.getAct() == null ? measure.getTitle() : measure.getTitle() + " (" + measure.getAct() + ")";
    }

    @Override
    public Map<String, String> facts(Measure measure) {
        return form(measure).facts();
    }

    /** Returns the form, without answers that the caller may not see. */
    MeasureForm form(Measure measure) {
        MeasureForm form = new MeasureForm(measure);
        answers.limit(form.getAnswers(), measure);
        return form;
    }

    @Override
    public String viewAddress(long id) {
        return "/sanctions/measure/view?id=" + id;
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        List<MeasureRow> found = switch (kind) {
            case ProgrammeRecordKind.CODE -> measures.of(id, MAX_READ);
            case SourceRecordKind.CODE -> measures.citing(id, MAX_READ);
            default -> List.of();
        };
        return found.stream().map(row -> new Dependent(CODE, row.title(), viewAddress(row.id()))).toList();
    }
}
