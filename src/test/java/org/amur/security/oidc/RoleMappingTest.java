package org.amur.security.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.amur.security.Role;
import org.amur.settings.Setting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of the roles that claims give. */
class RoleMappingTest {

    @AfterEach
    void unset() {
        List.of(Setting.OIDC_ANALYSTS, Setting.OIDC_EDITORS, Setting.OIDC_ADMINS)
                .forEach(setting -> System.clearProperty(setting.property()));
    }

    @Test
    void nobodyHasARoleWithoutAMapping() {
        assertTrue(RoleMapping.configured().isEmpty());
        assertEquals(Optional.empty(), RoleMapping.configured().roleOf(List.of("admin", "")));
    }

    @Test
    void theHighestRoleCounts() {
        System.setProperty(Setting.OIDC_ANALYSTS.property(), "*");
        System.setProperty(Setting.OIDC_EDITORS.property(), "desk; CN=Editors,OU=Staff ;");
        System.setProperty(Setting.OIDC_ADMINS.property(), "it");
        RoleMapping mapping = RoleMapping.configured();
        assertEquals(Role.ANALYST, mapping.roleOf(List.of()).orElseThrow());
        assertEquals(Role.EDITOR, mapping.roleOf(List.of("other", "CN=Editors,OU=Staff")).orElseThrow());
        assertEquals(Role.ADMIN, mapping.roleOf(List.of("it", "desk")).orElseThrow());
    }

    @Test
    void valuesCountExactly() {
        System.setProperty(Setting.OIDC_EDITORS.property(), "desk");
        RoleMapping mapping = RoleMapping.configured();
        assertEquals(Optional.empty(), mapping.roleOf(List.of("Desk", "desk2", "*", "")));
    }
}
