package org.amur.reconciliation;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.ViewScoped;

/** {@code /trade/explain?id=}: explains a finding or declares it mistaken, or reopens it. */
@Named
@ViewScoped(saveInViewState = true)
public class FindingEditBacking extends RecordEditing<FindingForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingRepository findings;

    @Inject
    private FindingService service;

    private boolean reopening;
    private Integer siblings;

    @Override
    protected FindingForm blank() {
        throw new NotFoundException(FindingRecordKind.CODE, "");
    }

    @Override
    protected FindingForm stored(long id) {
        return new FindingForm(findings.get(id));
    }

    @Override
    protected long create(FindingForm entered) {
        throw new NotFoundException(FindingRecordKind.CODE, "");
    }

    @Override
    protected void update(FindingForm entered) {
        if (reopening) {
            service.reopen(entered);
        } else {
            service.judge(entered);
        }
    }

    @Override
    protected String view() {
        return "/trade/finding";
    }

    /** Returns the number of findings with the same cause. */
    public int getSiblings() {
        if (siblings == null) {
            siblings = getForm() == null ? 0 : findings.ofCause(getForm().getCause()).size();
        }
        return siblings;
    }

    public String judge() {
        reopening = false;
        return save();
    }

    public String reopen() {
        reopening = true;
        return save();
    }
}
