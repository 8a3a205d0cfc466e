// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicListTest {
    private final Pool pool =
            new Pool(
                    List.of("a"),
                    List.of(Quota.of("a", "x", 0, 2)),
                    List.of(person("1"), person("2"), person("3")),
                    2);
    private final Lottery lottery =
            new Lottery(
                    List.of(
                            new Panel(BigInteger.ONE, List.of(0, 1)),
                            new Panel(BigInteger.TWO, List.of(1, 2))));

    private static Person person(String id) {
        return new Person(id, List.of(0), "");
    }

    @Test
    void theTextIsReadBackCharacterForCharacterOrNotAtAll() {
        PublicList list = PublicList.of(pool, lottery, "salt");
        String text = list.text();
        assertThat(PublicList.parse(text)).contains(list);
        assertThat(text).doesNotContain(" 1 ").startsWith("evenredig-panels 1\n1 ");
        assertThat(PublicList.parse(text + "\n")).isEmpty();
        assertThat(PublicList.parse(text.replace("\n2 ", "\n02 "))).isEmpty();
        assertThat(PublicList.parse("")).isEmpty();
        assertThat(PublicList.of(pool, lottery, "other").commitment())
                .isNotEqualTo(list.commitment());
    }

    @Test
    void seedsDrawEachPanelAsOftenAsItHasTickets() {
        PublicList list = PublicList.of(pool, lottery, "salt");
        Map<BigInteger, Integer> drawn = new HashMap<>();
        for (int seed = 0; seed < 3000; seed++) {
            drawn.merge(list.drawn(new Seed("s" + seed)).tickets(), 1, Integer::sum);
        }
        assertThat(drawn.getOrDefault(BigInteger.ONE, 0)).isBetween(920, 1080);
        assertThat(list.drawn(new Seed("x"))).isEqualTo(list.drawn(new Seed("x")));
    }

    @Test
    void sourcesMakeOneSeedInAnyOrder() {
        Seed seed = PublicSeed.of(Map.of("dice", "4 2", "lottery", "7"));
        assertThat(seed.text()).isEqualTo(Seed.sha256("dice=4 2\nlottery=7\n"));
        assertThatThrownBy(() -> PublicSeed.of(Map.of("a=b", "1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Whatever the lottery, rounding by remainders stays within a quarter of the panels for each ticket.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nobodysChanceMovesByMoreThanTheBoundThatIsKnownBeforehand(long seed) {
        Random random = new Random(seed);
        List<Panel> panels = new ArrayList<>();
        for (int p = 0; p < 40; p++) {
            int one = random.nextInt(3);
            panels.add(
                    new Panel(
                            BigInteger.valueOf(1 + random.nextInt(1000)),
                            List.of(one, 3 + random.nextInt(3))));
        }
        Lottery any = new Lottery(panels);
        for (int tickets : new int[] {1, 7, 30, 100, 1000}) {
            for (Lottery round :
                    List.of(EqualTickets.rounded(any, tickets), EqualTickets.of(any, 6, tickets))) {
                assertThat(round.tickets()).isEqualTo(BigInteger.valueOf(tickets));
                assertThat(EqualTickets.deviation(round.chances(6), any.chances(6)))
                        .isLessThanOrEqualTo(EqualTickets.bound(any, tickets));
            }
        }
    }

    @Test
    void roundTicketsStayNearTheChances() {
        Lottery round = EqualTickets.of(lottery, 3, 10);
        assertThat(round.tickets()).isEqualTo(BigInteger.TEN);
        assertThat(EqualTickets.deviation(round.chances(3), lottery.chances(3)))
                .isLessThanOrEqualTo(Ratio.of(1, 20));
    }
}
