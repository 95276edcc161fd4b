package org.amur.intake;

/** Way by which a capture reached the reading queue. */
public enum CaptureOrigin {
    USER, FEED, FOLDER, API
}
