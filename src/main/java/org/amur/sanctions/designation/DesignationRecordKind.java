package org.amur.sanctions.designation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRecordKind;
import org.amur.history.RestorableKind;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationForm;
import org.amur.sanctions.imposition.ReadableAnswers;
import org.amur.sanctions.measure.MeasureRecordKind;
import org.amur.source.SourceRecordKind;
import org.amur.web.Dependent;
import org.amur.web.Dependents;
import org.amur.web.Refusal;

/** Record kind of designations, with their references. */
@ApplicationScoped
public class DesignationRecordKind implements RestorableKind<Designation>, Dependents {

    public static final String CODE = Designation.KIND;
    private static final Refusal ENTRY_TAKEN = new Refusal(null, "sanctions.designation.listedAs.taken", List.of());

    @Inject
    private ReadableAnswers answers;

    @Inject
    private DesignationRepository designations;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<Designation> type() {
        return Designation.class;
    }

    @Override
    public String title(Designation designation) {
        return title(designation.getTarget().getName(), designation.getMeasure().getProgramme().getAuthority().getCode(),
                designation.getMeasure().getProgramme().getCode());
    }

    private static String title(String target, String authority, String programme) {
        return target + " · " + authority + " " + programme;
    }

    @Override
    public Map<String, String> facts(Designation designation) {
        return form(designation).facts();
    }

    /** Returns the form, without answers that the caller may not see. */
    DesignationForm form(Designation designation) {
        DesignationForm form = new DesignationForm(designation);
        answers.limit(form.getAnswers(), designation);
        return form;
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(ENTRY_TAKEN);
    }

    @Override
    public String viewAddress(long id) {
        return "/sanctions/designation/view?id=" + id;
    }

    @Override
    public List<Dependent> on(String kind, long id) {
        List<DesignationRow> found = switch (kind) {
            case ActorRecordKind.CODE -> designations.ofTarget(id);
            case MeasureRecordKind.CODE -> designations.under(id, MAX_READ);
            case SourceRecordKind.CODE -> designations.citing(id, MAX_READ);
            default -> List.of();
        };
        return found.stream().map(row -> new Dependent(CODE,
                title(row.getTarget(), row.getAuthority(), row.getProgramme())
                        + (row.getListedAs() == null ? "" : " · " + row.getListedAs().getReference()), viewAddress(row.getId())))
                .toList();
    }
}
