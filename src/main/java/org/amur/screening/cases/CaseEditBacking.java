package org.amur.screening.cases;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** {@code /screening/decide?id=}: decides on a case or reopens it; {@code as} is the proposed decision. */
@Named
@ViewScoped(saveInViewState = true)
public class CaseEditBacking extends RecordEditing<CaseForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseRepository cases;

    @Inject
    private CaseService service;

    @Inject
    @Param(name = "as")
    private CaseState meant;

    private boolean reopening;

    /** Sets the proposed decision after the form was filled, so that it counts as a change. */
    @PostConstruct
    void propose() {
        if (meant != null && getForm().getDecision() == CaseState.OPEN) {
            getForm().setDecision(meant);
        }
    }

    @Override
    protected CaseForm blank() {
        throw new NotFoundException(CaseRecordKind.CODE, "");
    }

    @Override
    protected CaseForm stored(long id) {
        return new CaseForm(cases.get(id));
    }

    @Override
    protected long create(CaseForm entered) {
        throw new NotFoundException(CaseRecordKind.CODE, "");
    }

    @Override
    protected void update(CaseForm entered) {
        // A closed case can only be reopened.
        if (reopening || !entered.isCurrent()) {
            service.reopen(entered);
        } else {
            service.decide(entered);
        }
    }

    @Override
    protected String view() {
        return "/screening/case";
    }

    public String decide() {
        reopening = false;
        return save();
    }

    public String reopen() {
        reopening = true;
        return save();
    }
}
