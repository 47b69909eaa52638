import Foundation
import Testing

/// The test programs of cmark itself, unchanged, on our executable.
@Suite("CommonMark through the executable", .enabled(if: Judge.hasExamples, "no examples: run make test"))
struct CommonMarkTests {
    @Test(
        "all examples of 0.30 and of cmark's regressions, byte for byte",
        arguments: [("spec.txt", 652), ("regression.txt", 16)])
    func examples(file: String, count: Int) throws {
        let result = try run(
            "spec_tests.py", "--no-normalize", "--spec", Judge.examples.appending(path: file).path)
        #expect(
            result.code == 0 && result.output.contains("\(count) passed, 0 failed"),
            "\(result.output.suffix(2000))")
    }

    @Test("cmark's pathological texts, each within ten seconds")
    func pathological() throws {
        let result = try run("pathological_tests.py")
        // The counts that it prints are always nought: each text is tried in a process of its own.
        let answers = result.output.matches(of: /\[(PASSED|FAILED|TIMEOUT|ERRORED)/).map(\.output.1)
        #expect(result.code == 0, "\(result.output.suffix(2000))\(result.errors.suffix(2000))")
        #expect(answers.count == 19 && answers.allSatisfy { $0 == "PASSED" }, "\(result.output.suffix(2000))")
    }

    private func run(_ program: String, _ arguments: String...) throws -> Run.Result {
        try Run.program(
            URL(filePath: "/usr/bin/env"),
            ["python3", "-W", "ignore", Judge.examples.appending(path: program).path] + arguments + [
                "--program", Run.executable.path(percentEncoded: false) + " render --commonmark",
            ])
    }
}
