package org.amur.figure;

import java.math.BigDecimal;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;

/** Reads a percentage like a {@link StatedNumberConverter number}, with or without its sign: {@code +34.3 %}. */
@FacesConverter("org.amur.StatedPercentage")
public class StatedPercentageConverter extends StatedNumberConverter {

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String value) {
        return super.getAsObject(context, component, value == null ? null : value.replaceFirst("\\h*[%\uFF05]\\h*$", ""));
    }
}
