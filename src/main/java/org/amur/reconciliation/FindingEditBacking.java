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
    /** One sentence for all findings with the same cause; null if there is no other. */
    private String cause;
    private long open;

    @Override
    protected FindingForm blank() {
        throw new NotFoundException(FindingRecordKind.CODE, "");
    }

    @Override
    protected FindingForm stored(long id) {
        KnownFinding known = findings.get(id);
        FindingGroup same = findings.ofCause(known);
        cause = same.isSeveral() ? same.getSentence() : null;
        open = same.countOpen();
        return new FindingForm(known);
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

    public String getCause() {
        return cause;
    }

    /** Returns the number of open findings with the same cause. */
    public long getOpen() {
        return open;
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
