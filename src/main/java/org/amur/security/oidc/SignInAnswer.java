package org.amur.security.oidc;

import com.nimbusds.jwt.JWT;
import java.util.List;
import org.amur.security.ProviderUser;

/**
 * User whom the provider has signed in.
 *
 * @param groups  values of the claim for roles
 * @param idToken the provider's signed statement, which identifies its session when signing out
 */
record SignInAnswer(ProviderUser user, List<String> groups, JWT idToken) {
}
