package org.amur.sanctions.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.history.RecordKind;
import org.amur.web.Refusal;
import org.amur.web.Texts;

/** Record kind of declined entries. Their only page is their history. */
@ApplicationScoped
public class DeclinedEntryRecordKind implements RecordKind<DeclinedEntry> {

    static final String CODE = "declined";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Class<DeclinedEntry> type() {
        return DeclinedEntry.class;
    }

    @Override
    public String title(DeclinedEntry entry) {
        return entry.getTitle() + " (" + entry.getReference() + ")";
    }

    @Override
    public Map<String, String> facts(DeclinedEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("lists.list", Texts.choice("lists.list", entry.getList()));
        facts.put("lists.reference", entry.getReference());
        facts.put("proposal.list.reason", entry.getReason());
        return facts;
    }

    @Override
    public Optional<Refusal> taken() {
        return Optional.of(new Refusal(null, "proposal.list.settled", List.of()));
    }

    @Override
    public String viewAddress(long id) {
        return "/history/record?kind=" + CODE + "&id=" + id;
    }

    @Override
    public String listAddress() {
        return "/lists/proposals?state=DECLINED";
    }
}
