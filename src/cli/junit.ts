import { xmlText } from '../xml.js';
import { asides, type Case, type Entry, type FileReport, holds, reasonsOf } from './report.js';
import type { ReportWords } from './report-words.js';

/** The reports of a check as JUnit XML, the form that CI systems read: a suite for each file, a case for each thing checked. */
export function junit(reports: readonly FileReport[], words: ReportWords): string {
  const cases = reports.flatMap((report) => report.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'hezo-sla', ...counts(cases) })}>`,
    ...reports.flatMap((report) => suite(report, words)),
    '</testsuites>',
  ].join('\n');
}

function counts(cases: readonly Case[]): Readonly<Record<string, number>> {
  return { tests: cases.length, failures: cases.filter((checked) => !holds(checked)).length, errors: 0 };
}

function suite({ file, cases }: FileReport, words: ReportWords): readonly string[] {
  return [
    `  <testsuite${attributes({ name: file, ...counts(cases) })}>`,
    ...cases.flatMap((checked) => testCase(file, checked, words)),
    '  </testsuite>',
  ];
}

function testCase(file: string, { group, name, entries }: Case, words: ReportWords): readonly string[] {
  const begin = `    <testcase${attributes({ classname: `${file}.${group}`, name })}`;
  if (entries.length === 0) return [`${begin}/>`];
  const errors = entries.filter(({ severity }) => severity === 'error');
  const others = entries.filter(({ severity }) => severity !== 'error');
  return [
    `${begin}>`,
    ...errors.map((entry) => {
      const { code: type, message } = entry;
      return `      <failure${attributes({ type, message })}>${xmlText(textOf(file, entry, words))}</failure>`;
    }),
    ...(others.length > 0
      ? [`      <system-out>${xmlText(others.map((entry) => textOf(file, entry, words)).join('\n\n'))}</system-out>`]
      : []),
    '    </testcase>',
  ];
}

function textOf(file: string, entry: Entry, words: ReportWords): string {
  const { line, column, severity, code, place, message } = entry;
  const where = `${file}:${line}:${column} ${severity} ${code}${place === '' ? '' : ` ${place}`}`;
  return [where, message, ...asides(entry, words), ...reasonsOf(entry)].join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return (
    Object.entries(values)
      // A reader takes line breaks in an attribute for spaces, unless they are written by their numbers, as other controls are
      // everywhere.
      .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`)
      .join('')
  );
}
