package org.amur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Messages of the page, grouped into problems (warnings and errors), each with its field, and confirmations
 * (information).
 */
@Named
@RequestScoped
public class Notices {

    private static final String WARNED = Notices.class.getName() + ".warned";

    /** Returns warnings and errors in the order of the form; those without a field first. */
    public List<Notice> getProblems() {
        return collect(true);
    }

    /** Adds a warning about this request to the next page. */
    public static void warnNext(String sentence) {
        Messages.addFlashGlobalWarn("{0}", sentence);
        Faces.setFlashAttribute(WARNED, true);
    }

    /** Tells whether the warnings come from the previous page, so that this page's address is not the problem. */
    public boolean isOfThePageBefore() {
        return Faces.getFlashAttribute(WARNED) != null;
    }

    /** Returns the confirmations. */
    public List<Notice> getDone() {
        return collect(false);
    }

    private static List<Notice> collect(boolean problems) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        addAll(context.getMessageList(null), null, null, problems, notices);
        for (Iterator<String> fields = context.getClientIdsWithMessages(); fields.hasNext();) {
            String field = fields.next();
            if (field != null) {
                addAll(context.getMessageList(field), field, label(context, field), problems, notices);
            }
        }
        return notices;
    }

    private static void addAll(List<FacesMessage> messages, String field, String label, boolean problems,
            List<Notice> notices) {
        messages.stream()
                .filter(message -> problems == message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0)
                .forEach(message -> notices.add(new Notice(field, label, message.getSummary())));
    }

    /** Returns the label by visiting the component, because one inside a repetition cannot be looked up by id. */
    private static String label(FacesContext context, String field) {
        AtomicReference<String> label = new AtomicReference<>();
        context.getViewRoot().invokeOnComponent(context, field,
                (visited, component) -> label.set((String) component.getAttributes().get("label")));
        return Dependents.ANCHOR.equals(field) ? Texts.get("common.delete.needed.where") : label.get();
    }

    /** Message with the client id and label of its field; both null for the page as a whole. */
    public record Notice(String field, String label, String text) {
    }
}
