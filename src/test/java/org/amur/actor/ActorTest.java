package org.amur.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.amur.text.PartialDate;
import org.amur.web.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of an actor's rules that need no database. */
class ActorTest {

    private final Actor actor = new Actor();

    @Test
    void isShownByItsPrimaryName() {
        named(new ActorNameForm("普京", "zh", NameKind.ALIAS), new ActorNameForm("Putin", "en", NameKind.PRIMARY)).applyTo(actor);
        assertEquals("Putin", actor.getName());
        assertEquals(List.of("普京"), ActorName.inOtherScripts(actor.getNames()));
    }

    @Test
    void needsOnePrimaryName() {
        ActorForm none = named(new ActorNameForm("Putin", "en", NameKind.ALIAS));
        assertEquals("names[0].kind", assertThrows(RefusedException.class, () -> none.applyTo(actor)).getRefusals().get(0).field());
        ActorForm two = named(new ActorNameForm("Putin", "en", NameKind.PRIMARY),
                new ActorNameForm("Путин", "ru", NameKind.PRIMARY));
        assertEquals("names[1].kind", assertThrows(RefusedException.class, () -> two.applyTo(actor)).getRefusals().get(0).field());
        ActorForm nameless = named();
        assertEquals(null, assertThrows(RefusedException.class, () -> nameless.applyTo(actor)).getRefusals().get(0).field());
    }

    @Test
    void listsShowNoFormerOrWeakNames() {
        named(new ActorNameForm("China", "en", NameKind.PRIMARY), new ActorNameForm("КНР", "ru", NameKind.WEAK_ALIAS),
                new ActorNameForm("Китай", "ru", NameKind.ALIAS), new ActorNameForm("Китайская республика", "ru", NameKind.FORMER))
                .applyTo(actor);
        assertEquals(List.of("Китай"), ActorName.inOtherScripts(actor.getNames()));
    }

    @ParameterizedTest
    @CsvSource({"WIKIDATA,Q148,true", "WIKIDATA,148,false", "IMO,9187629,true", "IMO,IMO9187629,false",
        "LEI,529900T8BM49AURSDO55,true", "LEI,529900T8BM49AURSDO5,false", "EU_REFERENCE,EU.7510.16,true",
        "UK_REFERENCE,RUS0251,true", "OTHER,anything at all,true"})
    void identifiersHaveTheFormOfTheirRegister(IdentifierScheme scheme, String code, boolean fits) {
        assertEquals(fits, scheme.fits(code));
    }

    @ParameterizedTest
    @CsvSource({"Xi Jinping,en,Latn", "Си Цзиньпин,ru,Cyrl", "习近平,zh,Hans", "蔡英文,zh-TW,Hant", "蔡英文,zh-Hant,Hant",
        "安倍,ja,Jpan", "あべ,ja,Jpan", "문재인,ko,Kore", "2022,en,Latn"})
    void aScriptIsSeenFromTheLetters(String text, String language, String script) {
        assertEquals(script, Script.of(text, language));
    }

    @Test
    void aNameWithoutALanguageIsInThatOfItsLetters() {
        ActorNameForm primary = new ActorForm().getNames().getRows().get(0);
        primary.setText("Си Цзиньпин");
        ActorNameForm inScript = new ActorNameForm();
        inScript.setText("習近平");
        inScript.setScript("Jpan");
        named(primary, inScript, new ActorNameForm("Сі Цзіньпін", "uk", NameKind.ALIAS)).applyTo(actor);
        assertEquals(List.of("ru Cyrl", "ja Jpan", "uk Cyrl"),
                actor.getNames().stream().map(name -> name.getLanguage() + " " + name.getScript()).toList());
        assertEquals("Си Цзиньпин (Russian, Cyrillic, primary)", primary.toText());
    }

    @ParameterizedTest
    @CsvSource({"2013,2012-12,true", "2013,2013-03,false", "2013-03-14,2013,false", "2013,2013,false", "2013-03-14,2013-03-13,true"})
    void aRelationshipThatEndsBeforeItBeginsIsRefused(String since, String until, boolean refused) {
        RelationshipForm form = new RelationshipForm();
        form.setSince(PartialDate.parse(since));
        form.setUntil(PartialDate.parse(until));
        assertEquals(refused, form.isEndBeforeStart());
    }

    @Test
    void aPeriodMayBeOpen() {
        RelationshipForm form = new RelationshipForm();
        assertFalse(form.isEndBeforeStart());
        form.setSince(PartialDate.parse("2013"));
        assertFalse(form.isEndBeforeStart());
        form.setUntil(PartialDate.unknown());
        assertFalse(form.isEndBeforeStart());
        assertTrue(form.toText().contains("2013"));
    }

    private static ActorForm named(ActorNameForm... names) {
        ActorForm form = new ActorForm();
        form.getNames().getRows().clear();
        form.getNames().getRows().addAll(List.of(names));
        return form;
    }
}
