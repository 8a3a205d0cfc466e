// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.evenredig.exact.Ratio;
import nl.evenredig.exact.Seed;
import nl.evenredig.sortition.Lottery;
import nl.evenredig.sortition.Panel;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import org.junit.jupiter.api.Test;

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

    @Test
    void roundTicketsStayNearTheChances() {
        Lottery round = EqualTickets.of(lottery, 3, 10);
        assertThat(round.tickets()).isEqualTo(BigInteger.TEN);
        assertThat(EqualTickets.deviation(round.chances(3), lottery.chances(3)))
                .isLessThanOrEqualTo(Ratio.of(1, 20));
    }
}
