package org.amur.reconciliation;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.amur.figure.FigureTitle;
import org.amur.history.RecordForm;
import org.amur.web.Texts;

/** Form of an editor's verdict on a finding, or of the reason to reopen it. */
public class FindingForm extends RecordForm {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 500;

    private final String sentence;
    private final String figures;
    private final FindingStatus status;
    private final boolean judged;

    @NotNull
    private Verdict verdict;

    @NotBlank
    @Size(max = MAX_LENGTH)
    private String explanation;

    private boolean forCause = true;

    public FindingForm(KnownFinding known) {
        super(known);
        sentence = known.sentence();
        figures = known.statements().stream().map(input -> FigureTitle.of(input, Texts.locale())).collect(joining("\n"));
        status = known.getStatus();
        judged = status == FindingStatus.EXPLAINED || known.isResolvedByHand();
        verdict = known.getVerdict();
        explanation = known.getExplanation();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("finding.list.sentence", sentence);
        facts.put("finding.list.figures", figures);
        facts.put("finding.list.status", Texts.choice("finding.list.status", status));
        facts.put("finding.list.verdict", explanation == null ? null : Texts.choice("finding.list.verdict", verdict));
        facts.put("finding.list.explanation", explanation);
        return facts;
    }

    /** Tells whether the other findings of the same cause are judged, or reopened, too. */
    public boolean isForCause() {
        return forCause;
    }

    public void setForCause(boolean forCause) {
        this.forCause = forCause;
    }

    public String getSentence() {
        return sentence;
    }

    public FindingStatus getStatus() {
        return status;
    }

    /** Tells whether the finding has a valid verdict. */
    public boolean isJudged() {
        return judged;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }
}
