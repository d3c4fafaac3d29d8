package org.meritcompetition;

import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the library of the subcommands says by itself, in the language of all else they say. */
final class CommandWords {

    private static final int MISUSED = 2;

    private CommandWords() {}

    /** The command line, speaking Chinese with all of its subcommands. */
    static CommandLine in(CommandLine line) {
        line.setResourceBundle(new Headings());
        line.setParameterExceptionHandler((wrong, args) -> refuse(wrong));
        return line;
    }

    private static int refuse(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println(sentence(wrong));
        line.getErr().println("用法见 %s --help".formatted(line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return MISUSED;
    }

    private static String sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            var words = unmatched.getUnmatched().stream().map("“%s”"::formatted);
            return unmatched.getUnmatched().get(0).startsWith("-")
                    ? "没有这样的选项：" + words.collect(Collectors.joining("、"))
                    : "没有这样的子命令：%s。现有 %s"
                            .formatted(
                                    words.collect(Collectors.joining("、")),
                                    known(wrong.getCommandLine()));
        } else if (wrong instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                            .map(CommandWords::name)
                            .collect(Collectors.joining("、"))
                    + " 后面要写上值";
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 只能写一次";
        }
        var option = wrong.getArgSpec();
        return option == null
                ? "参数写法不对"
                : "%s 不能写“%s”，应为%s".formatted(name(option), wrong.getValue(), kind(option));
    }

    private static String known(CommandLine line) {
        return Stream.concat(Stream.of(line), Stream.ofNullable(line.getParent()))
                .reduce((child, parent) -> parent)
                .map(it -> String.join("、", it.getSubcommands().keySet()))
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String kind(ArgSpec argument) {
        return switch (argument.type().getSimpleName()) {
            case "int", "long" -> "整数";
            case "double" -> "数";
            default -> " " + argument.paramLabel() + " 的样子";
        };
    }

    private static final class Headings extends ListResourceBundle {

        @Override
        protected Object[][] getContents() {
            return new Object[][] {
                {"usage.synopsisHeading", "用法："},
                {"usage.commandListHeading", "子命令：%n"},
                {"mixinStandardHelpOptions.help", "显示这些说明"},
                {"mixinStandardHelpOptions.version", "显示版本"},
            };
        }
    }
}
