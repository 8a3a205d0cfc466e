// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.mail;

import java.util.List;
import java.util.Optional;
import nl.evenredig.platform.shared.web.Language;
import nl.evenredig.platform.shared.web.Texts;

/// A letter as it is read: its words with the frame that every letter has. Templates get it as `sheet`.
///
/// @param language in which it is written
/// @param texts the words of the frame
/// @param letter what it says
/// @param foot whose letter it is
public record Sheet(Language language, Texts texts, Letter letter, Foot foot) {
    /// What stands under every letter.
    ///
    /// @param town the municipality's name; empty as long as there is none
    /// @param phone the number to call
    /// @param unsubscribe where the reader can say no to more of these
    /// @param site how our own links start
    public record Foot(
            Optional<String> town,
            Optional<String> phone,
            Optional<String> unsubscribe,
            String site) {}

    /// One paragraph.
    ///
    /// @param kind what it is
    /// @param text what it says
    public record Line(Kind kind, String text) {}

    /// What a paragraph is.
    public enum Kind {
        WORDS,
        /// The heading of one message among several.
        HEADING,
        /// A link to one of our own pages; other links stay words, so that nobody can lure with ours.
        LINK
    }

    public List<Line> lines() {
        return letter.paragraphs().stream().map(this::line).toList();
    }

    /// Everything in plain words.
    public String plain() {
        StringBuilder plain = new StringBuilder(texts.say("mail.greeting")).append("\n\n");
        lines().forEach(line -> plain.append(line.text()).append("\n\n"));
        letter.action()
                .ifPresent(action ->
                        plain.append(action.label())
                                .append(":\n")
                                .append(action.link())
                                .append("\n\n"));
        plain.append("-- \n");
        foot.town().ifPresent(town -> plain.append(texts.say("mail.town", town)).append('\n'));
        foot.phone().ifPresent(phone -> plain.append(texts.say("mail.phone", phone)).append('\n'));
        plain.append(texts.say("mail.noAnswer")).append('\n');
        foot.unsubscribe()
                .ifPresent(link ->
                        plain.append(texts.say("mail.stop"))
                                .append(":\n")
                                .append(link)
                                .append('\n'));
        return plain.toString();
    }

    private Line line(String paragraph) {
        if (paragraph.startsWith(Letter.HEADING)) {
            return new Line(Kind.HEADING, paragraph.substring(Letter.HEADING.length()));
        }
        boolean isLink = paragraph.startsWith(foot.site() + "/") && !paragraph.contains(" ");
        return new Line(isLink ? Kind.LINK : Kind.WORDS, paragraph);
    }
}
