export interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** one line for each thing that did not pass */
  readonly complaints: readonly string[];
}

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Adds up a vitest JSON report. A skipped test counts as failed (nothing here may be skipped), so does a file that could not be loaded, and a run in
 * which nothing ran.
 */
export function countResults(report: TestReport, exitCode: number): Counted {
  let passed = 0;
  const complaints: string[] = [];
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else
        complaints.push(
          `${file.name}: ${test.fullName}: ${test.status === 'failed' ? 'failed' : `${test.status}, and nothing may be`}`,
        );
    }
    const blamed = file.assertionResults.some((test) => test.status !== 'passed');
    if (file.status !== 'passed' && !blamed) complaints.push(`${file.name}: ${file.message ?? ''}`.trim());
    else if (file.assertionResults.length === 0) complaints.push(`${file.name}: no test in it`);
  }
  if (report.testResults.length === 0) complaints.push('no test ran');
  else if (exitCode !== 0 && complaints.length === 0)
    complaints.push('vitest reports an error outside the tests (see above)');
  return { passed, failed: complaints.length, complaints };
}
