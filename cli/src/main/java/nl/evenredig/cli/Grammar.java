// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What each command understands.
final class Grammar {
    private Grammar() {}

    static CommandSpec fund() {
        return common("fund")
                .addPositional(file("FILE.pb", "0", true))
                .addOption(value("--rule", "RULE"))
                .addOption(value("--utility", "UTILITY"))
                .addOption(value("--completion", "COMPLETION"))
                .addOption(value("--increment", "AMOUNT"))
                .addOption(flag("--stop-when-exhaustive"))
                .addOption(value("--compare", "COMPARISON"))
                .addOption(value("--ties", "TIES"))
                .addOption(value("--seed", "SEED"))
                .addOption(value("--explain", "PROJECT"))
                .addOption(flag("--json"))
                .addOption(value("--receipt", "FILE"));
    }

    static CommandSpec draw() {
        return common("draw")
                .addOption(value("--features", "FILE"))
                .addOption(value("--people", "FILE"))
                .addOption(value("--seats", "NUMBER"))
                .addOption(value("--id", "COLUMN"))
                .addOption(values("--household", "COLUMN"))
                .addOption(value("--frame", "UNIT"))
                .addOption(value("--invited", "NUMBER"))
                .addOption(value("--frame-size", "NUMBER"))
                .addOption(value("--household-size", "COLUMN"))
                .addOption(value("--area", "COLUMN"))
                .addOption(value("--area-frame", "FILE"))
                .addOption(value("--method", "METHOD"))
                .addOption(value("--panels", "NUMBER"))
                .addOption(flag("--beyond"))
                .addOption(value("--seed", "SEED"))
                .addOption(flag("--json"))
                .addOption(value("--out", "DIR"))
                .addOption(flag("--commit"))
                .addOption(values("--reveal", "SEED"));
    }

    static CommandSpec replay() {
        return common("replay")
                .addPositional(file("PANELS.txt", "0", true))
                .addOption(values("--seed", "SEED"));
    }

    static CommandSpec replace() {
        return common("replace")
                .addPositional(file("DIR", "0", true))
                .addOption(values("--chosen", "ID"))
                .addOption(values("--dropped", "ID"))
                .addOption(value("--seed", "SEED"))
                .addOption(flag("--json"));
    }

    static CommandSpec seat() {
        return common("seat")
                .addOption(value("--people", "FILE"))
                .addOption(value("--tables", "TABLES"))
                .addOption(value("--rounds", "NUMBER"))
                .addOption(values("--mix", "COLUMN"))
                .addOption(values("--together", "COLUMN"))
                .addOption(values("--apart", "COLUMN"))
                .addOption(value("--fixed", "COLUMN"))
                .addOption(value("--language", "COLUMN"))
                .addOption(value("--interpreter", "COLUMN"))
                .addOption(value("--id", "COLUMN"))
                .addOption(value("--weight", "NUMBER"))
                .addOption(value("--seed", "SEED"))
                .addOption(value("--keep", "FILE"))
                .addOption(values("--gone", "ID"))
                .addOption(values("--late", "FILE|ID"))
                .addOption(value("--from", "ROUND"))
                .addOption(flag("--json"))
                .addOption(value("--out", "FILE"))
                .addOption(value("--receipt", "FILE"))
                .addOption(value("--picture", "FILE"));
    }

    static CommandSpec check() {
        return common("check")
                .addPositional(file("RECEIPT.json|DIR", "0", true))
                .addPositional(file("FILE.pb", "1", false))
                .addOption(value("--seal", "SEAL"));
    }

    static CommandSpec help() {
        return common("help").addPositional(file("COMMAND", "0", false));
    }

    private static CommandSpec common(String name) {
        return CommandSpec.create()
                .name(name)
                .addOption(value("--lang", "nl|en"))
                .addOption(flag("--help"));
    }

    private static PositionalParamSpec file(String label, String index, boolean isRequired) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity(isRequired ? "1" : "0..1")
                .required(isRequired)
                .type(String.class)
                .paramLabel(label)
                .build();
    }

    private static OptionSpec value(String name, String label) {
        return OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label).build();
    }

    private static OptionSpec values(String name, String label) {
        return OptionSpec.builder(name)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .build();
    }

    private static OptionSpec flag(String name) {
        boolean isHelp = name.equals("--help");
        return OptionSpec.builder(name).arity("0").type(boolean.class).usageHelp(isHelp).build();
    }
}
