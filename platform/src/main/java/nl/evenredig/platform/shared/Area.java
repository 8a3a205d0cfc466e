// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared;

/// A part of the town by its name, for parts that need no more of it.
///
/// @param code its code, unique in the municipality
/// @param name as its residents write it
public record Area(String code, String name) {}
