package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amur.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredFactorTest {

    private final RequiredFactor required = new RequiredFactor();

    @AfterEach
    void unset() {
        System.clearProperty(Setting.FACTOR_ROLES.property());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "admin | ADMIN | true", "admin | EDITOR | false", "editor, ADMIN | EDITOR | true", "editor admin | ADMIN | true",
        "administrators | ADMIN | false"})
    void onlyTheRolesOfTheSettingNeedOne(String roles, Role role, boolean needed) {
        System.setProperty(Setting.FACTOR_ROLES.property(), roles);
        assertEquals(needed, required.isFor("anna", role));
        assertEquals(false, required.isFor("demo-admin", role));
    }

    @Test
    void withoutTheSettingNoRoleNeedsOne() {
        assertEquals(false, required.isFor("anna", Role.ADMIN));
    }
}
