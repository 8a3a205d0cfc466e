// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.workshop.outcome;

import java.util.LinkedHashMap;
import java.util.Map;

/// A publication in another language, piece by piece; the Dutch one counts. A piece that is not there is read in Dutch.
///
/// @param language as a tag; `nl` for no translation at all
/// @param words by the name of the piece
/// @param isChecked whether a person who reads both languages looked at it
/// @param isOutdated whether there is a newer edition
public record Pieces(
        String language, Map<String, String> words, boolean isChecked, boolean isOutdated) {
    /// The longest piece; other languages need more room than Dutch.
    public static final int PIECE = 6000;

    public Pieces {
        words = Map.copyOf(words);
    }

    /// As it is.
    public static Pieces dutch() {
        return new Pieces("nl", Map.of(), true, false);
    }

    public boolean isDutch() {
        return language.equals("nl");
    }

    /// A piece as it can be read, or else in Dutch.
    public String say(String name, String dutch) {
        return words.getOrDefault(name, dutch);
    }

    /// In which language that is.
    public String tongue(String name) {
        return words.containsKey(name) ? language : "nl";
    }

    /// Every piece of a publication, in Dutch, in reading order.
    public static Map<String, String> of(Publication publication) {
        Map<String, String> pieces = new LinkedHashMap<>();
        put(pieces, "title", publication.head().title());
        put(pieces, "aim", publication.head().aim());
        put(pieces, "introduction", publication.introduction());
        for (Publication.Point point : publication.bottlenecks()) {
            String start = "b" + point.number();
            put(pieces, start + ".title", point.title());
            put(pieces, start + ".cause", point.cause());
            put(pieces, start + ".affected", point.affected());
            put(pieces, start + ".evidence", point.evidence());
        }
        for (Publication.Remedy remedy : publication.solutions()) {
            put(pieces, "s" + remedy.number() + ".title", remedy.title());
        }
        publication.lines().forEach(line -> put(pieces, "l" + line.id(), line.words()));
        for (int i = 0; i < publication.tips().size(); i++) {
            put(pieces, "t" + i, publication.tips().get(i));
        }
        for (int i = 0; i < publication.quotes().size(); i++) {
            put(pieces, "q" + i, publication.quotes().get(i).words());
        }
        return pieces;
    }

    private static void put(Map<String, String> pieces, String name, String dutch) {
        if (!dutch.isEmpty()) {
            pieces.put(name, dutch);
        }
    }
}
