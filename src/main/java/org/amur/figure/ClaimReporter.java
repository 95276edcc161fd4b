package org.amur.figure;

import java.util.Optional;

import org.amur.figure.value.Area;
import org.amur.figure.value.Reporter;
import org.amur.web.Texts;

/**
 * Whose count the words of a source are: of the customs service that they name, else of the form's declarant. Who chose an
 * organisation that publishes what every country declared keeps it.
 */
final class ClaimReporter {

    private final FigureForm form;
    private final Optional<Reporter> named;

    ClaimReporter(FigureForm form, Optional<Reporter> named) {
        this.form = form;
        this.named = named.filter(any -> form.getReporter().onlyDeclarant().isPresent());
    }

    String declarant() {
        return named.flatMap(Reporter::onlyDeclarant).orElse(form.getDeclarant());
    }

    String partnerOf(String declarant) {
        boolean stays = form.getPartner() != null && !form.getPartner().equals(declarant);
        return stays ? form.getPartner() : Area.partner(declarant);
    }

    /** What the form does not say yet. */
    Optional<String> label() {
        return named.filter(each -> each != form.getReporter() || isOfAnotherSide())
                .map(each -> Texts.get("claim.reporter", Texts.choice("figure.reporter", each),
                        Area.name(declarant(), Texts.locale())));
    }

    /** A flow is as its declarant sees it: one that stands in the form already would come to mean the opposite. */
    boolean isTaken() {
        return !isOfAnotherSide() || form.getFlow() == null;
    }

    boolean isOfAnotherSide() {
        return !declarant().equals(form.getDeclarant());
    }

    void take() {
        named.ifPresent(each -> {
            String declarant = declarant();
            form.setReporter(each);
            form.declare(declarant);
        });
    }
}
