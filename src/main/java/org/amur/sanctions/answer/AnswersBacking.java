package org.amur.sanctions.answer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AskedPage;
import org.amur.common.Page;

/** {@code /sanctions/answers}: which measure or designation answers what, after how many days, newest first. */
@Named
@RequestScoped
public class AnswersBacking {

    @Inject
    private AskedPage page;

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
