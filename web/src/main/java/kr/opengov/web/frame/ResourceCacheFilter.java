package kr.opengov.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Lets browsers keep the theme's files for a year when their address carries a version, and an hour when not. */
public class ResourceCacheFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(
                "Cache-Control",
                request.getParameter("v") == null ? "public, max-age=3600" : "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        chain.doFilter(request, response);
    }
}
