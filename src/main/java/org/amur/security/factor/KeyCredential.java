package org.amur.security.factor;

/**
 * Public data of a security key.
 *
 * @param id        credential id in base64url
 * @param publicKey attested credential data (WebAuthn, section 6.5.1) in Base64
 * @param signCount use counter; 0 if the key has none
 */
record KeyCredential(String id, String publicKey, boolean backupEligible, long signCount) {
}
