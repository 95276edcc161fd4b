package org.amur.web;

import org.omnifaces.util.Messages;

/** Messages for violated business rules, each at its field or above the form. */
public final class Refusals {

    private Refusals() {
    }

    public static void show(RefusedException refused) {
        refused.getRefusals().forEach(each -> Messages.addError(each.clientId(), "{0}", each.text()));
    }

    /** Shows the reasons above the form, for a page whose fields are not those of the refused form. */
    public static void showAboveForm(RefusedException refused) {
        refused.getRefusals().forEach(each -> Messages.addGlobalError("{0}", each.text()));
    }
}
