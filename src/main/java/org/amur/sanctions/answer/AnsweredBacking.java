package org.amur.sanctions.answer;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;

/** Answers to the measure, designation or event {@code id}, for a card on its page. */
@Named
@RequestScoped
public class AnsweredBacking {

    private static final int COUNT = 50;

    @Inject
    @Param
    private Long id;

    @Inject
    private AnswerRepository answers;

    private List<AnswerRow> rows = List.of();

    @PostConstruct
    void load() {
        if (id != null) {
            rows = answers.to(id, COUNT);
        }
    }

    /** Returns the answers, oldest first. */
    public List<AnswerRow> getRows() {
        return rows;
    }
}
