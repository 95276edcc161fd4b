package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QueryStringTest {

    @Test
    void parsesItsOwnText() {
        String encoded = "q=%D0%9F%D1%83%D1%82%D0%B8%D0%BD+%E6%99%AE%E4%BA%AC&type=CONSULT&type=AGREE&from=2023-03%7E";
        assertEquals(encoded, QueryString.parse(encoded).toString());
        assertEquals("Путин 普京", QueryString.parse(encoded).get("q"));
    }

    @Test
    void blankValuesAreLeftOut() {
        assertEquals("", QueryString.parse(null).toString());
        assertEquals("", QueryString.parse("").toString());
        assertEquals("b=1", QueryString.parse("a=&b=1&c&=x&d=+").toString());
    }

    @Test
    void setsInPlaceOrAtTheEnd() {
        QueryString query = QueryString.parse("q=port&page=2&sort=-date");
        assertEquals("q=port&page=3&sort=-date", query.with("page", 3).toString());
        assertEquals("q=port&page=2&sort=-date&asof=2023-03-20", query.with("asof", "2023-03-20").toString());
        assertEquals("q=port&sort=-date", query.with("page", "").toString());
        assertEquals("q=port&page=2&sort=-date", query.toString());
    }

    @Test
    void removesParametersAndSingleValues() {
        QueryString query = QueryString.parse("type=A&type=B&q=x");
        assertEquals("q=x", query.without("type", "missing").toString());
        assertEquals("type=B&q=x", query.withoutValue("type", "A").toString());
        assertEquals("q=x", query.withoutValue("type", "A").withoutValue("type", "B").toString());
        assertEquals("type=A&type=B", query.only("type", "asof").toString());
    }

    @Test
    void encodesSpecialCharacters() {
        assertEquals("q=%22%3E%3Cscript%3E%26a%3D1%23", QueryString.parse("").with("q", "\"><script>&a=1#").toString());
    }

    @Test
    void aMalformedEscapeIsNotDecoded() {
        assertEquals("100%", QueryString.parse("q=100%").get("q"));
    }
}
