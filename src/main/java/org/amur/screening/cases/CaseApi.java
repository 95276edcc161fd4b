package org.amur.screening.cases;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.rest.ListAddress;
import org.amur.rest.ListApi;
import org.amur.rest.RecordCommand;
import org.amur.rest.RecordCommand.Reason;
import org.amur.web.RefusedException;

/** Cases at {@code /api/cases}. */
@Dependent
public class CaseApi extends ListApi<ScreeningCase> {

    private final CaseService service;

    @Inject
    CaseApi(CaseParams params, CaseRepository cases, CaseService service) {
        super(
                new ListAddress("cases", CaseRecordKind.CODE, CaseParams.class, () -> cases.walk(params.filter())),
                CaseJson.class,
                CaseJson::new);
        this.service = service;
    }

    /** Decision on a case. */
    public record Decision(@NotNull CaseState decision, @NotBlank @Size(max = 500) String reason) {
    }

    @Override
    protected Map<String, RecordCommand<ScreeningCase, ?>> commands() {
        return Map.of(
                "decide", RecordCommand.of(Decision.class, this::decide),
                "reopen", RecordCommand.of(Reason.class, this::reopen),
                "undo", RecordCommand.of(Reason.class, (known, sent) -> undo(known)));
    }

    private void decide(ScreeningCase known, Decision sent) {
        CaseForm form = new CaseForm(known);
        form.setDecision(sent.decision());
        form.setReason(sent.reason());
        service.decide(form);
    }

    private void reopen(ScreeningCase known, Reason sent) {
        CaseForm form = new CaseForm(known);
        form.setWhy(sent.why());
        service.reopen(form);
    }

    /** Withdraws the caller's own decision, if it is the last change of the case. */
    private void undo(ScreeningCase known) {
        if (!service.takeBack(List.of(new CaseKey(known.getId(), known.getVersion()))).isEmpty()) {
            throw new RefusedException(null, "screening.undo.left", CaseText.called(known));
        }
    }
}
