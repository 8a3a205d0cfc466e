// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.util.List;
import nl.evenredig.exact.Finding;
import nl.evenredig.sortition.Person;
import nl.evenredig.sortition.Pool;
import nl.evenredig.sortition.Quota;
import org.junit.jupiter.api.Test;

class PoolReaderTest {
    private static final String FEATURES =
            """
            feature,value,min,max
            age,young,1,2
            age,old,1,2
            sex,f,1,1
            sex,m,1,1
            """;
    private static final String PEOPLE =
            """
            id,age,sex
            a,young,f
            b,Old,M
            c, old ,f
            """;

    @Test
    void theThreeFormsOfQuotasAreTheSame() {
        String byCategory = FEATURES.replace("feature,value", "category,feature");
        String byName =
                """
                category,name,suggest min,min,max
                age,young,7,1,2
                age,old,,1,2
                sex,f,,1,1
                sex,m,,1,1
                """;
        Pool pool = pool(FEATURES, PEOPLE);
        assertThat(pool(byCategory, PEOPLE)).isEqualTo(pool);
        assertThat(pool(byName, PEOPLE)).isEqualTo(pool);
        assertThat(pool.features()).containsExactly("age", "sex");
        assertThat(pool.quotas().getFirst()).isEqualTo(Quota.of("age", "young", 1, 2));
        assertThat(pool.people().get(1)).isEqualTo(new Person("b", List.of(1, 3), ""));
    }

    @Test
    void semicolonsMarksAndLineEndsDoNotMatter() {
        String features = "\uFEFF" + FEATURES.replace(',', ';').replace("\n", "\r\n");
        assertThat(pool(features, "\uFEFF" + PEOPLE)).isEqualTo(pool(FEATURES, PEOPLE));
    }

    @Test
    void theIdIsTheColumnAskedForOrTheFirstKnownOneOrTheNumber() {
        String people =
                """
                id,unique_id,code,age,sex
                1,u1,c1,young,f
                2,u2,c2,old,m
                """;
        assertThat(ids(read(FEATURES, people, new Wishes(2, "code", List.of()))))
                .containsExactly("c1", "c2");
        assertThat(ids(read(FEATURES, people, new Wishes(2, "", List.of()))))
                .containsExactly("u1", "u2");
        assertThat(
                        ids(
                                read(
                                        FEATURES,
                                        """
                                        age,sex
                                        young,f
                                        old,m
                                        """,
                                        new Wishes(2, "", List.of()))))
                .containsExactly("1", "2");
    }

    @Test
    void theSameAddressIsTheSameHouseholdHoweverItIsWritten() {
        String people =
                """
                id,age,sex,postcode,number,addition
                a,young,f,1234 AB,12,A
                b,old,m,1234ab,12a,
                c,old,f,1234 AB,012,-a
                d,old,f,1234 AB,1,2
                e,old,f,1234 AB,12,
                """;
        Wishes wishes = new Wishes(2, "", List.of("postcode", "number", "addition"));
        List<String> homes =
                read(FEATURES, people, wishes).pool().orElseThrow().people().stream()
                        .map(Person::household)
                        .toList();
        assertThat(homes.subList(0, 3)).containsOnly(homes.getFirst());
        assertThat(homes.stream().distinct()).hasSize(3);
    }

    @Test
    void allFaultsAreToldAtOnceWithRowAndColumn() {
        String features =
                """
                feature,value,min,max
                age,young,3,2
                age,old,x,2
                ,m,1,1
                sex,f,0,2
                sex,F,0,2
                """;
        String people =
                """
                id,age,sex
                a,young,f
                a,ancient,
                """;
        Reading reading = read(features, people, new Wishes(2, "", List.of()));
        assertThat(reading.pool()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::row, Finding::column, Finding::key)
                .contains(
                        tuple(2, "min", "draw.quota.crossed"),
                        tuple(3, "min", "draw.number.broken"),
                        tuple(4, "feature", "draw.quota.unnamed"),
                        tuple(6, "value", "draw.quota.twice"),
                        tuple(3, "id", "draw.id.twice"),
                        tuple(3, "sex", "draw.value.empty"));
    }

    @Test
    void whatAddsUpWronglyIsToldAndFlexibleBoundsMakeItANote() {
        String tooMany = FEATURES.replace("f,1,1", "f,2,2");
        assertThat(keys(read(tooMany, PEOPLE, new Wishes(2, "", List.of()))))
                .contains("draw.least.tooMany");
        String flexible =
                """
                feature,value,min,max,min_flex,max_flex
                sex,f,2,2,0,3
                sex,m,1,1,0,3
                """;
        Reading reading = read(flexible, PEOPLE, new Wishes(2, "", List.of()));
        assertThat(reading.pool()).isPresent();
        assertThat(keys(reading)).contains("draw.least.tooMany");
        assertThat(keys(read(FEATURES, PEOPLE, new Wishes(4, "", List.of()))))
                .contains("draw.pool.tooSmall", "draw.most.tooFew");
    }

    @Test
    void aMissingColumnIsNamed() {
        Reading reading =
                read(
                        """
                        feature,value,min
                        age,young,1
                        """,
                        PEOPLE,
                        new Wishes(2, "", List.of()));
        assertThat(reading.findings()).extracting(Finding::column).contains("max");
        Reading second =
                read(
                        FEATURES,
                        """
                        id,age
                        a,young
                        """,
                        new Wishes(2, "nr", List.of()));
        assertThat(second.findings()).extracting(Finding::column).contains("sex", "nr");
    }

    private static Pool pool(String features, String people) {
        return read(features, people, new Wishes(2, "", List.of())).pool().orElseThrow();
    }

    private static List<String> ids(Reading reading) {
        return reading.pool().orElseThrow().people().stream().map(Person::id).toList();
    }

    private static List<String> keys(Reading reading) {
        return reading.findings().stream().map(Finding::key).toList();
    }

    static Reading read(String features, String people, Wishes wishes) {
        return PoolReader.read(new StringReader(features), new StringReader(people), wishes);
    }
}
