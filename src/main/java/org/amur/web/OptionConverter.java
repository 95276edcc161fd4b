package org.amur.web;

import java.util.List;

import jakarta.el.MethodExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

/**
 * Converter between {@link Option} and text such as {@code 17 Xi Jinping}. The label only serves to show it again;
 * services use the id alone.
 *
 * <p>In an autocomplete field a user may leave a text without selecting. The text is then resolved to the one record
 * with exactly this name; otherwise the field rejects it and keeps the text. It is never resolved to a mere suggestion.
 */
@FacesConverter(forClass = Option.class)
public class OptionConverter implements Converter<Option> {

    /** Suffix that PrimeFaces adds to the field's id for the visible text. */
    private static final String SHOWN = "_input";

    @Override
    public Option getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        int space = value.indexOf(' ');
        String number = space < 0 ? value : value.substring(0, space);
        String label = space < 0 ? value : value.substring(space + 1);
        String shown = context.getExternalContext().getRequestParameterMap().get(component.getClientId(context) + SHOWN);
        boolean chosen = number.matches("\\d{1,18}") && (shown == null || collapsed(shown).equals(collapsed(label)));
        return chosen ? new Option(Long.parseLong(number), label) : called(context, component, value.strip());
    }

    private static Option called(FacesContext context, UIComponent component, String typed) {
        List<Option> offered = offered(context, component, typed);
        List<Option> called = offered.stream().filter(option -> option.label().equalsIgnoreCase(typed)).toList();
        if (called.size() == 1) {
            return called.get(0);
        }
        String text = Texts.get(offered.isEmpty() ? "common.choose.unknown" : "common.choose.open", typed);
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    @SuppressWarnings("unchecked")
    private static List<Option> offered(FacesContext context, UIComponent component, String typed) {
        return component.getAttributes().get("completeMethod") instanceof MethodExpression completed
                ? (List<Option>) completed.invoke(context.getELContext(), new Object[] { typed }) : List.of();
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Option value) {
        return value == null ? "" : value.id() + " " + value.label();
    }
}
