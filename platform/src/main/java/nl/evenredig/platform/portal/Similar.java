// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.portal;

/// Something like what lies before us.
///
/// @param id what it is
/// @param title what it is called, or says
/// @param language of that title, as a tag; empty for unknown
/// @param signals how many signals lie in it
/// @param isOpen whether more can be laid with it
/// @param isAnswered whether there is an answer
public record Similar(
        WorkId id,
        String title,
        String language,
        int signals,
        boolean isOpen,
        boolean isAnswered) {}
