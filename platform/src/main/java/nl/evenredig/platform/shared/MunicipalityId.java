// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

/// Which municipality something belongs to; the first column of every key in the database.
///
/// @param code the code Statistics Netherlands gives each municipality: GM and four digits
public record MunicipalityId(String code) {
    public MunicipalityId {
        if (!code.matches("GM[0-9]{4}")) {
            throw new IllegalArgumentException(
                    "MunicipalityId must be GM and four digits, but code=%s.".formatted(code));
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
