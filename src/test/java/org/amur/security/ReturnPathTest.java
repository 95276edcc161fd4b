package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/event/list?q=port&from=2023", "/event/list?q=%D0%BF%D0%BE%D1%80%D1%82",
        "/event/view?id=5#citations", "/event/list?to=https://example.org/"})
    void keepsAPathOfTheApplication(String asked) {
        assertEquals(asked, ReturnPath.of(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "event/list", "https://example.org/", "//example.org/", "///example.org", "/\\example.org",
        "\\\\example.org", "/../other", "/a/../../other", "/.//example.org", "/a/..//example.org", "javascript:alert(1)",
        "/a b", "/\texample.org", "/a\r\nSet-Cookie: x=y", "/security/sign-in?to=/", "/sign-out", "/sign-in/start?to=/"})
    void goesHomeInsteadOfAnywhereElse(String asked) {
        assertEquals("/", ReturnPath.of(asked));
    }

    @Test
    void leadsToTheStartPageByDefault() {
        assertEquals("/", ReturnPath.of(null));
    }
}
