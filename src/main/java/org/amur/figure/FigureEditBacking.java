package org.amur.figure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.history.Duplicate;
import org.amur.history.DuplicateSubmissions;
import org.amur.history.ServiceEditing;
import org.amur.history.SaveWarnings.NotConfirmedException;
import org.amur.source.FirstCitations;
import org.amur.web.Refusal;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /trade/edit}: edits the figure {@code id}, or enters a new one without it. */
@Named
@ViewScoped(saveInViewState = true)
public class FigureEditBacking extends ServiceEditing<FigureForm, FigureService> {

    private static final long serialVersionUID = 1L;

    /** Request parameter with the mark of the suggestions that the page shows. */
    private static final String READING = "reading";

    /** Fields that distinguish the figures of one text. */
    private static final List<String> ONE = List.of("value", "flow", "period", "claimedGrowth");

    @Inject
    private FigureRepository figures;

    @Inject
    private FirstCitations cited;

    @Inject
    private FigureDuplicates duplicates;

    @Inject
    private DuplicateSubmissions submissions;

    /** One row per amount if the text of a new figure states several; else empty. */
    private List<ClaimRow> rows = new ArrayList<>();
    /** Keys of the chosen suggestions by their part. */
    private final Map<String, String> chosen = new HashMap<>();
    /** Flow that a suggestion filled in; null if none did. */
    private Flow takenFlow;
    /** Message of the last applied suggestions; null if none were applied. */
    private String taken;
    /** Id of the form field to focus after this request; null if its button does not need one. */
    private transient String goOn;
    private transient ClaimSuggestions said;
    private transient List<Object> saidOf;

    @Override
    protected FigureForm blank() {
        FigureForm form = new FigureForm();
        cited.fill(form.getCitations(), before -> figures.citations(List.of(before)).getOrDefault(before, List.of()));
        return form;
    }

    @Override
    protected FigureForm stored(long id) {
        return new FigureForm(figures.get(id));
    }

    @Override
    protected List<Duplicate> duplicates(FigureForm entered) {
        return duplicates.of(entered);
    }

    @Override
    public boolean isSeries() {
        return cited.isSeries();
    }

    /** Handles a change of the stated text: discards the suggestions of the former one. */
    public void restate() {
        taken = null;
        chosen.clear();
        boolean offered = getForm().isNew() && (!rows.isEmpty() || ONE.stream().allMatch(FigureEditBacking::isEmpty));
        List<ClaimRow> stated = offered ? ClaimRow.of(getForm()) : List.of();
        if (!ClaimRow.areOfSameAmounts(rows, stated)) {
            rows = new ArrayList<>(stated);
            takeReporter();
            Ajax.update("form:one");
        }
    }

    /** Tells whether this field of a single figure is empty: typed values are not replaced by rows. */
    private static boolean isEmpty(String field) {
        String typed = Faces.getRequestParameter("form:" + field);
        return typed == null || typed.isBlank();
    }

    private void takeReporter() {
        ClaimReporter reporter = getSuggestions().reporter();
        taken = reporter.label().filter(any -> !rows.isEmpty() && reporter.isAcceptable())
                .map(label -> Texts.get("claim.taken", label)).orElse(null);
        if (taken != null) {
            reporter.apply();
            Ajax.update("form:reporter", "form:declarant", "form:partner");
        }
    }

    /**
     * Handles a change of the reporter. A customs service publishes only its own country's declarations, so the
     * declarant follows it.
     */
    public void changeReporter() {
        FigureForm form = getForm();
        Optional.ofNullable(form.getReporter())
                .flatMap(Reporter::onlyDeclarant)
                .filter(only -> !only.equals(form.getDeclarant()))
                .ifPresent(only -> {
                    form.declare(only);
                    Ajax.update("form:declarant", "form:partner");
                    redeclare();
                });
    }

