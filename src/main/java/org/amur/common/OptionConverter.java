package org.amur.common;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Carries an {@link Option} through a form as {@code 17 Xi Jinping}: the label is for showing it again only, services
 * trust nothing but the number.
 */
@FacesConverter(forClass = Option.class)
public class OptionConverter implements Converter<Option> {

    @Override
    public Option getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        int space = value.indexOf(' ');
        try {
            return new Option(Long.parseLong(space < 0 ? value : value.substring(0, space)),
                    space < 0 ? value : value.substring(space + 1));
        } catch (NumberFormatException e) {
            throw new ConverterException(e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Option value) {
        return value == null ? "" : value.getId() + " " + value.getLabel();
    }
}
