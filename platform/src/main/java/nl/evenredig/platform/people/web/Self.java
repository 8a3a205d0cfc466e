// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.people.web;

/// How somebody wants to be called and written to.
///
/// @param name as they typed it
/// @param language the tag they chose
record Self(String name, String language) {}
