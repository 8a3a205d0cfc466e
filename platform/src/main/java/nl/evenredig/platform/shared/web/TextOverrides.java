// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.web;

import java.util.Map;

/// Where pages find texts that editors revised since the program was made, and translations that a person checked. The
/// part in which editors work fills it in. It is asked at every page, so it must be cheap.
public interface TextOverrides {
    /// The texts of a language, with those that were revised in their new words.
    Texts over(Language language, Texts made);

    /// How good translations are of which more is known than the files tell, by key.
    Map<String, TranslationState> states(Language language);
}
