// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.telling.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.evenredig.exact.Ratio;
import nl.evenredig.sortition.Exclusion;
import nl.evenredig.sortition.Outcome;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import nl.evenredig.sortition.invite.SamplingFrame;
import nl.evenredig.sortition.invite.TwoStage;

/// Sentences about a draw: who can be on no panel and why, and what the letters did before anyone was drawn.
public final class DrawWords {
    private static final int MOST_NAMED = 10;

    private final Words words;
    private final Pool pool;

    public DrawWords(Words words, Pool pool) {
        this.words = words;
        this.pool = pool;
    }

    /// Whom the quotas shut out, and what would let them in.
    public String excluded(Exclusion exclusion) {
        int people = exclusion.people().size();
        String who = named(exclusion.people());
        if (exclusion.relief().isEmpty()) {
            return words.say("draw.excluded.unknown", who, people);
        }
        String sentence = words.say("draw.excluded", who, people, changes(exclusion.relief()));
        return exclusion.isWithinFlex()
                ? sentence + " " + words.say("draw.excluded.within")
                : sentence;
    }

    /// With which change of the quotas a panel exists.
    ///
    /// @param relief at least one
    public String relief(List<Outcome.Relaxation> relief) {
        return words.say("draw.relief", changes(relief));
    }

    private String changes(List<Outcome.Relaxation> relief) {
        return relief.stream()
                .map(this::change)
                .collect(Collectors.joining(words.say("draw.change.and")));
    }

    private String named(List<Integer> people) {
        String some =
                people.stream()
                        .limit(MOST_NAMED)
                        .map(i -> pool.people().get(i).id())
                        .collect(Collectors.joining(", "));
        return words.say("draw.excluded.people", some, Math.max(0, people.size() - MOST_NAMED));
    }

    private String change(Outcome.Relaxation change) {
        Quota quota = pool.quotas().get(change.quota());
        return words.say(
                "draw.change",
                quota.feature(),
                quota.value(),
                range(words, quota.least(), quota.most()),
                range(words, change.least(), change.most()));
    }

    /// The bounds of a quota; one number when they are the same.
    public static String range(Words words, int least, int most) {
        return words.say(least == most ? "draw.range.one" : "draw.range", least, most);
    }

    /// What the letters did to people's chances.
    public static List<String> invited(Words words, TwoStage stages) {
        SamplingFrame frame = stages.frame();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.say("draw.frame." + frame.unit().code(), frame.invited(), frame.size()));
        if (frame.unit() == SamplingFrame.Unit.ADDRESSES) {
            sentences.add(words.say("draw.frame.warning", Math.max(2, stages.fullest())));
        }
        stages.unevenness()
                .ifPresent(
                        it -> sentences.add(words.say("draw.frame.unevenness", times(words, it))));
        if (stages.hopeless() > 0) {
            sentences.add(words.say("draw.frame.hopeless", stages.hopeless()));
        }
        sentences.add(words.say("draw.frame.limits"));
        return sentences;
    }

    private static String times(Words words, Ratio ratio) {
        return String.format(words.language(), "%.2f", ratio.rounded(2));
    }
}
