import { readChoice } from '../input.js';
import type { Option } from './command.js';
import { excerpt } from './excerpt.js';
import { junit } from './junit.js';
import type { Annotation, Line, Output, Span } from './output.js';
import { allHold, asides, type Entry, type FileReport, holds, inOrder, reasonsOf } from './report.js';

const formatNames = ['human', 'json', 'junit', 'github'] as const;
export type FormatName = (typeof formatNames)[number];

export const formatOption: Option = {
  value: 'format',
  help: 'human; json; junit, which CI systems read; github, annotations. Default: human.',
};

/** How a check or a comparison is to be written out. */
export function readFormat(text = 'human'): FormatName {
  return readChoice(text, '--format', formatNames);
}

/** The reports of a check in each format. The one for people has explanations only with `explains`. */
export const formats: Readonly<Record<FormatName, (reports: readonly FileReport[], explains: boolean) => Output>> = {
  human: (reports, explains) => ({ form: 'text', lines: humanReports(reports, explains) }),
  json: (reports) => ({ form: 'json', value: { ok: reports.every(allHold), files: reports.map(plain) } }),
  junit: (reports) => ({ form: 'xml', markup: junit(reports) }),
  github: (reports) => ({
    form: 'github',
    annotations: reports.flatMap(({ file, cases }) =>
      cases.flatMap(({ entries }) => entries.map((entry) => annotation(file, entry))),
    ),
  }),
};

function humanReports(reports: readonly FileReport[], explains: boolean): readonly Line[] {
  const lines = reports.flatMap((report, i) => (i > 0 ? ['', ...human(report, explains)] : human(report, explains)));
  const entries = reports.flatMap(({ cases }) => cases.flatMap((checked) => checked.entries));
  const isFolded = !explains && entries.some((entry) => reasonsOf(entry).length > 0);
  return isFolded ? [...lines, [{ text: '  --explain shows the reasons.', style: 'dim' }]] : lines;
}

function human(report: FileReport, explains: boolean): readonly Line[] {
  const { file, contract, period, cases } = report;
  const heading = contract === null ? file : `${file}: ${contract}, ${period?.from} to ${period?.to}`;
  const entries = inOrder(cases.flatMap((checked) => checked.entries));
  return [
    heading,
    ...entries.flatMap((entry) => entryLines(entry, report, explains)),
    [{ text: '  ' }, summary(report)],
  ];
}

function entryLines(entry: Entry, { file, lineOf }: FileReport, explains: boolean): readonly Line[] {
  const { line, column, severity, code, place, message } = entry;
  return [
    [
      { text: `${file}:${line}:${column}`, style: 'dim' },
      { text: '  ' },
      { text: severity, style: severity },
      { text: `  ${code}` },
      ...(place === '' ? [] : [{ text: '  ' }, { text: place, style: 'dim' } as const]),
    ],
    `      ${message}`,
    ...asides(entry).map((aside) => `      ${aside}`),
    ...excerpt(lineOf(line), line, column),
    ...(explains ? reasonsOf(entry).map((sentence) => `        ${sentence}`.trimEnd()) : []),
  ];
}

function summary({ cases, held }: FileReport): Span {
  const entries = cases.flatMap((checked) => checked.entries);
  const [errors, warnings, notes] = severities.map(
    (severity) => entries.filter((entry) => entry.severity === severity).length,
  );
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
  const holding = cases.filter(holds).length;
  return {
    text: `${holding} of ${cases.length} ${held}: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
    style: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'success',
  };
}

const severities = ['error', 'warning', 'note'] as const;

function plain(report: FileReport): object {
  const { file, contract, period, cases } = report;
  const checks = cases.map((checked) => {
    const { group, name, entries } = checked;
    return { group, name, ok: holds(checked), entries };
  });
  return { file, ok: allHold(report), contract, period, checks };
}

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

function annotation(file: string, entry: Entry): Annotation {
  const { severity, code, place, message, line, column } = entry;
  const text = [place === '' ? message : `${place}: ${message}`, ...asides(entry), ...reasonsOf(entry)];
  return { level: levels[severity], properties: { file, line, col: column, title: code }, message: text.join('\n') };
}
