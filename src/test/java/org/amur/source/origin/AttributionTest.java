package org.amur.source.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Trade grew by a third, according to Reuters. | Reuters | according to Reuters",
            "The visit begins on Monday, as RIA Novosti reported earlier. | RIA Novosti | RIA Novosti reported",
            "China's state news agency Xinhua said the two met. | Xinhua | Xinhua said",
            "citing the official Xinhua News Agency, the paper wrote | Xinhua | citing the official Xinhua News Agency",
            "Novak told Russian news agency TASS that exports rose | TASS | told Russian news agency TASS",
            "MOSCOW (Reuters) - Russia and China signed | Reuters | Reuters",
            "A Bloomberg report puts it at 90 bn | Bloomberg | Bloomberg report"})
    void englishTextsNameTheirSource(String text, String agency, String words) {
        assertEquals(List.of(agency + ": " + words), found(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Товарооборот вырос на треть, сообщает ТАСС. | TASS | сообщает ТАСС",
            "Об этом сообщило агентство «Синьхуа». | Xinhua | сообщило агентство «Синьхуа",
            "Как передает РИА Новости, стороны подписали соглашение | RIA Novosti | передает РИА Новости",
            "По данным агентства Рейтер, поставки остановлены | Reuters | По данным агентства Рейтер",
            "со ссылкой на «Интерфакс» | Interfax | ссылкой на «Интерфакс",
            "ТАСС сообщил о переговорах | TASS | ТАСС сообщил",
            "МОСКВА, 20 марта. /ТАСС/. Президент принял | TASS | ТАСС",
            "МОСКВА, 20 мар — РИА Новости. Президент | RIA Novosti | РИА Новости"})
    void russianTextsNameTheirSource(String text, String agency, String words) {
        assertEquals(List.of(agency + ": " + words), found(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "据新华社报道，两国元首举行会谈。 | Xinhua | 据新华社",
            "新华社北京3月20日电 国家主席 | Xinhua | 新华社北京3月20日电",
            "路透社3月20日报道，贸易额增长 | Reuters | 路透社3月20日报道",
            "报道援引塔斯社的消息 | TASS | 援引塔斯社",
            "据俄罗斯卫星通讯社消息 | Sputnik | 据俄罗斯卫星通讯社",
            "俄新社称双方签署协议 | RIA Novosti | 俄新社称"})
    void chineseTextsNameTheirSource(String text, String agency, String words) {
        assertEquals(List.of(agency + ": " + words), found(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Reuters could not verify the report.",
            "The company bought Thomson Reuters shares.",
            "He met the head of Xinhua in Beijing.",
            "Генеральный директор ТАСС Сергей Михайлов",
            "新华社社长傅华会见了来宾",
            "The APEC summit, according to APEC,",
            "Exports rose, according to customs data."})
    void aNameAloneIsNoSource(String text) {
        assertEquals(List.of(), found(text));
    }

    @Test
    void eachAgencyIsFoundOnceInTheOrderOfTheText() {
        assertEquals(List.of("TASS: сообщает ТАСС", "Reuters: ссылкой на Рейтер"),
                found("Цена выросла, сообщает ТАСС со ссылкой на Рейтер. ТАСС сообщает и другое."));
    }

    private static List<String> found(String text) {
        return Attribution.in(text).stream().map(each -> each.agency().name() + ": " + each.words()).toList();
    }
}
