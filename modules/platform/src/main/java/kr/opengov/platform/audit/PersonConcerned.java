package kr.opengov.platform.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A person whose data a command concerns: the parameter or record component holds an id or several. The audit trail finds
 * entries by {@code value:id}, such as {@code account:17}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.PARAMETER})
public @interface PersonConcerned {

    /** The register the id belongs to. */
    String value() default "account";
}
