package org.amur.figure;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;

import org.amur.figure.value.Area;
import org.amur.figure.value.Reporter;
import org.amur.web.Texts;

/**
 * Reporter of a claim: the customs service that the text names, else that of the form's declarant. An explicitly chosen
 * compiler (IMF, UN Comtrade) is kept.
 */
final class ClaimReporter {

    private final FigureForm form;
    private final Optional<Reporter> named;

    ClaimReporter(FigureForm form, Optional<Reporter> named) {
        this.form = form;
        this.named = named.filter(any -> form.getReporter() == null || form.getReporter().onlyDeclarant().isPresent());
    }

    /** Returns the declarant; China until the form or the text names another. */
    String declarant() {
        return named.flatMap(Reporter::onlyDeclarant).orElse(requireNonNullElse(form.getDeclarant(), Area.CHINA));
    }

    /** Tells whether the form or the text names the declarant. */
    boolean isStated() {
        return form.getDeclarant() != null || named.flatMap(Reporter::onlyDeclarant).isPresent();
    }

    String partnerOf(String declarant) {
        boolean stays = form.getPartner() != null && !form.getPartner().equals(declarant);
        return stays ? form.getPartner() : Area.partner(declarant);
    }

    /** Returns the label of the reporter if it differs from the form's. */
    Optional<String> label() {
        return named.filter(each -> each != form.getReporter() || isOfAnotherSide())
                .map(each -> Texts.get("claim.reporter", Texts.choice("figure.reporter", each),
                        Area.name(declarant(), Texts.locale())));
    }

    /**
     * Tells whether the form accepts this reporter. A flow that was already chosen is not reinterpreted for another
     * declarant.
     */
    boolean isAcceptable() {
        return !isOfAnotherSide() || form.getFlow() == null;
    }

    boolean isOfAnotherSide() {
        return form.getDeclarant() != null && !declarant().equals(form.getDeclarant());
    }

    void apply() {
        named.ifPresent(each -> {
            String declarant = declarant();
            form.setReporter(each);
            form.declare(declarant);
        });
    }
}
