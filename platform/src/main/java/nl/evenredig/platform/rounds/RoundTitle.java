// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.evenredig.platform.rounds.ArchivedRound.Told;
import nl.evenredig.platform.shared.web.Name;

/// What a round is called on pages: its own name with its year.
///
/// @param name as its town wrote it; the town when it has none
/// @param town where it was
/// @param year of the vote; when there is none what the source calls this time
/// @param language of the name, as a tag; `und` when not known
public record RoundTitle(String name, String town, String year, String language) {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    public static RoundTitle of(ArchivedRound round) {
        Told told = round.told();
        Matcher year = YEAR.matcher(told.instance() + " " + told.ended() + " " + told.begun());
        return new RoundTitle(
                told.name().isEmpty() ? told.town() : told.name(),
                told.town(),
                year.find() ? year.group() : told.instance(),
                told.language().isEmpty() ? "und" : told.language());
    }

    /// The name with its year, unless the name holds it.
    public String text() {
        return name.contains(year) ? name : (name + " " + year).strip();
    }

    public Name asName() {
        return new Name(text(), language);
    }
}
