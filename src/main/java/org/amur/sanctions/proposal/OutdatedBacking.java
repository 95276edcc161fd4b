package org.amur.sanctions.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.amur.lists.OfficialList;
import org.amur.sanctions.designation.DesignationRepository;
import org.amur.sanctions.designation.DesignationRow;
import org.amur.web.Address;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.QueryString;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.RequestedPage;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.omnifaces.util.Servlets;

/** {@code /lists/outdated}: designations whose entries have changed or were removed, for decision by an editor. */
@Named
@RequestScoped
public class OutdatedBacking {

    private static final String[] FILTERS = {"what", "state", "list"};

    @Inject
    private OutdatedParams params;

    /** Keys of the selected rows as submitted. */
    @Inject
    @Param
    private List<String> chosen;

    @Inject
    private RequestedPage page;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private OutdatedRepository repository;

    @Inject
    private DesignationRepository designations;

    @Inject
    private ProposalService proposals;

    @Inject
    private OutdatedService service;

    private Page<OutdatedRow> found;
    private String reason;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> repository.page(getWhat(), getState(), getList(), number, size));
    }

    /** Ends the designations. */
    public void end() {
        decide(key -> {
            proposals.end(key.id(), key.version());
            return 0;
        });
    }

    /** Applies the list's changes and designates under further measures. */
    public void note() {
        decide(key -> proposals.note(key.id(), key.version()));
    }

    /** Keeps the designations, with a reason. */
    public void keep() {
        decide(key -> {
            service.keep(key, reason);
            return 0;
        });
    }

    /** Withdraws the decision to keep them. */
    public void askAgain() {
        decide(key -> {
            service.askAgain(key);
            return 0;
        });
    }

    /**
     * Processes each designation separately; those changed by another user are named and skipped.
     *
     * @param command returns the number of further measures
     */
    private void decide(ToIntFunction<OutdatedKey> command) {
        List<OutdatedKey> keys = chosen == null ? List.of() : chosen.stream().map(OutdatedKey::parse).flatMap(Optional::stream).toList();
        if (keys.isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("proposal.outdated.choose"));
            return;
        }
        List<Long> left = new ArrayList<>();
        int done = 0;
        int further = 0;
        for (OutdatedKey key : keys) {
            try {
                further += command.applyAsInt(key);
                done++;
            } catch (StaleException | NotFoundException e) {
                left.add(key.id());
            } catch (RefusedException e) {
                if (isOfAll(e)) {
                    Refusals.show(e);
                    break;
                }
                Messages.addGlobalError(
                        "{0}",
                        Texts.get(
                                "proposal.outdated.refused",
                                names(List.of(key.id())),
                                e.getRefusals().get(0).text()));
            }
        }
        if (!left.isEmpty()) {
            Messages.addGlobalError("{0}", Texts.get("proposal.outdated.stale", names(left)));
        }
        show(done, further, done == keys.size());
    }

    /** Returns true if the input is refused for every designation. */
    private static boolean isOfAll(RefusedException refused) {
        return refused.getRefusals().stream().anyMatch(refusal -> refusal.field() != null);
    }

    private String names(List<Long> ids) {
        Map<Long, DesignationRow> rows = designations.rows(ids);
        return ids.stream().map(id -> rows.containsKey(id) ? rows.get(id).getTarget() : String.valueOf(id))
                .collect(Collectors.joining("; "));
    }

    /** Shows the requested list; if something was skipped, with the input. */
    private void show(int done, int further, boolean all) {
        List<String> said = new ArrayList<>();
        if (done > 0) {
            said.add(Texts.get("proposal.outdated.done", done));
        }
        if (further > 0) {
            said.add(Texts.get("proposal.outdated.further.made", further));
        }
        if (all) {
            said.forEach(text -> Messages.addFlashGlobalInfo("{0}", text));
            Faces.redirect(address.to("/lists/outdated?" + QueryString.parse(Servlets.getRequestQueryString(request)).only(FILTERS)));
        } else {
            said.forEach(text -> Messages.addGlobalInfo("{0}", text));
            load();
        }
    }

    /** Returns true if the row was selected and has not changed since. */
    public boolean isChosen(OutdatedRow row) {
        return chosen != null && chosen.contains(row.getKey());
    }

    public Outdated getWhat() {
        return params.what();
    }

    public OutdatedState getState() {
        return params.state();
    }

    public OfficialList getList() {
        return params.list();
    }

    public Page<OutdatedRow> getFound() {
        return found;
    }

    /** Returns the reason for keeping them, as typed. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
