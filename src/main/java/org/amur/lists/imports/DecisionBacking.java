package org.amur.lists.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Refusals;
import org.amur.common.RefusedException;
import org.amur.common.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /lists/release}: an administrator's word on a release that waits. */
@Named
@RequestScoped
public class DecisionBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListImportService service;

    public String confirm() {
        return decide(() -> service.confirm(id));
    }

    public String decline() {
        return decide(() -> service.decline(id));
    }

    private String decide(Runnable decision) {
        try {
            decision.run();
            return "/lists/release?faces-redirect=true&id=" + id;
        } catch (ListsBusyException e) {
            Messages.addGlobalError("{0}", Texts.get("lists.import.busy"));
        } catch (RefusedException e) {
            Refusals.show(e);
        }
        return null;
    }
}
