import type { Severity } from '../contract/schema/finding-codes.js';
import { counted as countedInEnglish } from '../explain/english-words.js';
import { counted, type Forms } from '../explain/polish-words.js';
import type { Language } from '../language.js';

/** How many of the cases of a file hold, and how many entries of each severity there are. */
export interface ReportCounts {
  readonly holding: number;
  readonly cases: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What a command says in a report. The names of cases are what CI systems know them by, and codes stay as they are. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** The name of a contract, and the period that is looked at. */
  readonly heading: (contract: string, from: string, to: string) => string;
  /** For checks that hold, for levels that do not become worse, and for levels that are accepted. */
  readonly summary: Readonly<Record<'checks' | 'noWorse' | 'accepted', (counts: ReportCounts) => string>>;
  readonly explains: string;
  readonly clause: (clause: string) => string;
  readonly acknowledged: (reason: string) => string;
  readonly file: string;
  readonly readable: string;
  readonly terms: string;
  readonly guarantee: (target: string, level: string, priority: string | undefined) => string;
  readonly example: string;
}

const englishSummary =
  (held: string) =>
  ({ holding, cases, errors, warnings, notes }: ReportCounts): string =>
    `${holding} of ${cases} ${held}: ${countedInEnglish(errors, 'error')}, ${countedInEnglish(warnings, 'warning')}, ${countedInEnglish(notes, 'note')}`;

const english: ReportWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  heading: (contract, from, to) => `${contract}, ${from} to ${to}`,
  summary: {
    checks: englishSummary('checks hold'),
    noWorse: englishSummary('levels are no worse'),
    accepted: englishSummary('levels are accepted'),
  },
  explains: '--explain shows the reasons.',
  clause: (clause) => `Clause: ${clause}`,
  acknowledged: (reason) => `Acknowledged: ${reason}`,
  file: 'The file',
  readable: 'The contract can be read',
  terms: 'The terms as a whole',
  guarantee: (target, level, priority) => `${target} of ${level}${priority === undefined ? '' : `, ${priority}`}`,
  example: 'an example',
};

const errorForms: Forms = ['błąd', 'błąd', 'błędy', 'błędów'];
const warningForms: Forms = ['ostrzeżenie', 'ostrzeżenie', 'ostrzeżenia', 'ostrzeżeń'];
const noteForms: Forms = ['uwaga', 'uwagę', 'uwagi', 'uwag'];

/** `held` stands before the numbers; `one` and `several` are what is counted, in the genitive. */
const polishSummary =
  (held: string, [one, several]: readonly [string, string]) =>
  ({ holding, cases, errors, warnings, notes }: ReportCounts): string =>
    `${held} ${holding} z ${cases} ${cases === 1 ? one : several}: ${counted(errors, errorForms)}, ${counted(warnings, warningForms)}, ${counted(notes, noteForms)}`;

const ofLevels = ['poziomu usługi', 'poziomów usługi'] as const;

const polish: ReportWords = {
  severity: { error: 'błąd', warning: 'ostrzeżenie', note: 'uwaga' },
  heading: (contract, from, to) => `${contract}, od ${from} do ${to}`,
  summary: {
    checks: polishSummary('Pomyślnie zakończono', ['kontroli', 'kontroli']),
    noWorse: polishSummary('Nie stwierdzono pogorszenia dla', ofLevels),
    accepted: polishSummary('Zaakceptowano', ofLevels),
  },
  explains: 'Opcja --explain wyświetla uzasadnienia.',
  clause: (clause) => `Źródło: ${clause}`,
  acknowledged: (reason) => `Zaakceptowano: ${reason}`,
  file: 'Plik',
  readable: 'Umowę można odczytać',
  terms: 'Warunki jako całość',
  guarantee: (target, level, priority) => `${target} (${level}${priority === undefined ? '' : `, ${priority}`})`,
  example: 'przykład',
};

/** The words of reports in each language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { en: english, pl: polish };
