package org.cunbao.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The command changes facts, takes data out or shows it whole: it is entered in the custody log. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface Entered {

    /** The option without which the command does none of that; empty: it always does. */
    String onlyWith() default "";
}
