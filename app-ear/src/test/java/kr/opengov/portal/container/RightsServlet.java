package kr.opengov.portal.container;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import kr.opengov.platform.Roles;

/**
 * Calls every method of every façade with nothing in its hands, as who is signed in, and rolls back. The first line names the roles of who is signed in, then comes one line for each
 * with the method, the roles it names, and whether the container let the call in. What a method answers to such a call
 * does not matter here.
 */
@WebServlet({"/container/rights", "/my/container/rights"})
public class RightsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        out.println(String.join(
                ",", Roles.ALL.stream().filter(request::isUserInRole).toList()));
        for (Class<?> facade : facades()) {
            Object reference = CDI.current().select(facade).get();
            for (Method method : facade.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    out.println(facade.getName() + "." + method.getName() + parameters(method) + " "
                            + roles(facade, method) + " " + (isLetIn(reference, method) ? "in" : "out"));
                }
            }
        }
    }

    private static List<Class<?>> facades() {
        return CDI.current().getBeanManager().getBeans(Object.class).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Stateless.class)
                        && type.getName().startsWith("kr.opengov.")
                        && !type.getName().contains(".internal."))
                .distinct()
                .toList();
    }

    private static String parameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .toList()
                .toString()
                .replace(" ", "");
    }

    private static String roles(Class<?> facade, Method method) {
        RolesAllowed right = method.getAnnotation(RolesAllowed.class);
        if (right == null && !method.isAnnotationPresent(PermitAll.class)) {
            right = facade.getAnnotation(RolesAllowed.class);
        }
        return right == null ? "all" : String.join(",", right.value());
    }

    private boolean isLetIn(Object reference, Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
                .toArray();
        try {
            transaction.begin();
            try {
                method.invoke(reference, nothing);
                return true;
            } catch (InvocationTargetException e) {
                return !isRefusal(e);
            } finally {
                transaction.rollback();
            }
        } catch (ReflectiveOperationException
                | jakarta.transaction.NotSupportedException
                | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EJBAccessException) {
                return true;
            }
        }
        return false;
    }
}
