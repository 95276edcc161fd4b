package org.amur.security.factor;

import java.time.OffsetDateTime;

/**
 * Second factor of an account, for pages.
 *
 * @param appSince time in UTC when the authenticator app was set up
 */
public record FactorState(OffsetDateTime appSince, long recoveryCodes) {
}
