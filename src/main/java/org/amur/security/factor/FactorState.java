package org.amur.security.factor;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Second factor of an account, for pages: an authenticator app, security keys, or both.
 *
 * @param appSince time in UTC when the authenticator app was set up; null if there is none
 */
public record FactorState(OffsetDateTime appSince, List<SecurityKey> keys, long recoveryCodes) {
}
