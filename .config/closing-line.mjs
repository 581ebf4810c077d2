/** Ends a test run with one plain line that any script can read: `12 passed, 0 failed`. */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const results = modules.flatMap((module) => [...module.children.allTests()]).map((test) => test.result().state);
    const count = (state) => results.filter((one) => one === state).length;
    // A file that does not even load, and an error outside of any test, count as a failure each.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    const skipped = count('skipped') + count('pending');
    const more = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${count('passed')} passed, ${count('failed') + broken} failed${more}\n`);
  }
}
