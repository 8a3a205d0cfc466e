// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.platform.shared.audit;

/// What is to be noted, before it has a place in the chain.
record Deed(String actor, String action, String object, String result, String origin) {}
