package org.amur.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the settings of single sign-on. */
class SingleSignOnTest {

    @AfterEach
    void unset() {
        List.of(
                        Setting.OIDC_ISSUER,
                        Setting.OIDC_CLIENT,
                        Setting.OIDC_SECRET,
                        Setting.OIDC_SECRET_FILE,
                        Setting.OIDC_ONLY,
                        Setting.OIDC_LABEL)
                .forEach(setting -> System.clearProperty(setting.property()));
    }

    private static void set(String issuer) {
        System.setProperty(Setting.OIDC_ISSUER.property(), issuer);
        System.setProperty(Setting.OIDC_CLIENT.property(), "amur");
        System.setProperty(Setting.OIDC_SECRET.property(), "secret");
    }

    @Test
    void itIsOffByDefault() {
        assertFalse(SingleSignOn.isOn());
        assertEquals(Optional.empty(), SingleSignOn.origin());
    }

    @Test
    void itNeedsIssuerClientAndSecret() {
        set("https://sso.example.org:8443/realms/staff");
        assertTrue(SingleSignOn.isOn());
        assertEquals("https://sso.example.org:8443", SingleSignOn.origin().orElseThrow());
        System.clearProperty(Setting.OIDC_SECRET.property());
        assertFalse(SingleSignOn.isOn());
        System.setProperty(Setting.OIDC_SECRET_FILE.property(), "/etc/amur/oidc.secret");
        assertTrue(SingleSignOn.isOn());
        System.clearProperty(Setting.OIDC_CLIENT.property());
        assertFalse(SingleSignOn.isOn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sso.example.org",
                "ftp://sso.example.org",
                "sso.example.org",
                "https://",
                "https://user@sso.example.org",
                "https://sso.example.org?x=y",
                "https://sso.example.org#x",
                "https://a;script-src *",
                "https://a/ b",
                "http://127.0.0.1.example.org"
            })
    void anUnsafeIssuerIsNotUsed(String issuer) {
        set(issuer);
        assertFalse(SingleSignOn.isOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8081/realms/x", "http://127.0.0.1:8081", "http://[::1]:8081", "https://sso.example.org"})
    void anIssuerOnThisMachineNeedsNoTls(String issuer) {
        set(issuer);
        assertTrue(SingleSignOn.isOn());
    }

    @Test
    void passwordsAreRefusedOnlyWhileItIsOn() {
        System.setProperty(Setting.OIDC_ONLY.property(), "true");
        assertFalse(SingleSignOn.isOnly());
        set("https://sso.example.org");
        assertTrue(SingleSignOn.isOnly());
    }

    @Test
    void theProviderIsNamedByItsHostOrTheOperator() {
        set("https://sso.example.org/realms/staff");
        assertEquals("sso.example.org", SingleSignOn.label());
        System.setProperty(Setting.OIDC_LABEL.property(), "Example");
        assertEquals("Example", SingleSignOn.label());
    }

    @Test
    void theSecretIsNotLogged() {
        set("https://sso.example.org");
        System.setProperty(Setting.OIDC_SECRET.property(), "never shown");
        assertFalse(Setting.describeAll().contains("never shown"));
    }
}
