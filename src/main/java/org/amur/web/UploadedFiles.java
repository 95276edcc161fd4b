package org.amur.web;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;

import org.omnifaces.util.Faces;

/**
 * Finds the files that were sent with a form, and forgets them before the form is shown again because something else in it
 * was not accepted: the state of a page is in the page, which cannot hold them, and a browser sends only what is chosen
 * anew. Named in faces-config.xml.
 */
public final class UploadedFiles implements SystemEventListener {

    /**
     * The files that were sent with a field, also those without a byte: Faces takes these for none, so that nobody would be
     * told that a file is empty.
     *
     * @param field its client id
     */
    public static List<Part> of(String field) throws IOException {
        try {
            return of(field, Faces.getRequest().getParts());
        } catch (ServletException e) {
            throw new FacesException(e);
        }
    }

    /** A field in which no file was chosen sends one without a name. */
    static List<Part> of(String field, Collection<Part> parts) {
        return parts.stream().filter(part -> field.equals(part.getName()) && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isEmpty()).toList();
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof HtmlInputFile;
    }

    @Override
    public void processEvent(SystemEvent event) {
        UIInput field = (UIInput) event.getSource();
        // Not all of it is reset: whether the field itself was accepted is still to be shown.
        if (field.isLocalValueSet()) {
            field.setValue(null);
            field.setLocalValueSet(false);
        }
    }
}
