import { junit } from './junit.js';
import { type Entry, type FileReport, holds, inOrder } from './report.js';

/** How a check can be written out. */
export const formatNames = ['human', 'json', 'junit', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

/** The reports of a check as text, without the line break at its end. */
export const formats: Readonly<Record<FormatName, (reports: readonly FileReport[]) => string>> = {
  human: (reports) => reports.map(human).join('\n\n'),
  json: (reports) => JSON.stringify({ ok: reports.every(allHolds), files: reports.map(plain) }, null, 2),
  junit,
  github: (reports) =>
    reports
      .flatMap(({ file, cases }) => cases.flatMap(({ entries }) => entries.map((entry) => annotation(file, entry))))
      .join('\n'),
};

/** Whether all that was checked of a file holds. */
export function allHolds({ cases }: FileReport): boolean {
  return cases.every(holds);
}

function human(report: FileReport): string {
  const { file, contract, period, cases } = report;
  const heading = contract === null ? file : `${file}: ${contract}, ${period?.from} to ${period?.to}`;
  const entries = inOrder(cases.flatMap((checked) => checked.entries));
  const lines = [heading, ...entries.flatMap(entryLines), `  ${summary(report)}`];
  return lines.map(oneLine).join('\n');
}

function entryLines(entry: Entry): readonly string[] {
  const { line, column, severity, code, place, message, acknowledged, explanation } = entry;
  return [
    `  ${line}:${column}  ${severity}  ${code}${place === '' ? '' : `  ${place}`}`,
    `      ${message}`,
    ...(acknowledged === undefined ? [] : [`      Acknowledged: ${acknowledged}`]),
    ...(explanation === undefined ? [] : explanation.split('\n').map((sentence) => `        ${sentence}`.trimEnd())),
  ];
}

/** What a contract says stays on its line, and commands neither a terminal nor a CI system, which takes a line that begins with
 * two colons, or with ##[, for a command. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u{2028}\u{2029}]+/gu, ' ')
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replaceAll('##[', '# #[');
}

function summary({ cases }: FileReport): string {
  const entries = cases.flatMap((checked) => checked.entries);
  const count = (severity: Entry['severity'], one: string): string => {
    const n = entries.filter((entry) => entry.severity === severity).length;
    return `${n} ${one}${n === 1 ? '' : 's'}`;
  };
  const held = cases.filter(holds).length;
  return `${held} of ${cases.length} checks hold: ${count('error', 'error')}, ${count('warning', 'warning')}, ${count('note', 'note')}`;
}

function plain(report: FileReport): object {
  const { file, contract, period, cases } = report;
  const checks = cases.map((checked) => {
    const { group, name, entries } = checked;
    return { group, name, ok: holds(checked), entries };
  });
  return { file, ok: allHolds(report), contract, period, checks };
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** A workflow command of GitHub Actions, which shows the message at the line of the file. */
function annotation(file: string, entry: Entry): string {
  const { severity, code, place, message, line, column, explanation, acknowledged } = entry;
  const where = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  const text = [place === '' ? message : `${place}: ${message}`];
  if (acknowledged !== undefined) text.push(`Acknowledged: ${acknowledged}`);
  if (explanation !== undefined) text.push(explanation);
  return `::${levels[severity]} ${where}::${data(text.join('\n'))}`;
}

/** What would end the command is written by its number. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
