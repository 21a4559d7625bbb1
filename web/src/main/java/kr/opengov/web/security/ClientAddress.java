package kr.opengov.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kr.opengov.platform.settings.Setting;
import kr.opengov.platform.settings.Settings;

/**
 * The address of the user behind the reverse proxies this installation trusts. Only what a trusted proxy wrote is
 * believed: the header is read from its end, up to the first address that is no proxy of ours.
 */
@ApplicationScoped
public class ClientAddress {

    private Set<String> proxies = Set.of();

    protected ClientAddress() {}

    @Inject
    public ClientAddress(Settings settings) {
        proxies = Set.copyOf(settings.list(Setting.PROXIES));
    }

    public String of(HttpServletRequest request) {
        List<String> way = new ArrayList<>();
        String header = request.getHeader("X-Forwarded-For");
        if (header != null) {
            way.addAll(Arrays.stream(header.split(",")).map(String::strip).toList());
        }
        way.add(request.getRemoteAddr());
        int at = way.size() - 1;
        while (at > 0 && proxies.contains(way.get(at)) && isAddress(way.get(at - 1))) {
            at--;
        }
        return way.get(at);
    }

    private static boolean isAddress(String text) {
        return text.matches("[0-9a-fA-F:.]{2,45}");
    }
}
