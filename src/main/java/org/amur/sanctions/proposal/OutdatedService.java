package org.amur.sanctions.proposal;

import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.sanctions.imposition.Acknowledgement;
import org.amur.sanctions.imposition.Designation;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;

/** Keeps designations whose entries have changed or were removed, and withdraws that. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class OutdatedService {

    private static final int MAX_REASON_LENGTH = 500;

    @Inject
    private OutdatedRepository outdated;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private Caller caller;

    /**
     * Keeps a designation unchanged until its list changes the entry again.
     *
     * @throws RefusedException if no reason is given, or it is not outdated
     * @throws StaleException   if another user has saved the designation since it was shown, or its list has changed
     * the entry
     */
    public void keep(OutdatedKey looked, String reason) {
        if (reason == null || reason.isBlank() || reason.strip().length() > MAX_REASON_LENGTH) {
            throw new RefusedException("reason", "proposal.outdated.reason.needed");
        }
        Designation stands = records.get(Designation.class, looked.id(), looked.version());
        OutdatedRow row = outdated.open(looked.id()).orElseThrow(() -> new RefusedException(null, "proposal.outdated.settled"));
        if (!Objects.equals(row.getNow(), looked.now())) {
            throw new StaleException();
        }
        stands.setKept(new Acknowledgement(row.getRelease().getPosition(), row.getNow(), reason.strip(), caller.name(),
                journal.instant()));
        journal.update(stands, Action.DECIDE, reason);
    }

    /**
     * Withdraws the decision to keep a designation, which is outdated again.
     *
     * @throws RefusedException if it was not kept
     * @throws StaleException   if another user has saved it since it was shown
     */
    public void askAgain(OutdatedKey looked) {
        Designation asked = records.get(Designation.class, looked.id(), looked.version());
        if (asked.getKept() == null) {
            throw new RefusedException(null, "proposal.outdated.settled");
        }
        asked.setKept(null);
        journal.update(asked, Action.REOPEN, Texts.toStore("proposal.outdated.askedAgain"));
    }
}
