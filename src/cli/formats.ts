import { readChoice } from '../input.js';
import type { Option } from './command.js';
import { excerpt } from './excerpt.js';
import { junit } from './junit.js';
import type { Annotation, Line, Output, Span } from './output.js';
import { allHold, asides, type Entry, type FileReport, holds, inOrder, reasonsOf } from './report.js';
import type { ReportWords } from './report-words.js';

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
export const formats: Readonly<
  Record<FormatName, (reports: readonly FileReport[], words: ReportWords, explains?: boolean) => Output>
> = {
  human: (reports, words, explains = false) => ({ form: 'text', lines: humanReports(reports, words, explains) }),
  json: (reports) => ({ form: 'json', value: { ok: reports.every(allHold), files: reports.map(plain) } }),
  junit: (reports, words) => ({ form: 'xml', markup: junit(reports, words) }),
  github: (reports, words) => ({
    form: 'github',
    annotations: reports.flatMap(({ file, cases }) =>
      cases.flatMap(({ entries }) => entries.map((entry) => annotation(file, entry, words))),
    ),
  }),
};

function humanReports(reports: readonly FileReport[], words: ReportWords, explains: boolean): readonly Line[] {
  const lines = reports.flatMap((report, i) => [...(i > 0 ? [''] : []), ...human(report, words, explains)]);
  const entries = reports.flatMap(({ cases }) => cases.flatMap((checked) => checked.entries));
  const isFolded = !explains && entries.some((entry) => reasonsOf(entry).length > 0);
  return isFolded ? [...lines, [{ text: `  ${words.explains}`, style: 'dim' }]] : lines;
}

function human(report: FileReport, words: ReportWords, explains: boolean): readonly Line[] {
  const { file, contract, period, cases } = report;
  const heading = contract === null || !period ? file : `${file}: ${words.heading(contract, period.from, period.to)}`;
  const entries = inOrder(cases.flatMap((checked) => checked.entries));
  return [
    heading,
    ...entries.flatMap((entry) => entryLines(entry, report, words, explains)),
    [{ text: '  ' }, summary(report, words)],
  ];
}

function entryLines(
  entry: Entry,
  { file, lineOf }: FileReport,
  words: ReportWords,
  explains: boolean,
): readonly Line[] {
  const { line, column, severity, code, place, message } = entry;
  return [
    [
      { text: `${file}:${line}:${column}`, style: 'dim' },
      { text: '  ' },
      { text: words.severity[severity], style: severity },
      { text: `  ${code}` },
      ...(place === '' ? [] : [{ text: '  ' }, { text: place, style: 'dim' } as const]),
    ],
    `      ${message}`,
    ...asides(entry, words).map((aside) => `      ${aside}`),
    ...excerpt(lineOf(line), line, column),
    ...(explains ? reasonsOf(entry).map((sentence) => `        ${sentence}`.trimEnd()) : []),
  ];
}

function summary({ cases, held }: FileReport, words: ReportWords): Span {
  const entries = cases.flatMap((checked) => checked.entries);
  const [errors, warnings, notes] = severities.map(
    (severity) => entries.filter((entry) => entry.severity === severity).length,
  );
  const holding = cases.filter(holds).length;
  return {
    text: words.summary[held]({ holding, cases: cases.length, errors, warnings, notes }),
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

function annotation(file: string, entry: Entry, words: ReportWords): Annotation {
  const { severity, code, place, message, line, column } = entry;
  const text = [place === '' ? message : `${place}: ${message}`, ...asides(entry, words), ...reasonsOf(entry)];
  return { level: levels[severity], properties: { file, line, col: column, title: code }, message: text.join('\n') };
}
