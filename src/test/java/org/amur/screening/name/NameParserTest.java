package org.amur.screening.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ООО Ромашка | LEGAL_FORM NAME",
        "Общество с ограниченной ответственностью «Ромашка» | LEGAL_FORM NAME",
        "Siemens Aktiengesellschaft | NAME LEGAL_FORM",
        "FABERLIC EUROPE Sp. z o.o. | NAME NAME LEGAL_FORM",
        "宏芯微科技(香港)有限公司 | NAME NAME NAME LEGAL_FORM",
        "Management Company | NAME LEGAL_FORM",
        "Felix B. S.A. | NAME NAME LEGAL_FORM",
        "N.A.S.A. | NAME",
        "Brigade Forty-Four | NAME NUMBER",
        "2566 завод по ремонту вооружения | NUMBER NAME PARTICLE NAME NAME",
        "Уральское ПО «Вектор» | NAME NAME NAME NAME",
    })
    void tellsLegalFormsAndNumbersFromNames(String text, String roles) {
        assertEquals(List.of(roles.split(" ")), roles(NameParser.parse(text, BearerKind.ORGANISATION)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PUTIN, Vladimir Vladimirovich | NAME NAME PATRONYMIC",
        "В. В. Путин | INITIAL INITIAL NAME",
        "JC Juncker | INITIAL INITIAL NAME",
        "NG Siu Ming | NAME NAME NAME",
        "NG, Wai Man | NAME NAME NAME",
        "PNG Kok Huat | NAME NAME NAME",
        "WONG TSZ Kin | NAME NAME NAME",
        "N. G. Petrov | INITIAL INITIAL NAME",
        "KATJuShhENKO Galina | NAME NAME",
        "AndreiPAVLOV | NAME NAME",
        "Dr. Rami Makhlouf | TITLE NAME NAME",
        "Mohammed bin Salman | NAME PARTICLE NAME",
        "习近平 | NAME NAME",
        "欧阳修文 | NAME NAME",
        "President | NAME",
    })
    void tellsWhatEachWordOfAPersonDoes(String text, String roles) {
        assertEquals(List.of(roles.split(" ")), roles(NameParser.parse(text, BearerKind.PERSON)));
    }

    @ParameterizedTest
    @CsvSource({"Siemens AG, ORGANISATION", "Xi Jinping, PERSON", "习近平, PERSON", "华为技术有限公司, ORGANISATION",
        "Ministry of Defence, ORGANISATION", "НК Роснефть, ORGANISATION", "Сергей Лавров, PERSON"})
    void guessesAMissingKind(String text, BearerKind kind) {
        assertEquals(kind, NameParser.parse(text, BearerKind.UNKNOWN).kind());
    }

    /** Latin letters in a Cyrillic word, direction marks, joiners and stress marks are not part of the name. */
    @ParameterizedTest
    @ValueSource(strings = {"Игорь Сечин", "Игорь Cечин", "\u202EИгорь\u202C Сечин", "Иг\u200Dорь Се\u00ADчин", "И́горь Се́чин",
        "Игорь\u0007Сечин", "😀 Игорь Сечин!"})
    void ignoresInvisibleCharactersAndStressMarks(String text) {
        ParsedName name = NameParser.parse(text, BearerKind.PERSON);

        assertEquals(List.of("igor", "sechin"), name.tokens().stream().map(NameToken::latin).toList());
    }

    @Test
    void readsALatinLetterForItsCyrillicTwin() {
        assertEquals("Ігор", NameParser.parse("Iгор", BearerKind.PERSON).tokens().get(0).written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...!?", "\u200B\u200D", "😀😀", "\uD800", "()/&"})
    void textWithoutLettersHasNoTokens(String text) {
        assertTrue(NameParser.parse(text, BearerKind.PERSON).tokens().stream().allMatch(token -> token.role() == TokenRole.PARTICLE
                || token.role() == TokenRole.NAME && token.written().equals("&")));
    }

    private static List<String> roles(ParsedName name) {
        return name.tokens().stream().map(token -> token.role().name()).toList();
    }
}
