// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Where a PostgreSQL is and who we are there.
///
/// @param jdbcUrl its address as Java wants it
/// @param user empty when the address itself tells it
/// @param password empty when the address itself tells it, or when there is none
record DatabaseAddress(String jdbcUrl, String user, String password) {
    private static final int USUAL_PORT = 5432;

    /// Reads `postgres://user:password@host:port/name?options`, `postgresql://…` or `jdbc:postgresql:…`.
    static DatabaseAddress parse(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(url, "", "");
        }
        URI uri = URI.create(url);
        String scheme = String.valueOf(uri.getScheme());
        boolean isPostgres = scheme.equals("postgres") || scheme.equals("postgresql");
        if (!isPostgres || uri.getHost() == null) {
            // The address is not repeated: it may hold a password.
            throw new IllegalArgumentException(
                    "DATABASE_URL must be postgres://user:password@host/name or jdbc:postgresql:…, but scheme=%s."
                            .formatted(scheme));
        }
        int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
        String options = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String name = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        int colon = name.indexOf(':');
        return new DatabaseAddress(
                "jdbc:postgresql://%s:%d%s%s"
                        .formatted(uri.getHost(), port, uri.getRawPath(), options),
                decoded(colon < 0 ? name : name.substring(0, colon)),
                colon < 0 ? "" : decoded(name.substring(colon + 1)));
    }

    /// Without the password, so that it can stand in a log.
    @Override
    public String toString() {
        return "DatabaseAddress[user=%s]".formatted(user);
    }

    private static String decoded(String part) {
        // A plus is a plus here; only percent signs are codes.
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