    /** Handles a change of the declarant: mirrors chosen and suggested flows, keeps typed ones. */
    public void redeclare() {
        chosen.remove(ClaimSuggestions.FLOW);
        if (!rows.isEmpty()) {
            ClaimRow.redeclare(rows, getForm());
            Ajax.update("form:one");
        } else if (takenFlow != null && takenFlow == getForm().getFlow()) {
            taken = getSuggestions().rederiveFlow();
            takenFlow = getForm().getFlow();
            // Otherwise the page would keep the value chosen during this request.
            Ajax.update("form:flow", "form:flow-message");
        }
    }

    /**
     * Fills the form from the stated text, and from the choices where it is ambiguous. Suggestions not yet seen are
     * shown first.
     */
    public void take() {
        if (!getSuggestions().getMark().equals(Faces.getRequestParameter(READING))) {
            restate();
            taken = Texts.get("claim.changed");
            goOn = "take";
        } else if (getSuggestions().isUndecided(chosen)) {
            taken = null;
            Messages.addError("form:statedText", "{0}", Texts.get("claim.undecided"));
            goOn = "said";
        } else {
            Flow there = getForm().getFlow();
            taken = getSuggestions().take(chosen);
            takenFlow = there == null ? getForm().getFlow() : takenFlow;
            goOn = "value";
        }
    }

    /** Saves the figure, or one for each accepted row. */
    @Override
    public String save() {
        if (rows.isEmpty()) {
            return super.save();
        }
        try {
            getWarnings().checkTexts();
            List<FigureForm> accepted = accepted();
            return accepted.isEmpty() ? null : saved(accepted);
        } catch (NotConfirmedException e) {
            // The page shows the warnings.
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    private String saved(List<FigureForm> accepted) {
        UUID submission = getForm().getSubmission();
        long first = submissions.createOnce(submission, () -> {
            getWarnings().check(accepted.stream().flatMap(figure -> duplicates.of(figure).stream()).toList());
            return service().createAll(submission, accepted);
        }).id();
        Messages.addFlashGlobalInfo("{0}", Texts.get("claim.row.created", accepted.size()));
        return after(first);
    }

    /** Returns the figures of the accepted rows; none, with messages, if one of these is incomplete or invalid. */
    private List<FigureForm> accepted() {
        List<FigureForm> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isAccepted()) {
                FigureForm figure = rows.get(i).figure(getForm());
                refusals.addAll(refusals(rows.get(i), figure, "claim[" + i + "]."));
                accepted.add(figure);
            }
        }
        if (accepted.isEmpty()) {
            refusals.add(new Refusal(null, "claim.row.none", List.of()));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals.stream().distinct().toList());
        }
        return accepted;
    }

    private static List<Refusal> refusals(ClaimRow row, FigureForm figure, String place) {
        Optional<String> missing = row.missing();
        if (missing.isPresent()) {
            return List.of(new Refusal(place + missing.get(), "claim.row.missing", List.of()));
        }
        return FigureRules.refusals(figure, LocalDate.now(ZoneOffset.UTC)).stream()
                .map(each -> ONE.contains(each.field()) ? new Refusal(place + each.field(), each.key(), each.values()) : each).toList();
    }

    public List<ClaimRow> getRows() {
        return rows;
    }

    /** Returns the suggestions parsed from the stated text. */
    public ClaimSuggestions getSuggestions() {
        FigureForm form = getForm();
        List<Object> of = Arrays.asList(form.getStatedText(), form.getReporter(), form.getDeclarant(), form.getPartner(),
                Texts.locale());
        if (said == null || !of.equals(saidOf)) {
            said = new ClaimSuggestions(form);
            saidOf = of;
        }
        return said;
    }

    /** Returns how the stated text was read, in one line. */
    public String getEcho() {
        return rows.isEmpty() ? getSuggestions().getEcho() : Texts.get("claim.row.echo", rows.size());
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    public String getGoOn() {
        return goOn;
    }

    public String getTaken() {
        return taken;
    }
}
