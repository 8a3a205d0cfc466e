// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.limit;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// From which network a request comes: the address, of an IPv6 address its first half, since one subscriber has all of
/// the second. It lives as long as the request and is kept nowhere.
final class Source {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final int HALF = 8;

    private Source() {}

    /// @param proxies how many of our own servers stand before this program
    static String of(HttpServletRequest asked, int proxies) {
        HttpServletRequest request = bare(asked);
        List<String> hops =
                Collections.list(request.getHeaders(FORWARDED)).stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .toList();
        // The last name was written by the server next to us, the one before it by the server
        // next to that. Names before those are whatever the browser made up.
        String told = proxies > 0 && hops.size() >= proxies ? hops.get(hops.size() - proxies) : "";
        return network(told, network(request.getRemoteAddr(), ""));
    }

    /// Filters before us may have put a forwarded address in the place of the real one, without asking who wrote it.
    private static HttpServletRequest bare(HttpServletRequest asked) {
        ServletRequest request = asked;
        while (request instanceof ServletRequestWrapper wrapper) {
            request = wrapper.getRequest();
        }
        return request instanceof HttpServletRequest bare ? bare : asked;
    }

    private static String network(String told, String otherwise) {
        try {
            // An IPv4 address in the clothes of IPv6 comes out as the IPv4 address it is.
            InetAddress address = InetAddress.ofLiteral(told);
            byte[] bytes = address.getAddress();
            boolean isLong = address instanceof Inet6Address;
            return Arrays.toString(isLong ? Arrays.copyOf(bytes, HALF) : bytes);
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
