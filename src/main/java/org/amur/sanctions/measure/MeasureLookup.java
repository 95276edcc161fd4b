package org.amur.sanctions.measure;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Autocompletion of measures in forms. */
@Named
@RequestScoped
public class MeasureLookup {

    private static final int COUNT = 10;

    @Inject
    private MeasureRepository measures;

    public List<Option> complete(String typed) {
        return measures.suggest(typed, COUNT);
    }
}
