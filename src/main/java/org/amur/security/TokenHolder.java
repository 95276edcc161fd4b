package org.amur.security;

import java.util.Set;

import org.amur.access.ApiScope;

/** Account of a token, and the parts of the API that the token opens. */
record TokenHolder(Account account, Set<ApiScope> scopes) {
}
