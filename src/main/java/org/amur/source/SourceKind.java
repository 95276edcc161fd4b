package org.amur.source;

/** What sort of document a source is. */
public enum SourceKind {
    NEWS_ARTICLE, OFFICIAL_RELEASE, OFFICIAL_LIST, LEGAL_ACT, SPEECH, DATA_SET, BOOK, OTHER
}
