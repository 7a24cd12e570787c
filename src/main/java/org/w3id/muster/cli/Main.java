package org.w3id.muster.cli;

import org.w3id.muster.release.UnreadableStoreError;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** {@code muster}: the sub-commands and their exit codes. */
@Command(name = "muster", mixinStandardHelpOptions = true, versionProvider = Main.Version.class, description = "A knowledge graph of what sources say about prisoners of war.", subcommands = {
        ServeCommand.class, BuildCommand.class, CheckCommand.class, ReadCommand.class, AskCommand.class,
        SearchCommand.class, ExportCommand.class,
        BenchCommand.class, RehearseCommand.class,
        CommandLine.HelpCommand.class}, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {"0:done",
                "1:the input is not right; what was said tells what and where", "2:wrong usage"})
public final class Main implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command line and gives its exit code. */
    public static int run(String... arguments) {
        CommandLine line = commandLine();
        try {
            return line.execute(arguments);
        } catch (UnreadableStoreError e) {
            line.getErr().println("muster: " + e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } catch (InternalError e) {
            // Java's only word for a mapped file that the disk has no room for, or cannot read
            line.getErr().println("muster: A file could not be read or written in its place on the disk: it is full, "
                    + "or it fails. Make room, or name another place with --out.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, Main::wholeNumber).registerConverter(Integer.class, Main::wholeNumber)
                .setExecutionExceptionHandler(new PlainFailure());
    }

    private static int wholeNumber(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no whole number that fits here");
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[]{"muster " + (version == null ? "(not packaged)" : version)};
        }
    }
}
