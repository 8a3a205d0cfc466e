// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// What can be counted about how hard a text is to read. It is a hint: only people can tell whether they understand.
///
/// @param sentences how many sentences
/// @param longest how many words the longest has
/// @param longWords words of 12 letters or more, each once
public record Hint(int sentences, int longest, List<String> longWords) {
    /// A sentence with more words than this is worth a second look.
    public static final int MANY = 15;

    private static final int LONG = 12;
    private static final Pattern END = Pattern.compile("[.!?:\\n]+(?=\\s|$)");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’-]+");

    public Hint {
        longWords = List.copyOf(longWords);
    }

    /// Counts a text.
    public static Hint of(String text) {
        List<List<String>> sentences =
                END.splitAsStream(text).map(Hint::words).filter(words -> !words.isEmpty()).toList();
        List<String> longWords =
                sentences.stream()
                        .flatMap(List::stream)
                        .filter(word -> word.length() >= LONG)
                        .distinct()
                        .toList();
        int longest = sentences.stream().mapToInt(List::size).max().orElse(0);
        return new Hint(sentences.size(), longest, longWords);
    }

    /// Whether something in it is worth a second look.
    public boolean isHard() {
        return longest > MANY || !longWords.isEmpty();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(APART.split(sentence, -1)).filter(word -> !word.isEmpty()).toList();
    }
}
