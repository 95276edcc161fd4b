package org.amur.security;

import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Refuses a postback whose address names a form or a button of the view. {@link FormParameters} recognises most of them by
 * their names; this finds those whose names could be any parameter's.
 */
public final class PostbackGuard implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(PostbackGuard.class.getName());

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && faces.getViewRoot() != null && !faces.getResponseComplete()) {
            HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
            if (FormParameters.names(request.getQueryString()).stream().anyMatch(name -> isOfForm(faces, name))) {
                refuse(faces, request);
            }
        }
    }

    private static boolean isOfForm(FacesContext faces, String name) {
        if (name.isBlank()) {
            return false;
        }
        try {
            UIComponent named = faces.getViewRoot().findComponent(name);
            return named instanceof UIForm || named instanceof UICommand;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static void refuse(FacesContext faces, HttpServletRequest request) {
        LOG.log(Level.WARNING, "Refused a form whose address has fields, sent by {0}", request.getRemoteAddr());
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
