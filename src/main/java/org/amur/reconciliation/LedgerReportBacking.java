package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.value.Period;
import org.amur.reconciliation.rules.YuanRates;
import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /trade/reconciliation?id=}: report of one check of all figures. */
@Named
@RequestScoped
public class LedgerReportBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private LedgerCheckRepository repository;

    private LedgerCheck report;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("check", "");
        }
        report = repository.get(id);
    }

    public LedgerCheck getReport() {
        return report;
    }

    /** Returns the last month with a known exchange rate. */
    public Period getRatesKnownUntil() {
        return YuanRates.knownUntil();
    }
}
