/** Ends a run with one plain line, "12 passed, 0 failed", alone: whoever reads the log by machine reads that line. */
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

export default class Counts implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason) {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length
    // A file that never ran, or an error outside any test, is a failure too, though no test bears its name.
    const lost = modules.filter((module) => module.errors().length > 0).length + errors.length
    const silent = reason !== 'passed' && failed + lost === 0 ? 1 : 0
    process.stdout.write(`\n${passed} passed, ${failed + lost + silent} failed\n`)
  }
}
