// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.sortition.csv;

import java.util.Optional;
import nl.evenredig.sortition.invite.Area;
import nl.evenredig.sortition.invite.SamplingFrame;

/// How people were invited, and where the file with people tells it.
///
/// @param unit what got a letter
/// @param town the whole town; none when a file of areas says it for each
/// @param household the column with the number of residents of the address; empty when letters were for persons
/// @param area the column with someone's area; empty for the whole town
public record FrameWishes(
        SamplingFrame.Unit unit, Optional<Area> town, String household, String area) {}
