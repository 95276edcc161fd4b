package org.amur.web.view;

import java.io.IOException;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * Component of {@code ui:fragment}, registered in faces-config.xml instead of the one of Faces. It evaluates its condition
 * once for each rendering, instead of three times, and publishes no events.
 */
public class Fragment extends UIComponentBase {

    @Override
    public String getFamily() {
        return "facelets";
    }

    @Override
    public boolean isRendered() {
        ValueExpression condition = getValueExpression("rendered");
        return condition == null ? super.isRendered() : Boolean.TRUE.equals(condition.getValue(getFacesContext().getELContext()));
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (isRendered()) {
            encodeChildren(context);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) {
        // Writes nothing; only called by renderers that do not call encodeAll.
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // Writes nothing.
    }
}
