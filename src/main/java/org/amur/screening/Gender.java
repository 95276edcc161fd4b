package org.amur.screening;

/** Gender of a person as stated in the source. */
public enum Gender { FEMALE, MALE }
