package org.concerted.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** House style of every generated value: a public interface, a nested builder, a hidden implementation. */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "criterion:criteria",
            "alias:aliases",
            "basis:bases",
            "party:parties",
            "body:bodies",
            "capacity:capacities",
            "tie:ties",
            "process:processes",
            "outreach:outreaches",
            "completeness:completeness",
            "knowledge:knowledge"
        },
        get = {"*"},
        jdkOnly = false,
        jacksonIntegration = false,
        // Not Immutables' own mark, which is kept in class files and has every user's compiler look for it in vain.
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        throwForInvalidImmutableState = IncompleteException.class,
        validationMethod = Value.Style.ValidationMethod.SIMPLE)
public @interface ModelStyle {}
