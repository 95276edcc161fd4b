package org.amur.screening;

/** Of a person, as a source states it. */
public enum Gender { FEMALE, MALE }
