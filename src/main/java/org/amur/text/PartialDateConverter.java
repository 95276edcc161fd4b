package org.amur.text;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Converter between typed text and {@link PartialDate}, shown {@linkplain PartialDate#getTyped for editing}. An empty
 * field is null, so that {@code required} works; an unknown date is typed as "unknown".
 */
@FacesConverter(forClass = PartialDate.class)
public class PartialDateConverter implements Converter<PartialDate> {

    @Override
    public PartialDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return PartialDate.parse(value);
        } catch (PartialDateException refusal) {
            String sentence = PartialDateText.sentence(refusal, context.getViewRoot().getLocale());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, PartialDate value) {
        return value == null ? "" : value.getTyped();
    }
}
