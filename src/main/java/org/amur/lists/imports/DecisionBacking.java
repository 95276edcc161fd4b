package org.amur.lists.imports;

import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.text.PartialDate;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /lists/release}: approves, declines or redates a release (administrators). */
@Named
@RequestScoped
public class DecisionBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ListImportService service;

    private PartialDate published;

    public String confirm() {
        return decide(() -> {
            service.confirm(id);
            return id;
        });
    }

    public String decline() {
        return decide(() -> {
            service.decline(id);
            return id;
        });
    }

    /** Corrects the date and shows the release of that date. */
    public String redate() {
        if (published == null || !published.isExact()) {
            Messages.addError("form:published", "{0}", Texts.get("lists.release.redate.day"));
            return null;
        }
        return decide(() -> service.redate(id, published.getEarliest()));
    }

    private String decide(Supplier<Long> decision) {
        try {
            return "/lists/release?faces-redirect=true&id=" + decision.get();
        } catch (ListsBusyException e) {
            Messages.addGlobalError("{0}", Texts.get("lists.import.busy"));
        } catch (RefusedException e) {
            Refusals.show(e);
        }
        return null;
    }

    /** Returns the actual date of publication. */
    public PartialDate getPublished() {
        return published;
    }

    public void setPublished(PartialDate published) {
        this.published = published;
    }
}
