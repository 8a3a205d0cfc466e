// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.upload;

import jakarta.servlet.http.HttpServletResponse;

/// The one thing a page may ask of a browser beyond reading: to record a message. A page handler that shows
/// `shared/voice` calls this; on every other page the browser refuses.
public final class Microphone {
    private static final String PERMISSIONS =
            "camera=(), display-capture=(), geolocation=(), microphone=(self), payment=(), usb=(),"
                    + " browsing-topics=()";

    private Microphone() {}

    /// Lets this one page ask for the microphone; the reader still decides.
    public static void allow(HttpServletResponse response) {
        response.setHeader("Permissions-Policy", PERMISSIONS);
    }
}
