package kr.opengov.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class FormlessRequestTest {

    /** A form whose fields may not be asked for, since the container would read all of it. */
    private static final HttpServletRequest FORM = (HttpServletRequest) Proxy.newProxyInstance(
            FormlessRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, args) -> {
                if (method.getName().equals("getRequestURI")) {
                    return "/desk/documents/new";
                }
                throw new AssertionError(method.getName() + " reads the form");
            });

    @Test
    void aPageOfAnErrorNeverReadsTheForm() throws IOException, ServletException {
        HttpServletRequest request = new FormlessRequest(FORM);

        assertThat(request.getParameter("draft:file")).isNull();
        assertThat(request.getParameterValues("draft:file")).isNull();
        assertThat(request.getParameterMap()).isEmpty();
        assertThat(request.getParameterNames().hasMoreElements()).isFalse();
        assertThat(request.getPart("draft:file")).isNull();
        assertThat(request.getParts()).isEmpty();
        assertThat(request.getContentType()).isNull();
        assertThat(request.getMethod()).isEqualTo("GET");
        assertThat(request.getRequestURI()).isEqualTo("/desk/documents/new");
    }
}
