package kr.opengov.platform.internal.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Method;
import kr.opengov.platform.Refusal;
import kr.opengov.platform.audit.Audited;
import kr.opengov.platform.audit.Outcome;

/**
 * Writes the audit entry of a façade method, inside its transaction. What was refused is written apart, because the
 * transaction of the method is rolled back. A form that does not validate is no event worth keeping.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    private AuditWriter writer;

    @AroundInvoke
    public Object audit(InvocationContext invocation) throws Exception {
        Object result;
        try {
            result = invocation.proceed();
        } catch (ConstraintViolationException notEvenTried) {
            throw notEvenTried;
        } catch (Refusal refusal) {
            writer.writeApart(entry(invocation, null).outcome(Outcome.REFUSED, refusal.code()));
            throw refusal;
        } catch (Exception error) {
            Refusal refusal = refusalIn(error);
            writer.writeApart(entry(invocation, null)
                    .outcome(
                            refusal == null ? Outcome.FAILED : Outcome.REFUSED,
                            refusal == null ? error.getClass().getSimpleName() : refusal.code()));
            throw error;
        }
        writer.write(entry(invocation, result));
        return result;
    }

    private static NewEntry entry(InvocationContext invocation, Object result) {
        Method method = invocation.getMethod();
        CommandSummary summary = CommandSummary.of(method, invocation.getParameters());
        return NewEntry.of(action(method))
                .subject(summary.subject() == null ? CommandSummary.subjectOf(result) : summary.subject())
                .persons(summary.persons())
                .persons(CommandSummary.personsOf(result))
                .details(summary.text());
    }

    private static String action(Method method) {
        Audited audited = method.getAnnotation(Audited.class);
        if (audited != null && !audited.value().isEmpty()) {
            return audited.value();
        }
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Refusal refusalIn(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
