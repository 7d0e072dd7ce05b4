/** A reporter for Web Test Runner that closes with `N passed, N failed`. A file that cannot be loaded counts as one failure. */
export function totalsReporter() {
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults ? testsOf(testResults) : []));
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      const broken = sessions.filter(({ errors }) => errors.length > 0).length;
      console.log(`\n${passed} passed, ${failed + broken} failed`);
    },
  };
}

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}
