// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style sheets, fonts and drawings under an address that holds the hash of them all: a browser may keep them for a
/// year, and after a change everyone gets the new ones at once.
@Component
final class Assets implements WebMvcConfigurer {
    private static final String FOLDER = "classpath:/static/";

    private final String root;

    Assets() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources(FOLDER + "**/*.*");
        Arrays.sort(files, Comparator.comparing(Resource::getDescription));
        for (Resource file : files) {
            try (InputStream bytes = file.getInputStream()) {
                digest.update(bytes.readAllBytes());
            }
        }
        root = "/static/" + HexFormat.of().formatHex(digest.digest(), 0, 6) + "/";
    }

    /// The address of a file in `static`.
    String at(String file) {
        return root + file;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(root + "**")
                .addResourceLocations(FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
