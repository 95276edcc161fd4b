package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAccessTest {

    @ParameterizedTest
    @CsvSource({
        "/security/sign-in, OPEN",
        "/security/sign-in.xhtml, OPEN",
        "/security/setup, OPEN",
        "/sign-out, OPEN",
        "/jakarta.faces.resource/amur.css.xhtml, OPEN",
        "/health/ready, OPEN",
        "/, READ",
        "/index.xhtml, READ",
        "/event/list, READ",
        "/event/view.xhtml, READ",
        "/trade/export.csv, READ",
        "/security/code, OPEN",
        "/security/enrol.xhtml, OPEN",
        "/security/factor, READ",
        "/security/FACTOR.xhtml, READ",
        "/security/account, READ",
        "/history/record, READ",
        "/event/editor, READ",
        "/edit/list, READ",
        "/event/edit, EDIT",
        "/event/edit.xhtml, EDIT",
        "/sanctions/measure/edit, EDIT",
        "/trade/import, EDIT",
        "/trade/mapping, EDIT",
        "/trade/explain, EDIT",
        "/trade/reconcile.xhtml, EDIT",
        "/trade/reconciliation, READ",
        "/trade/finding, READ",
        "/lists/changes, READ",
        "/lists/changes.atom, OPEN",
        "/feed/notices, READ",
        "/feed/unsubscribe, OPEN",
        "/lists/source/list, ADMINISTER",
        "/lists/source/edit, ADMINISTER",
        "/intake/list, EDIT",
        "/intake/feed/list, ADMINISTER",
        "/screening, READ",
        "/screening/case, READ",
        "/screening/decide, EDIT",
        "/actor/merge, EDIT",
        "/actor/apart, EDIT",
        "/actor/merged, READ",
        "/screening/run, EDIT",
        "/api/screening, READ",
        "/api/openapi.json, OPEN",
        "/api/anything, READ",
        "/webhook/list, ADMINISTER",
        "/webhook/edit, ADMINISTER",
        "/security/list, ADMINISTER",
        "/security/edit, ADMINISTER",
        "/security/anything, ADMINISTER"
    })
    void goesByThePath(String path, PageAccess access) {
        assertEquals(access, PageAccess.of(path));
    }

    @Test
    void anEmbeddedChartIsPublicOnlyIfTheOperatorNamesAHost() {
        assertEquals(PageAccess.READ, PageAccess.of("/embed"));
        System.setProperty("amur.embed.hosts", "https://news.example.org");
        try {
            assertEquals(PageAccess.OPEN, PageAccess.of("/embed"));
            assertEquals(PageAccess.OPEN, PageAccess.of("/embed.xhtml"));
            for (String other : List.of("/embed/", "/EMBED", "/embed;x", "/embed/../event/list", "/trade/mirror", "/cite", "/export")) {
                assertNotEquals(PageAccess.OPEN, PageAccess.of(other), other);
            }
        } finally {
            System.clearProperty("amur.embed.hosts");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/event/EDIT", "/event/edit.XHTML", "/event/edit/", "//event//edit", "/event;a=b/edit;c=d",
        "/event/./edit", "/event\\edit", "/event/edit.xhtml;x", "/event/Edit.xhtml/"})
    void oddSpellingsHaveTheAccessOfTheirPage(String path) {
        assertEquals(PageAccess.EDIT, PageAccess.of(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/security/sign-in/../list",
                "/jakarta.faces.resource/../security/list",
                "/health/../event/list",
                "//security/sign-in",
                "/security/sign-in;x",
                "/SECURITY/sign-in",
                "/security/code/",
                "/security/Enrol",
                "/healthy",
                "/lists/changes.atom/",
                "/lists/./changes.atom",
                "/feed/unsubscribe/x",
                "/jakarta.faces.resource/dynamiccontent.properties.xhtml"
            })
    void opensNothingThatIsNotSpeltExactly(String path) {
        assertNotEquals(PageAccess.OPEN, PageAccess.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/SECURITY/LIST", "//security//list", "/security;x/edit", "/./security/list.xhtml",
        "/lists/SOURCE/view", "/lists//source/view.xhtml"})
    void accountPagesRequireAnAdministratorInAnySpelling(String path) {
        assertEquals(PageAccess.ADMINISTER, PageAccess.of(path));
    }
}
