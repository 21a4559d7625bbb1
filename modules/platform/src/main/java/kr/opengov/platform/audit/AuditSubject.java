package kr.opengov.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The thing a command is about: the parameter or record component holds its id or code. The audit trail keeps it as
 * {@code value:id}, such as {@code membership:12}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface AuditSubject {

    /** The kind of thing, such as {@code membership}; empty when the id says it itself. */
    String value() default "";
}
