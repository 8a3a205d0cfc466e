// SPDX-License-Identifier: EUPL-1.2
/// How fast and how light the engines are, beside the recorded figures of other tools; never part of the test run.
@NullMarked
package nl.evenredig.bench;

import org.jspecify.annotations.NullMarked;
