package org.amur.intake.capture;

/**
 * Document from an address.
 *
 * @param mediaType as stated by the server; empty if it states none
 * @param address the final one, after redirects
 * @param etag ETag header (RFC 9110); empty if absent
 * @param lastModified Last-Modified header; empty if absent
 */
public record FetchedDocument(byte[] bytes, String mediaType, String address, String etag, String lastModified) {
}
