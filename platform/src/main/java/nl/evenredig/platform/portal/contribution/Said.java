// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import java.util.List;
import java.util.stream.Stream;

/// What somebody said, in their own words.
///
/// @param language in which language, as a tag; `und` when they chose none of ours
/// @param words what they typed; empty when they only spoke
/// @param name how they want to be called; empty for not at all
/// @param isSpoken whether there is, or was, a voice
/// @param transcript what the voice says, written down by a colleague; empty until then
/// @param translation what it all means in Dutch, by a colleague; empty until then
public record Said(
        String language,
        String words,
        String name,
        boolean isSpoken,
        String transcript,
        String translation) {
    private static final String DUTCH = "nl";
    private static final String NOTHING = "";

    /// Its paragraphs, of what was typed and then of what was spoken.
    public List<String> lines() {
        return Stream.of(words, transcript)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// The paragraphs of its translation.
    public List<String> translated() {
        return translation.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean isDutch() {
        return language.equals(DUTCH);
    }

    /// Whether a voice has not been written down yet.
    public boolean needsTranscript() {
        return isSpoken && transcript.isEmpty();
    }

    /// Whether it has not been translated yet.
    public boolean needsTranslation() {
        return !isDutch() && translation.isEmpty();
    }

    /// Whether everyone could read it, and the desk knows what it says.
    public boolean isReady() {
        return !needsTranscript() && !needsTranslation();
    }

    Said written(String transcript, String translation) {
        return new Said(language, words, name, isSpoken, transcript, translation);
    }

    /// The same without anything that anybody said.
    Said erased() {
        return new Said(language, NOTHING, NOTHING, false, NOTHING, NOTHING);
    }
}
