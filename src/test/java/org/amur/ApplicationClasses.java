package org.amur;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

/** The application's classes, without tests, read once in a JVM because that takes seconds. */
public final class ApplicationClasses {

    public static final JavaClasses ALL = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.amur");

    private ApplicationClasses() {
    }
}
