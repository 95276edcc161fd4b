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
import org.amur.history.DuplicateSubmissions;
import org.amur.history.RecordEditing;
import org.amur.web.Refusal;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Ajax;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /trade/edit}: with {@code id} edits a figure, without enters one. */
@Named
@ViewScoped(saveInViewState = true)
public class FigureEditBacking extends RecordEditing<FigureForm> {

    private static final long serialVersionUID = 1L;

    /** With which the page says what reading it shows. */
    private static final String READING = "reading";

    /** What tells one figure of a text from another. */
    private static final List<String> ONE = List.of("value", "flow", "period", "claimedGrowth");

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    @Inject
    private DuplicateSubmissions submissions;

    /** One for each amount where the words of a new figure state several; empty else. */
    private List<ClaimRow> rows = new ArrayList<>();
    /** Which of several readings were chosen, by their part. */
    private final Map<String, String> chosen = new HashMap<>();
    /** The flow that a reading has filled in; null if none has. */
    private Flow takenFlow;
    /** What the last reading that was taken has filled in; null if none was. */
    private String taken;
    /** Where the person goes on after the button of this request, within the form; null if it was another. */
    private transient String goOn;
    private transient ClaimSuggestions said;
    private transient List<Object> saidOf;

    @Override
    protected FigureForm blank() {
        return new FigureForm();
    }

    @Override
    protected FigureForm stored(long id) {
        return new FigureForm(figures.get(id));
    }

    @Override
    protected long create(FigureForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(FigureForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/trade/view";
    }

    /** The stated text was changed: what was said of another is not said of this. */
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

    /** Whether nothing has been typed into this field of a single figure: what has been is not replaced by rows. */
    private static boolean isEmpty(String field) {
        String typed = Faces.getRequestParameter("form:" + field);
        return typed == null || typed.isBlank();
    }

    private void takeReporter() {
        ClaimReporter reporter = getSaid().reporter();
        taken = reporter.label().filter(any -> !rows.isEmpty() && reporter.isTaken()).map(label -> Texts.get("claim.taken", label)).orElse(null);
        if (taken != null) {
            reporter.take();
            Ajax.update("form:reporter", "form:declarant", "form:partner");
        }
    }

    /** A customs service publishes only what its own country declares, so the declarant follows it. */
    public void changeReporter() {
        FigureForm form = getForm();
        form.getReporter().onlyDeclarant().filter(only -> !only.equals(form.getDeclarant())).ifPresent(only -> {
            form.declare(only);
            Ajax.update("form:declarant", "form:partner");
            redeclare();
        });
    }

    /** Another declarant may see from the other side what was chosen and what was taken; what was typed is left. */
    public void redeclare() {
        chosen.remove(ClaimSuggestions.FLOW);
        if (!rows.isEmpty()) {
            ClaimRow.redeclare(rows, getForm());
            Ajax.update("form:one");
        } else if (takenFlow != null && takenFlow == getForm().getFlow()) {
            taken = getSaid().retakeFlow();
            takenFlow = getForm().getFlow();
            // Else the page keeps what was chosen while this request was under way.
            Ajax.update("form:flow", "form:flow-message");
        }
    }

    /**
     * Fills the form with what the stated text says; where it can mean several things, with what was chosen. What the person has
     * not seen is shown first.
     */
    public void take() {
        if (!getSaid().getMark().equals(Faces.getRequestParameter(READING))) {
            restate();
            taken = Texts.get("claim.changed");
            goOn = "take";
        } else if (getSaid().isUndecided(chosen)) {
            taken = null;
            Messages.addError("form:statedText", "{0}", Texts.get("claim.undecided"));
            goOn = "said";
        } else {
            Flow there = getForm().getFlow();
            taken = getSaid().take(chosen);
            takenFlow = there == null ? getForm().getFlow() : takenFlow;
            goOn = "value";
        }
    }

    /** Saves the figure, or one for each row that is accepted. */
    @Override
    public String save() {
        if (rows.isEmpty()) {
            return super.save();
        }
        try {
            List<FigureForm> accepted = accepted();
            return accepted.isEmpty() ? null : saved(accepted);
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (ConstraintViolationException e) {
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    private String saved(List<FigureForm> accepted) {
        UUID submission = getForm().getSubmission();
        long first = submissions.once(submission, () -> service.createAll(submission, accepted)).id();
        Messages.addFlashGlobalInfo("{0}", Texts.get("claim.row.created", accepted.size()));
        return view() + "?faces-redirect=true&id=" + first;
    }

    /** The figures of the rows that are accepted; none, with messages, while one of these is incomplete or cannot be. */
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

    /** What the stated text says. */
    public ClaimSuggestions getSaid() {
        FigureForm form = getForm();
        List<Object> of = Arrays.asList(form.getStatedText(), form.getReporter(), form.getDeclarant(), form.getPartner(),
                Texts.locale());
        if (said == null || !of.equals(saidOf)) {
            said = new ClaimSuggestions(form);
            saidOf = of;
        }
        return said;
    }

    /** How the stated text is read, in one line. */
    public String getEcho() {
        return rows.isEmpty() ? getSaid().getEcho() : Texts.get("claim.row.echo", rows.size());
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
