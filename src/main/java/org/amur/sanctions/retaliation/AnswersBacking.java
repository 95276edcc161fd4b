package org.amur.sanctions.retaliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.sanctions.answer.AnswerRepository;
import org.amur.sanctions.answer.AnswerRow;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/**
 * {@code /sanctions/answers}: measures and designations with the facts they answer and the days between, newest first.
 */
@Named
@RequestScoped
public class AnswersBacking {

    @Inject
    private RequestedPage page;

    @Inject
    private AnswerRepository answers;

    private Page<AnswerRow> found;

    @PostConstruct
    void load() {
        found = page.of(answers::page);
    }

    public Page<AnswerRow> getFound() {
        return found;
    }
}
