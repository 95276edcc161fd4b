package org.amur.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.amur.HtmlForm;
import org.amur.views.View.Person;
import org.junit.jupiter.api.Test;

/** Tests that the view state in a form can be neither read nor changed. */
class ViewStatePagesIT extends ViewBrowserTests {

    private static final String PAGE = "source/edit";
    private static final String STATE = "jakarta.faces.ViewState";
    private static final String TYPED = "Heliotrope of the states";
    /** Magic number of serialised Java objects. */
    private static final String SERIALISED = "\u00ac\u00ed\u0000\u0005";
    private static final String PACKED = "\u001f\u008b";

    @Test
    void aChangedBitIsRefusedAndWritesNothing() {
        everybody(() -> {
            HtmlForm form = filled(visitors.get(Person.EDITOR, PAGE).body()).set("form:publisher", "A paper")
                    .set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F");
            String genuine = form.get(STATE);
            byte[] state = Base64.getDecoder().decode(genuine);
            int before = changes();
            // In the signature, the initialisation vector and the ciphertext.
            for (int at : List.of(0, 8, 16, 31, 32, 40, 48, 64, state.length / 2, state.length - 1)) {
                byte[] changed = state.clone();
                changed[at] ^= 1;
                HttpResponse<String> answer = visitors.post(Person.EDITOR, PAGE,
                        form.set(STATE, Base64.getEncoder().encodeToString(changed)).encoded());
                assertEquals(409, answer.statusCode(), "byte " + at);
                assertTrue(answer.body().contains("Nothing was saved.") && answer.body().contains(TYPED), answer.body());
            }
            assertEquals(before, changes());
            assertEquals(302, visitors.post(Person.EDITOR, PAGE, form.set(STATE, genuine).encoded()).statusCode());
            assertEquals(before + 1, changes());
        });
    }

    @Test
    void viewStatesRevealNothing() {
        everybody(() -> {
            String asked = visitors.get(Person.EDITOR, PAGE).body();
            // Without a publisher the form is shown again, and its state contains the entries.
            String again = visitors.post(Person.EDITOR, PAGE, filled(asked).encoded()).body();
            assertTrue(HtmlForm.in(again).get("form:title").equals(TYPED), again);
            for (String page : List.of(asked, again)) {
                byte[] state = Base64.getDecoder().decode(HtmlForm.in(page).get(STATE));
                String bytes = new String(state, StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(SERIALISED) || bytes.startsWith(PACKED) || bytes.contains(TYPED), bytes);
            }
            // Equal states must not have equal ciphertexts.
            assertNotEquals(HtmlForm.in(asked).get(STATE), HtmlForm.in(visitors.get(Person.EDITOR, PAGE).body()).get(STATE));
        });
    }

    private static HtmlForm filled(String page) {
        return HtmlForm.in(page).set("form:title", TYPED).set("form:save", "x");
    }
}
