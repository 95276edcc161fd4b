package org.amur.security.oidc;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.amur.settings.SingleSignOn;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Part of page {@code /security/sign-in?problem=}: sign-in at the provider. */
@Named("providerSignIn")
@RequestScoped
public class ProviderSignInBacking {

    @Inject
    @Param
    private String problem;

    public boolean isOn() {
        return SingleSignOn.isOn();
    }

    /** Tells whether passwords are refused. */
    public boolean isOnly() {
        return SingleSignOn.isOnly();
    }

    /** Returns the name of the provider. */
    public String getProvider() {
        return SingleSignOn.label();
    }

    /** Returns the address that leads to the provider, and then to a page. */
    public String start(String to) {
        return Faces.getRequestContextPath() + SignInAddresses.START + "?to=" + SignInAddresses.encode(to);
    }

    /** Returns why the previous attempt failed; null if the address does not state it. */
    public SignInProblem getProblem() {
        return Stream.of(SignInProblem.values()).filter(each -> each.parameter().equals(problem)).findFirst().orElse(null);
    }
}
