// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What we ship of others is what they published, with its licence and version beside it.
class VendoredFilesHouse {
    private static final Path VENDOR = Path.of("src/main/resources/static/vendor");

    @Test
    void everyFileHasTheChecksumItWasFetchedWith() throws IOException, NoSuchAlgorithmException {
        Map<String, String> expected = new HashMap<>();
        for (String line : Files.readAllLines(VENDOR.resolve("CHECKSUMS"))) {
            expected.put(line.substring(66 + 2), line.substring(0, 64));
        }
        Map<String, String> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(VENDOR)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                found.put(VENDOR.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        found.remove("CHECKSUMS");
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyFolderNamesItsLicenceAndVersion() throws IOException {
        try (Stream<Path> folders = Files.list(VENDOR)) {
            assertThat(folders.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allMatch(folder -> Files.exists(folder.resolve("LICENSE")))
                    .allMatch(folder -> Files.exists(folder.resolve("SOURCE")));
        }
    }
}
