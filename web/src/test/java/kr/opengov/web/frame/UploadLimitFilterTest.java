package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadLimitFilterTest {

    private final List<ServletRequest> passed = new ArrayList<>();
    private final List<Integer> refused = new ArrayList<>();

    @Test
    void thePageOfARefusalDoesNotReadTheFormThatWasRefused() throws IOException, ServletException {
        filter("/desk/documents/new", "multipart/form-data; boundary=x", DispatcherType.ERROR);
        assertThat(passed).singleElement().isInstanceOf(FormlessRequest.class);
    }

    @Test
    void thePageOfAnotherErrorGetsItsRequestAsItIs() throws IOException, ServletException {
        filter("/desk/documents/new", "application/x-www-form-urlencoded", DispatcherType.ERROR);
        assertThat(passed).singleElement().isNotInstanceOf(FormlessRequest.class);
    }

    @Test
    void aFormWithAFileIsRefusedWhereNoPageHasOne() throws IOException, ServletException {
        filter("/members", "multipart/form-data; boundary=x", DispatcherType.REQUEST);
        assertThat(passed).isEmpty();
        assertThat(refused).containsExactly(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Test
    void aFormThatDoesNotSayHowLongItIsIsRefusedBeforeItIsRead() throws IOException, ServletException {
        filter("/desk/documents/new", "multipart/form-data; boundary=x", DispatcherType.REQUEST);
        assertThat(passed).isEmpty();
        assertThat(refused).containsExactly(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    private void filter(String path, String type, DispatcherType dispatcher) throws IOException, ServletException {
        HttpServletRequest request = proxy(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getContentType" -> type;
            case "getContentLengthLong" -> -1L;
            case "getDispatcherType" -> dispatcher;
            default -> null;
        });
        HttpServletResponse response = proxy(HttpServletResponse.class, (method, arguments) -> {
            if (method.equals("sendError")) {
                refused.add((Integer) arguments[0]);
            }
            return null;
        });
        new UploadLimitFilter().doFilter(request, response, (one, two) -> passed.add(one));
    }

    private interface Answer {
        Object of(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.of(method.getName(), arguments)));
    }
}
