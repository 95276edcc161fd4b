package org.amur.screening.cases;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.amur.history.RecordForm;
import org.amur.web.Texts;

/** Form of a decision, or of its withdrawal, with the reason. */
public class CaseForm extends RecordForm {

    private static final long serialVersionUID = 1L;
    private static final int MAX_LENGTH = 500;

    private final String actorName;
    private final String entryTitle;
    private final String list;
    private final String evidence;
    private final boolean current;
    private final boolean decided;

    private CaseState decision;

    @NotBlank
    @Size(max = MAX_LENGTH)
    private String reason;

    public CaseForm(ScreeningCase known) {
        super(known);
        actorName = known.getActorName();
        entryTitle = known.getEntryTitle();
        list = known.getList().getKey();
        evidence = CaseText.of(known.evidence());
        current = known.isCurrent();
        decided = known.getState() != CaseState.OPEN && !known.isByRecord();
        decision = known.getState();
        reason = known.getReason();
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("screening.case.actor", actorName);
        facts.put("screening.case.entry", entryTitle + ", " + Texts.get(list));
        facts.put("screening.case.evidence", evidence);
        facts.put("screening.case.current", Texts.get(current ? "screening.case.current.yes" : "screening.case.current.no"));
        facts.put("screening.state", Texts.choice("screening.state", decision));
        facts.put("screening.case.reason", reason);
        return facts;
    }

    public String getActorName() {
        return actorName;
    }

    public String getEntryTitle() {
        return entryTitle;
    }

    /** Returns true if the case is not closed. */
    public boolean isCurrent() {
        return current;
    }

    /** Returns true if a user (not a record) has decided and the decision is valid, whatever the form contains. */
    public boolean isDecided() {
        return decided;
    }

    public CaseState getDecision() {
        return decision;
    }

    public void setDecision(CaseState decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
