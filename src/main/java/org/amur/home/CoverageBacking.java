package org.amur.home;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /coverage}: period, counts, sources and known gaps of each part of the record. */
@Named
@RequestScoped
public class CoverageBacking {

    @Inject
    private CoverageRepository repository;

    private List<CoveragePart> parts;

    @PostConstruct
    void load() {
        parts = repository.coverage();
    }

    public List<CoveragePart> getParts() {
        return parts;
    }
}
