package org.amur.sanctions.programme;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Option;

/** Autocompletion of programmes in forms. */
@Named
@RequestScoped
public class ProgrammeLookup {

    private static final int COUNT = 10;

    @Inject
    private ProgrammeRepository programmes;

    public List<Option> complete(String typed) {
        return programmes.suggest(typed, COUNT);
    }
}
