// Findings and changes in both languages: they differ by their words alone, and the words of one are none of the other's.
import { readFileSync } from 'node:fs';
import {
  type CheckOptions,
  type Contract,
  checkContract,
  checkExamples,
  checkGuarantees,
  compareContracts,
} from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOfEveryKind, contractWithClaims, periods } from '../../golden/finding-contracts.js';
import { contractOf } from '../../support/contracts.js';

interface Said {
  readonly message: string;
  readonly explanation?: string;
}
type In = (locale: CheckOptions['locale']) => readonly Said[];

const example = (name: string): Contract =>
  contractOf(JSON.parse(readFileSync(new URL(`../../../examples/contract/${name}.json`, import.meta.url), 'utf8')));
const [claims, kinds, broken] = [contractWithClaims(), contractOfEveryKind(), example('broken')];

const asked: readonly (readonly [string, In])[] = [
  ['the findings of claims that fail', (locale) => checkContract(claims, { locale })],
  ...periods.map((period): readonly [string, In] => [
    `the findings of levels of every kind in ${period?.from ?? 'the year'}`,
    (locale) => checkContract(kinds, { ...period, locale }),
  ]),
  ['the findings of a mistake of each kind', (locale) => checkContract(broken, { locale })],
  [
    'the changes from one year to the next',
    (locale) => compareContracts(example('acme-2026'), example('acme-2027'), { locale }),
  ],
];

/** What a finding or a change is, whatever it says. */
const essence = ({ message: _, explanation, ...rest }: Said): object => ({
  ...rest,
  isExplained: explanation !== undefined,
});

/** Two words after each other, of letters alone: codes, numbers and what is quoted from a contract belong to no language. */
function phrasesOf(messages: readonly string[]): readonly string[] {
  return messages.flatMap((message) => {
    const words = message
      .replaceAll(/„[^”]*”/g, '0')
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replaceAll(/^\(|[.,;:)]+$/g, ''));
    const pairs = words.slice(1).map((word, i) => [words[i], word]);
    return pairs.filter((pair) => pair.every((word) => /^\p{L}{2,}$/u.test(word))).map((pair) => pair.join(' '));
  });
}

describe.each(asked)('%s', (_, said) => {
  test('are the same in both languages, except for what they say', () => {
    const [en, pl] = [said('en'), said('pl')];
    expect(en.length).toBeGreaterThan(2);
    expect(pl.map(essence)).toEqual(en.map(essence));
    for (const [i, { message }] of pl.entries()) expect(message).not.toBe(en[i].message);
  });

  test('have no English phrase in Polish, nor a sentence without its end', () => {
    const messages = said('pl').map(({ message }) => message);
    const english = new Set(asked.flatMap(([, other]) => phrasesOf(other('en').map(({ message }) => message))));
    expect(english.size).toBeGreaterThan(100);
    expect(phrasesOf(messages).filter((phrase) => english.has(phrase))).toEqual([]);
    expect(messages.filter((message) => !/[^.]\.$/.test(message))).toEqual([]);
  });
});

test('guarantees and examples are the same in both languages, except for what they say', () => {
  const held = (locale: 'en' | 'pl'): object[] => [
    ...checkGuarantees(kinds, { locale }).map(({ message: _, worst, ...rest }) => ({
      ...rest,
      dueAt: worst.deadline.dueAt,
    })),
    ...checkExamples(kinds, { locale }).map(({ message: _, deadlines, ...rest }) => ({
      ...rest,
      dueAt: deadlines.targets.delivery?.dueAt,
    })),
  ];
  expect(held('pl')).toEqual(held('en'));
});
