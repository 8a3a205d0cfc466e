// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.budget;

/// The rule by which the money is divided.
public enum Method {
    /// Everyone holds an equal share and pays for what they chose.
    // Peters, Pierczyński & Skowron, "Proportional Participatory Budgeting with Additive
    // Utilities", NeurIPS 2021.
    EQUAL_SHARES("equal-shares"),
    /// Most support first; what does not fit is skipped.
    GREEDY("greedy"),
    /// Everyone earns money at the same pace; a project is bought as soon as its supporters together can pay it.
    // Los, Christoff & Grossi, "Proportional Budget Allocations: Towards a Systematization", IJCAI
    // 2022.
    PHRAGMEN("phragmen");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    /// Its name on the command line and in receipts.
    public String code() {
        return code;
    }
}
