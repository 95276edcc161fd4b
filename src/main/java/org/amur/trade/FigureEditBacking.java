package org.amur.trade;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Texts;
import org.amur.history.RecordEditing;
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

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    /** Which of several readings were chosen, by their part. */
    private final Map<String, String> chosen = new HashMap<>();
    /** The flow that a reading has filled in; null if none has. */
    private Flow takenFlow;
    /** What the last reading that was taken has filled in; null if none was. */
    private String taken;
    /** Where the person goes on after the button of this request, within the form; null if it was another. */
    private transient String goOn;
    private transient SaidForm said;
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
    }

    /** Another declarant may see from the other side what was chosen and what was taken; what was typed is left. */
    public void redeclare() {
        chosen.remove(SaidForm.FLOW);
        if (takenFlow != null && takenFlow == getForm().getFlow()) {
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
            taken = Texts.get("trade.said.changed");
            goOn = "take";
        } else if (getSaid().isUndecided(chosen)) {
            taken = null;
            Messages.addError("form:statedText", "{0}", Texts.get("trade.said.undecided"));
            goOn = "said";
        } else {
            Flow there = getForm().getFlow();
            taken = getSaid().take(chosen);
            takenFlow = there == null ? getForm().getFlow() : takenFlow;
            goOn = "value";
        }
    }

    /** What the stated text says. */
    public SaidForm getSaid() {
        FigureForm form = getForm();
        List<Object> of = Arrays.asList(form.getStatedText(), form.getReporter(), form.getDeclarant(), form.getPartner(),
                Texts.locale());
        if (said == null || !of.equals(saidOf)) {
            said = new SaidForm(form);
            saidOf = of;
        }
        return said;
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
