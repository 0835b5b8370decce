import ArgumentParser
import Glibc
import Jostar

/// Runs the command and turns what it throws into one line, a hint and an exit status.
public enum Program {
    /// Runs with the process's own arguments; never returns.
    public static func run() -> Never {
        setlocale(LC_CTYPE, "C.UTF-8")
        ProcessSetup.ignoreFileSizeAndPipeSignals()
        ProcessSetup.reportCrashes()
        if let unknown = UnknownCommand(CommandLine.arguments.dropFirst()) {
            let hint = unknown.meant.map { "did you mean jostar \($0)?" }
            Diagnostics.report(
                JostarError(
                    "there is no command “\(unknown.name)”",
                    hint: hint ?? "jostar --help lists the commands"))
            exit(ExitStatus.usage)
        }
        do {
            var command = try JostarCommand.parseAsRoot()
            try command.run()
            try Output.flushing()
            exit(0)
        } catch let error as JostarError {
            Diagnostics.report(error)
            exit(ExitStatus.error)
        } catch is BrokenPipe {
            exit(0)
        } catch let error as OutputError {
            Diagnostics.report(JostarError(error.message, hint: error.hint))
            exit(ExitStatus.error)
        } catch {
            leave(with: error)
        }
    }

    /// Leaves as argument parsing or an exit code thrown by a command would have it.
    private static func leave(with error: any Error) -> Never {
        do {
            try Output.flushing()
        } catch is BrokenPipe {
            exit(0)
        } catch let error as OutputError {
            Diagnostics.report(JostarError(error.message, hint: error.hint))
            exit(ExitStatus.error)
        } catch {}
        JostarCommand.exit(withError: error)
    }
}

/// What the exit status says.
enum ExitStatus {
    /// Nothing was found.
    static let nothingFound = ExitCode(1)
    /// Something went wrong.
    static let error: Int32 = 2
    /// The arguments make no sense, as ArgumentParser has it.
    static let usage = ExitCode.validationFailure.rawValue
    /// Something went wrong, as thrown by a command that has said so already.
    static let failed = ExitCode(2)

    /// The process was told to stop: 130 for SIGINT, 143 for SIGTERM, as shells count.
    static func stopped(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }
}
