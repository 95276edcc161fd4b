package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAccessTest {

    @ParameterizedTest
    @CsvSource({
        "/security/sign-in, OPEN", "/security/sign-in.xhtml, OPEN", "/security/setup, OPEN", "/sign-out, OPEN",
        "/jakarta.faces.resource/amur.css.xhtml, OPEN", "/health/ready, OPEN",
        "/, READ", "/index.xhtml, READ", "/event/list, READ", "/event/view.xhtml, READ", "/trade/export.csv, READ",
        "/security/account, READ", "/history/record, READ", "/event/editor, READ", "/edit/list, READ",
        "/event/edit, EDIT", "/event/edit.xhtml, EDIT", "/sanctions/measure/edit, EDIT", "/trade/import, EDIT",
        "/security/list, ADMINISTER", "/security/edit, ADMINISTER", "/security/anything, ADMINISTER"
    })
    void goesByThePath(String path, PageAccess access) {
        assertEquals(access, PageAccess.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/event/EDIT", "/event/edit.XHTML", "/event/edit/", "//event//edit", "/event;a=b/edit;c=d",
        "/event/./edit", "/event\\edit", "/event/edit.xhtml;x", "/event/Edit.xhtml/"})
    void takesOddSpellingsForThePageTheyMayLeadTo(String path) {
        assertEquals(PageAccess.EDIT, PageAccess.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/security/sign-in/../list", "/jakarta.faces.resource/../security/list",
        "/health/../event/list", "//security/sign-in", "/security/sign-in;x", "/SECURITY/sign-in", "/healthy",
        "/jakarta.faces.resource/dynamiccontent.properties.xhtml"})
    void opensNothingThatIsNotSpeltExactly(String path) {
        assertNotEquals(PageAccess.OPEN, PageAccess.of(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/SECURITY/LIST", "//security//list", "/security;x/edit", "/./security/list.xhtml"})
    void keepsTheAccountsForAdministratorsHoweverSpelt(String path) {
        assertEquals(PageAccess.ADMINISTER, PageAccess.of(path));
    }
}
