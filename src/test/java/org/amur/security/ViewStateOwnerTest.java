package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ViewStateOwnerTest {

    private static final String VIEW = "/source/edit.xhtml";
    private static final ViewStateOwner OURS = new ViewStateOwner("one", 7L, VIEW);

    @Test
    void goesOnInItsSession() {
        assertTrue(OURS.mayContinue(new ViewStateOwner("one", 7L, VIEW), false));
        assertTrue(new ViewStateOwner("", null, VIEW).mayContinue(new ViewStateOwner("", null, VIEW), false));
    }

    @Test
    void isOfOneAccountAndOneView() {
        assertFalse(OURS.mayContinue(new ViewStateOwner("one", 8L, VIEW), false));
        assertFalse(OURS.mayContinue(new ViewStateOwner("", null, VIEW), false));
        assertFalse(OURS.mayContinue(new ViewStateOwner("one", 7L, "/event/edit.xhtml"), false));
        assertFalse(new ViewStateOwner("", null, VIEW).mayContinue(OURS, false));
    }

    @Test
    void isSentAgainByWhoSignedInWithIt() {
        assertTrue(OURS.mayContinue(new ViewStateOwner("other", 7L, VIEW), true));
        assertFalse(OURS.mayContinue(new ViewStateOwner("other", 8L, VIEW), true));
        assertFalse(OURS.mayContinue(new ViewStateOwner("other", 7L, "/event/edit.xhtml"), true));
    }

    @Test
    void outlivesItsSessionForTheSameAccount() {
        assertTrue(OURS.mayContinue(new ViewStateOwner("ended", 7L, VIEW), false));
        assertFalse(OURS.mayContinue(new ViewStateOwner("ended", 8L, VIEW), false));
        assertFalse(new ViewStateOwner("one", null, VIEW).mayContinue(new ViewStateOwner("ended", null, VIEW), false));
    }
}
