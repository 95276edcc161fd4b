package org.amur.figureimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries in publishers' notations. */
class AreaNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "CN,CN", "CHN,CN", "156,CN", "china,CN", "`China, P.R.: Mainland`,CN", "`China, People's Republic of`,CN", "Китай,CN",
            "КНР,CN", "中国,CN", "RU,RU", "RUS,RU", "643,RU", "Russian Federation,RU", "Российская Федерация,RU", "俄罗斯,RU",
            "俄罗斯联邦,RU", "Rússia,RU", "Rep. of Korea,KR", "`Korea, Republic of`,KR", "`Korea, Democratic People's Republic of`,KP",
            "USA,US", "842,US", "840,US", "699,IN", "251,FR", "`China, Hong Kong SAR`,HK", "`Congo, Republic of`,CG",
            "`Congo, Democratic Republic of the`,CD", "`Armenia, Republic of`,AM", "`Bahamas, The`,BS", "`Türkiye, Republic of`,TR",
            "Trinidad and Tobago,TT", "Saint Vincent and the Grenadines,VC", "`Netherlands, The`,NL", "Viet Nam,VN",
            "`Micronesia, Federated States of`,FM", "NA,NA", "W00,W00", "G001,W00", "World,W00", "Весь мир,W00", "世界,W00", "0,W00",
            "`Areas, nes`,NONE", "TX899,NONE", "G110,NONE", "СНГ,NONE", "4,AF", "004,AF",
            "阿联酋,AE", "波黑,BA", "中非,CF", "加那利群岛,NONE", "西班牙,ES", "国(地)别不详,NONE"})
    void areFoundInAnySpelling(String name, String code) {
        assertEquals(Optional.of(new ColumnVocabulary.Found<>(code, null)), AreaNames.find(name));
    }

    @Test
    void lettersThatOnlyLookRightAreRecognised() {
        assertEquals("CN", AreaNames.find("Кит\u0061й").orElseThrow().value());
        assertEquals("Китай", AreaNames.find("Кит\u0061й").orElseThrow().meant());
        assertEquals("RU", AreaNames.find("Ru\u0455\u0455ia").orElseThrow().value());
    }

    @Test
    void aMisspeltCountryIsNone() {
        assertEquals(Optional.empty(), AreaNames.find("Chnia"));
        assertEquals(Optional.empty(), AreaNames.find(""));
    }
}
