// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

/// What comes with a passkey.
///
/// @param answer what the browser says, as JSON
/// @param label how its owner calls it
/// @param wayOn the page to go on with
record PasskeyAnswer(String answer, String label, String wayOn) {}
