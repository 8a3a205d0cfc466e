// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import nl.evenredig.platform.shared.web.Language;

/// Which text in which language.
public record TextPlace(String key, Language language) {}
