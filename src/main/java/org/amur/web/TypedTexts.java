package org.amur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.omnifaces.util.Faces;

/** Texts of a submitted form that can no longer be processed, for the user to copy; without passwords. */
@Named
@RequestScoped
public class TypedTexts {

    private static final String FORM = "form:";
    /** Pages whose forms contain passwords. */
    private static final String PASSWORDS = "/security/";

    @Inject
    private HttpServletRequest request;

    /** Returns the texts in the order of the form; empty if nothing was sent. */
    public List<Typed> getAll() {
        List<Typed> typed = new ArrayList<>();
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).contains(PASSWORDS)) {
            return typed;
        }
        for (Map.Entry<String, String[]> parameter : Faces.getRequest().getParameterMap().entrySet()) {
            String name = parameter.getKey();
            if (name.startsWith(FORM)) {
                for (String text : parameter.getValue()) {
                    if (!text.isBlank()) {
                        typed.add(new Typed(name.substring(FORM.length()).replace(':', ' '), text));
                    }
                }
            }
        }
        return typed;
    }

    /**
     * Text with its field.
     *
     * @param field path of the field in its form, such as {@code citations 0 quotation}
     */
    public record Typed(String field, String text) {
    }
}
