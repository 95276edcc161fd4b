package org.amur.intake.capture;

/**
 * Document from an address.
 *
 * @param mediaType as stated by the server; empty if it states none
 * @param address the final one, after redirects
 */
public record FetchedDocument(byte[] bytes, String mediaType, String address) {
}
