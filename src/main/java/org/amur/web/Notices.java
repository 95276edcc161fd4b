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
 * What Faces has to tell the reader of this page, in two heaps: problems (warnings and errors), each with the field it
 * belongs to, and what was done (information).
 */
@Named
@RequestScoped
public class Notices {

    private static final String WARNED = Notices.class.getName() + ".warned";

    /** Warnings and errors in the order of the form; those of no field come first. */
    public List<Notice> getProblems() {
        return collect(true);
    }

    /** Warns on the page that comes next, of what was done on this one. */
    public static void warnNext(String sentence) {
        Messages.addFlashGlobalWarn("{0}", sentence);
        Faces.setFlashAttribute(WARNED, true);
    }

    /** Whether the page before warns of what was done on it, so that it is not this page's address that is wrong. */
    public boolean isOfThePageBefore() {
        return Faces.getFlashAttribute(WARNED) != null;
    }

    /** What was done. */
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

    /** Visits the component, since one inside a repetition cannot be looked up by its id. */
    private static String label(FacesContext context, String field) {
        AtomicReference<String> label = new AtomicReference<>();
        context.getViewRoot().invokeOnComponent(context, field,
                (visited, component) -> label.set((String) component.getAttributes().get("label")));
        return Dependents.ANCHOR.equals(field) ? Texts.get("common.delete.needed.where") : label.get();
    }

    /** One message, with the client id and the label of its field; both null when it belongs to the page. */
    public static final class Notice {

        private final String field;
        private final String label;
        private final String text;

        Notice(String field, String label, String text) {
            this.field = field;
            this.label = label;
            this.text = text;
        }

        public String getField() {
            return field;
        }

        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }
    }
}
