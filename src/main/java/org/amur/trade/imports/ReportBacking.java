package org.amur.trade.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.NotFoundException;
import org.omnifaces.cdi.Param;

/** {@code /trade/report?id=}: what one import brought. */
@Named
@RequestScoped
public class ReportBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ImportRepository repository;

    private ImportReport report;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("import", "");
        }
        report = repository.report(id);
    }

    public ImportReport getReport() {
        return report;
    }
}
