// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How answers travel: text is sent compressed.
@Configuration(proxyBeanMethods = false)
class WebRules {
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> compression() {
        return server -> {
            Compression compression = new Compression();
            compression.setEnabled(true);
            server.setCompression(compression);
        };
    }
}
