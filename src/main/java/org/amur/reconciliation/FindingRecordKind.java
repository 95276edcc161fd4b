package org.amur.reconciliation;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.history.RecordKind;

/** Findings in the journal. */
@ApplicationScoped
public class FindingRecordKind implements RecordKind<KnownFinding> {

    public static final String CODE = "finding";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<KnownFinding> type() {
        return KnownFinding.class;
    }

    @Override
    public String title(KnownFinding finding) {
        return finding.sentence();
    }

    @Override
    public Map<String, String> facts(KnownFinding finding) {
        return new FindingForm(finding).facts();
    }

    @Override
    public String viewAddress(long id) {
        return "/trade/finding?id=" + id;
    }

    @Override
    public String listAddress() {
        return "/trade/findings";
    }
}
