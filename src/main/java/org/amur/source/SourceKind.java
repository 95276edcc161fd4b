package org.amur.source;

/** Kind of document. */
public enum SourceKind {
    NEWS_ARTICLE, OFFICIAL_RELEASE, OFFICIAL_LIST, LEGAL_ACT, SPEECH, DATA_SET, BOOK, OTHER
}
