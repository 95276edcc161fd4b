package org.amur.figure.value;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.amur.text.PartialDate;
import org.amur.web.Texts;

/** Converts periods as {@link Period#parse} does, and single months or years in any notation of dates. */
@FacesConverter(forClass = Period.class)
public class PeriodConverter implements Converter<Period> {

    @Override
    public Period getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Period.parse(value);
        } catch (IllegalArgumentException e) {
            return typed(value);
        }
    }

    private static Period typed(String value) {
        try {
            return Period.parse(PartialDate.parse(value).getEdtf());
        } catch (IllegalArgumentException e) {
            String sentence = Texts.get("figureImport.reason.BAD_PERIOD", value.strip());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Period value) {
        return value == null ? "" : value.toString();
    }
}
