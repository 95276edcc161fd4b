package org.amur.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

import org.amur.text.Mojibake;
import org.omnifaces.util.Components;
import org.omnifaces.util.Messages;

/** Damaged texts in the fields of a form, with their repairs. Texts that are submitted again are kept as they are. */
public final class DamagedTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> known = new HashSet<>();
    /** Transient, because the next request may have other fields. */
    private transient List<Repair> repairs;

    /**
     * Repaired text of a field.
     *
     * @param field client id
     * @param text  with U+FFFD for lost characters
     */
    public record Repair(String field, String label, String text) { }

    /** Looks for damaged texts in the submitted form; adds a message to each of their fields. */
    public boolean find() {
        List<Repair> found = new ArrayList<>();
        Components.forEachComponent().fromRoot(Components.getCurrentForm()).ofTypes(UIInput.class).invoke((visit, component) -> {
            find(visit.getFacesContext(), (UIInput) component, found);
            return VisitResult.ACCEPT;
        });
        repairs = found;
        return !found.isEmpty();
    }

    private void find(FacesContext context, UIInput input, List<Repair> found) {
        if (input.getValue() instanceof String text && !(input instanceof HtmlInputSecret) && !known.contains(text)) {
            Mojibake.repaired(text).ifPresent(repaired -> {
                known.add(text);
                found.add(new Repair(input.getClientId(context), String.valueOf(input.getAttributes().get("label")), repaired));
                Messages.addError(input.getClientId(context), "{0}", Texts.get("common.damaged.field"));
            });
        }
    }

    /** Returns the repairs found in this request. */
    public List<Repair> getRepairs() {
        return repairs == null ? List.of() : repairs;
    }
}
