package org.amur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;

import org.amur.text.Countries;

/** Converter between country names or codes, separated by commas, and a list of codes. */
@FacesConverter("countries")
public class CountriesConverter implements Converter<List<String>> {

    @Override
    public List<String> getAsObject(FacesContext context, UIComponent component, String value) {
        List<String> codes = new ArrayList<>();
        if (value == null) {
            return codes;
        }
        Locale reader = context.getViewRoot().getLocale();
        for (String typed : value.split("[,;、，]")) {
            if (!typed.isBlank()) {
                String code = Countries.code(typed, reader).orElseThrow(() -> new ConverterException(new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Texts.get("common.countries.unknown", typed.strip()), null)));
                if (!codes.contains(code)) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, List<String> value) {
        Locale reader = context.getViewRoot().getLocale();
        return value == null ? "" : value.stream().map(code -> Countries.name(code, reader)).collect(Collectors.joining(", "));
    }
}
