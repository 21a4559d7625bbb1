package kr.opengov.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a façade method that changes something: the audit trail gets an entry in the same transaction, with who, when,
 * from where and the command. Never used in the integrity module, which keeps a trail of its own.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {

    /** What was done, as {@code area.thing.verb}, such as {@code members.status.record}. */
    @Nonbinding
    String value() default "";
}
