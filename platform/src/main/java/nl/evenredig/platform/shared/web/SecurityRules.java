// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// What browsers may do with our pages, and how a form proves that it is ours.
///
/// Which pages somebody may see is decided at each page by the doorkeeper. Reading a page makes no session and sets no
/// cookie. Only a page with a form sets one cookie; the form sends its value along, and a POST without it is refused.
/// That needs no memory on the server, so any node can answer. Only signing in makes a session, in the database.
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    @Bean
    SecurityFilterChain pages(HttpSecurity http, SecurityContextRepository signedIn) {
        return http.securityContext(context -> context.securityContextRepository(signedIn))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(formCookie()))
                .headers(PageHeaders::set)
                .build();
    }

    /// Nobody has a password; without this one would be made up at every start.
    @Bean
    UserDetailsService accounts() {
        return _ -> {
            throw new UsernameNotFoundException("Nobody has a password.");
        };
    }

    private static CookieCsrfTokenRepository formCookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("formulier");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(attributes -> attributes.sameSite("Strict").httpOnly(true));
        return cookie;
    }
}
