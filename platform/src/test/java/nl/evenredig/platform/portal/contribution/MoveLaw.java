// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A contribution goes where the drawing has an arrow, and nowhere else.
class MoveLaw {
    private static final Path DRAWING =
            Path.of("src/main/java/nl/evenredig/platform/portal/contribution/package-info.java");
    private static final Pattern ARROW = Pattern.compile("/// +([A-Z]+) --> ([A-Z]+) : ([A-Z]+)");

    static Stream<Arguments> everyMoveFromEveryState() {
        return Arrays.stream(Move.values())
                .flatMap(move ->
                        Arrays.stream(ContributionState.values())
                                .map(state -> Arguments.of(move, state)));
    }

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryState")
    void whatCanBeDoneIsWhatIsDrawn(Move move, ContributionState state) throws IOException {
        Optional<String> drawn =
                ARROW.matcher(Files.readString(DRAWING))
                        .results()
                        .filter(arrow -> arrow.group(1).equals(state.name()))
                        .filter(arrow -> arrow.group(3).equals(move.name()))
                        .map(arrow -> arrow.group(2))
                        .findFirst();
        assertThat(move.from(state).map(Enum::name)).isEqualTo(drawn);
    }

    @Test
    void theDrawingHasEveryStateAndEveryMove() throws IOException {
        Set<String> drawn = new TreeSet<>();
        ARROW.matcher(Files.readString(DRAWING))
                .results()
                .forEach(arrow -> {
                    drawn.add(arrow.group(1));
                    drawn.add(arrow.group(2));
                    drawn.add(arrow.group(3));
                });
        Stream<Enum<?>> all =
                Stream.concat(
                        Arrays.stream(ContributionState.values()), Arrays.stream(Move.values()));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(all.map(Enum::name).toList());
    }

    @Test
    void anAuthorCanAlwaysTakeTheirWordsBack() {
        assertThat(ContributionState.values())
                .filteredOn(state -> state != ContributionState.WITHDRAWN)
                .allMatch(state -> Move.WITHDRAW.from(state).isPresent());
    }
}
