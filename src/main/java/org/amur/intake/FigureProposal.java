package org.amur.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.FigureForm;
import org.amur.figure.FigureTitle;
import org.amur.figure.claim.Claim;
import org.amur.figure.claim.NamedFlow;
import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.intake.figure.FigureMention;
import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Proposal of a trade figure. */
public class FigureProposal extends ArticleProposal {

    private static final long serialVersionUID = 1L;

    private final FigureForm form = new FigureForm();
    private final NamedFlow said;
    /** Flow that {@link #redeclare} has filled in. */
    private Flow seen;
    private String contradiction;

    FigureProposal(FigureMention figure, ArticleEvidence evidence, Optional<Reporter> reporter, PartialDate published) {
        super(Kind.FIGURE, figure.span(), "intake.rule.CLAIM", null, evidence);
        Claim claim = figure.claim();
        form.getCitations().getRows().clear();
        reporter.ifPresent(form::setReporter);
        reporter.flatMap(Reporter::onlyDeclarant).ifPresent(form::setDeclarant);
        claim.amount().sure().ifPresent(amount -> {
            form.setValue(amount.value());
            form.setScale(amount.scale());
            form.setCurrency(amount.currency());
        });
        said = claim.flow().sure().orElse(null);
        redeclare();
        form.setPublished(published);
        claim.period().sure().filter(period -> !form.isPublishedBefore(period)).ifPresent(form::setPeriod);
        claim.growth().sure().ifPresent(form::setClaimedGrowth);
        form.setStatedText(evidence.quotation());
    }

    /** Fills in the flow of the text as the declarant sees it; keeps a chosen one. */
    public void redeclare() {
        if (said != null && form.getFlow() == seen) {
            String declarant = form.getDeclarant();
            boolean isOfPair = said.whose().equals(declarant)
                    || Area.partner(said.whose()).equals(declarant) && said.whose().equals(Area.partner(declarant));
            seen = said.flow() == Flow.TOTAL || isOfPair ? said.seenBy(declarant) : null;
            form.setFlow(seen);
        }
    }

    /** Tells whether nothing that another proposal of the same amount states contradicts this one. */
    boolean agrees(FigureProposal other) {
        FigureForm otherForm = other.form;
        return agree(form.getPeriod(), otherForm.getPeriod())
                && agree(form.getFlow(), otherForm.getFlow())
                && agree(form.getReporter(), otherForm.getReporter())
                && agree(form.getDeclarant(), otherForm.getDeclarant())
                && agree(form.getClaimedGrowth(), otherForm.getClaimedGrowth());
    }

    private static boolean agree(Object one, Object other) {
        return one == null || other == null || one.equals(other);
    }

    @Override
    void merge(ArticleProposal other) {
        super.merge(other);
        FigureForm otherForm = ((FigureProposal) other).form;
        if (form.getValue() == null) {
            form.setValue(otherForm.getValue());
            form.setScale(otherForm.getScale());
            form.setCurrency(otherForm.getCurrency());
        }
        form.setReporter(form.getReporter() == null ? otherForm.getReporter() : form.getReporter());
        form.setDeclarant(form.getDeclarant() == null ? otherForm.getDeclarant() : form.getDeclarant());
        form.setFlow(form.getFlow() == null ? otherForm.getFlow() : form.getFlow());
        form.setPeriod(form.getPeriod() == null ? otherForm.getPeriod() : form.getPeriod());
        form.setClaimedGrowth(form.getClaimedGrowth() == null ? otherForm.getClaimedGrowth() : form.getClaimedGrowth());
    }

    @Override
    List<Problem> problems() {
        Map<String, Object> required = new LinkedHashMap<>();
        required.put("reporter", form.getReporter());
        required.put("declarant", form.getDeclarant());
        required.put("flow", form.getFlow());
        required.put("period", form.getPeriod());
        required.put("value", form.getValue());
        required.put("scale", form.getScale());
        required.put("currency", form.getCurrency());
        List<Problem> missing = required.entrySet().stream()
                .filter(each -> each.getValue() == null)
                .map(each -> Problem.missing(each.getKey()))
                .toList();
        return missing.isEmpty() && !isConsistent() ? List.of(new Problem("declarant", "intake.problem.figure")) : missing;
    }

    /** Tells whether reporter, declarant, period and amount fit together, as a figure needs. */
    private boolean isConsistent() {
        try {
            return form.statement() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    String content() {
        return problems().isEmpty() ? form.statement().toString() : "";
    }

    @Override
    public String getTitle() {
        return problems().isEmpty() ? FigureTitle.of(form.statement(), Texts.locale()) : getEvidence().get(0).quotation();
    }

    public FigureForm getForm() {
        return form;
    }

    /** Returns the other amount that the record has, as text; null if it has none. */
    public String getContradiction() {
        return contradiction;
    }

    void setContradiction(String contradiction) {
        this.contradiction = contradiction;
    }
}
