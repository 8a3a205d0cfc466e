// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.rounds;

import java.util.List;

/// By what voters are told apart in the tables of a round, where the source knows.
public enum Attribute {
    /// Where they live.
    NEIGHBOURHOOD("neighbourhood"),
    /// As the source writes it: F, M, …
    SEX("sex"),
    /// In bands of ten years.
    AGE("age");

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    /// Its name in the database and in text keys.
    public String code() {
        return code;
    }

    static Attribute of(String code) {
        for (Attribute attribute : values()) {
            if (attribute.code.equals(code)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException("Attribute must be known, but code=%s.".formatted(code));
    }

    /// Names of the columns that may hold it, the best first.
    List<String> columns() {
        return switch (this) {
            case NEIGHBOURHOOD -> List.of("neighborhood", "neighbourhood", "district");
            case SEX -> List.of("sex");
            case AGE -> List.of("age");
        };
    }
}
