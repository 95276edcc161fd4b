package org.amur.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Undo button after a deletion: {@code ?undo=} names the change. */
@Named
@RequestScoped
public class UndoBacking {

    @Inject
    @Param
    private Long undo;

    @Inject
    private ChangeRepository journal;

    @Inject
    private Restoration restoration;

    @Inject
    private RecordKinds kinds;

    private RecordChange deletion;

    @PostConstruct
    void load() {
        // A pressed button gets an answer, even if it is too late.
        if (undo != null) {
            deletion = (Faces.isPostback() ? journal.deletion(undo) : journal.lastDeletion(undo)).orElse(null);
        }
    }

    public String undo() {
        try {
            RecordChange restored = restoration.undo(undo);
            Messages.addFlashGlobalInfo("{0}", Texts.get("common.said.restored", restored.getTitle()));
            String address = kinds.get(restored.getKind()).viewAddress(restored.getRecordId());
            return address + "&faces-redirect=true";
        } catch (CannotRestoreException e) {
            deletion = null;
            Messages.addGlobalError("{0}", Texts.get("common.undo.impossible"));
        } catch (RefusedException e) {
            // A lock may be busy; the undo is still offered for a retry.
            Refusals.show(e);
        }
        return null;
    }

    /** Returns the deletion that can be undone; null if the address names none, or the record has been restored. */
    public RecordChange getDeletion() {
        return deletion;
    }
}
