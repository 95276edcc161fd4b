package org.amur.screening.lookup;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.lists.read.EntryKind;
import org.amur.text.Countries;
import org.amur.text.PartialDate;
import org.amur.text.PartialDateException;
import org.amur.text.ShortText;
import org.amur.web.AddressReading;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** URL parameters of the screening page. */
@RequestScoped
public class ScreeningParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private EntryKind kind;

    @Inject
    @Param
    private String birth;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private String number;

    private final Map<String, String> problems = new HashMap<>();

    ScreeningQuery question() {
        ScreeningQuery question = new ScreeningQuery(q, kind, birth(), country(), ShortText.orNull(number));
        if (q != null && q.strip().length() > ScreeningQuery.MAX_NAME_LENGTH) {
            AddressReading.warn(Texts.get("screening.name.cut", ScreeningQuery.MAX_NAME_LENGTH));
        }
        if (question.number() != null && !question.isAsked()) {
            refuse("number", Texts.get("screening.number.short", question.number()));
        }
        return question;
    }

    private void refuse(String field, String sentence) {
        problems.put(field, sentence);
        AddressReading.reject(sentence);
    }

    private PartialDate birth() {
        if (birth == null || birth.isBlank()) {
            return null;
        }
        try {
            return PartialDate.parse(birth);
        } catch (PartialDateException e) {
            refuse("birth", Texts.get("screening.birth.unknown", birth.strip()));
            return null;
        }
    }

    private String country() {
        if (country == null || country.isBlank()) {
            return null;
        }
        if (!Countries.isCode(country)) {
            AddressReading.reject(Texts.get("screening.country.unknown", country.strip()));
            return null;
        }
        return country;
    }

    /** Returns the date of birth as typed. */
    String birthTyped() {
        return birth;
    }

    /** Returns the problem of each invalid field. */
    Map<String, String> problems() {
        return problems;
    }
}
