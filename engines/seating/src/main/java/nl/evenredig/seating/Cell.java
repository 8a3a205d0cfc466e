// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.seating;

/// A table at which one value of one feature has more or fewer people than its share.
///
/// @param round from 1
/// @param table from 1
/// @param feature for example `party`
/// @param value for example `resident`
/// @param has people there with this value
/// @param least the share of the table, rounded down
/// @param most the share of the table, rounded up
public record Cell(
        int round, int table, String feature, String value, int has, int least, int most) {}
