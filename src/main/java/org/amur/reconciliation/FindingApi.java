package org.amur.reconciliation;

import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.rest.ListAddress;
import org.amur.rest.ListApi;
import org.amur.rest.RecordCommand;

/** Findings at {@code /api/findings}. */
@Dependent
public class FindingApi extends ListApi<KnownFinding> {

    private final FindingService service;

    @Inject
    FindingApi(FindingParams params, FindingRepository findings, FindingService service) {
        super(
                new ListAddress("findings", FindingRecordKind.CODE, FindingParams.class, () -> findings.walk(params.filter())),
                FindingJson.class,
                FindingJson::new);
        this.service = service;
    }

    /**
     * Verdict on a finding.
     *
     * @param forCause whether it is also one on the other open findings of the cause
     */
    public record Assessment(@NotNull Verdict verdict, @NotBlank @Size(max = 500) String explanation, Boolean forCause) {
    }

    /**
     * Withdrawal of a verdict.
     *
     * @param forCause whether the same verdict on other findings of the cause is withdrawn, too
     */
    public record Reopening(@NotBlank @Size(max = 500) String why, Boolean forCause) {
    }

    @Override
    protected Map<String, RecordCommand<KnownFinding, ?>> commands() {
        return Map.of("assess", RecordCommand.of(Assessment.class, this::assess), "reopen", RecordCommand.of(Reopening.class, this::reopen));
    }

    private void assess(KnownFinding finding, Assessment sent) {
        FindingForm form = new FindingForm(finding);
        form.setVerdict(sent.verdict());
        form.setExplanation(sent.explanation());
        form.setForCause(Boolean.TRUE.equals(sent.forCause()));
        service.judge(form);
    }

    private void reopen(KnownFinding finding, Reopening sent) {
        FindingForm form = new FindingForm(finding);
        form.setWhy(sent.why());
        form.setForCause(Boolean.TRUE.equals(sent.forCause()));
        service.reopen(form);
    }
}
