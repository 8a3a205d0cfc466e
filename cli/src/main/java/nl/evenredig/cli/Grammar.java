// SPDX-License-Identifier: EUPL-1.2
package nl.evenredig.cli;

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

    static CommandSpec check() {
        return common("check")
                .addPositional(file("RECEIPT.json", "0", true))
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

    private static OptionSpec flag(String name) {
        boolean isHelp = name.equals("--help");
        return OptionSpec.builder(name).arity("0").type(boolean.class).usageHelp(isHelp).build();
    }
}
