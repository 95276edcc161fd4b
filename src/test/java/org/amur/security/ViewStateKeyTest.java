package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.lang.reflect.Proxy;

import jakarta.servlet.http.HttpSession;

import org.amur.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ViewStateKeyTest {

    private Object key;

    @AfterEach
    void unset() {
        System.clearProperty(Setting.VIEW_STATE_KEY.property());
    }

    @Test
    void aSessionHasAKeyBeforeItsFirstForm() {
        assertNotNull(ofNewSession());
    }

    @Test
    void aLaterSessionOnTheSameServerHasTheSameKey() {
        assertEquals(ofNewSession(), ofNewSession());
    }

    @Test
    void theSettingDecidesTheKey() {
        Object withoutSetting = ofNewSession();
        System.setProperty(Setting.VIEW_STATE_KEY.property(), "a-secret-of-at-least-32-characters");
        Object withSetting = ofNewSession();
        assertNotEquals(withoutSetting, withSetting);
        assertEquals(withSetting, ofNewSession());
    }

    private Object ofNewSession() {
        key = null;
        ViewStateKey.set((HttpSession) Proxy.newProxyInstance(HttpSession.class.getClassLoader(), new Class<?>[] {HttpSession.class},
                (session, method, arguments) -> key = arguments[1]));
        return key;
    }
}
