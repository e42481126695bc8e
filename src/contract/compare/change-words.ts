import type { Weekday } from '../../time/civil.js';
import type { NamedTarget } from '../check/finding-words.js';

/** A target for the priorities that share it; none where it is one for all of them. */
export interface SharedTarget {
  readonly target: NamedTarget;
  readonly priorities: readonly string[];
}

/** Where a stretch ends: at a time, 'HH:MM', of the day on which it begins, of the one after, or of a day of the week. */
export type StretchEnd =
  | { readonly day: 'same'; readonly time: string }
  | { readonly day: 'next'; readonly time: string }
  | { readonly day: Weekday; readonly isNextWeek: boolean; readonly time: string };

/** Stretches of the week in which deadlines change by the same, and how often there are such. */
export interface ChangedTimes {
  readonly days: readonly Weekday[];
  /** 'HH:MM' */
  readonly from: string;
  readonly to: StretchEnd;
  readonly leastMs: number;
  readonly mostMs: number;
  readonly times: number;
}

/** How a deadline is another: for which share of the period, by how much, and at which times of the week. */
export interface DueChange {
  readonly when: 'earlier' | 'later';
  readonly share: number;
  readonly leastMs: number;
  readonly mostMs: number;
  readonly times: readonly ChangedTimes[];
  /** By how much for most of the time, where that is not about times of the week; null where it is. */
  readonly mostly: { readonly leastMs: number; readonly mostMs: number } | null;
  /** Whether there are other times. */
  readonly hasMore: boolean;
  /** Whether the calendars alone make the difference. */
  readonly hasSameTerms: boolean;
}

/** What a field of the terms says; null where it says nothing. */
export type FieldValue = string | boolean | null | readonly string[];

/** A field of the terms that says something else; without values where they are longer than a word. */
export interface FieldChange {
  readonly field: string;
  readonly values: { readonly before: FieldValue; readonly after: FieldValue } | null;
}

/** What changes say in a language: for each of them the whole message. */
export interface ChangeWords {
  readonly levelAdded: (key: string) => string;
  readonly levelRemoved: (key: string) => string;
  readonly levelField: (change: FieldChange) => string;
  readonly targetAdded: (target: SharedTarget) => string;
  readonly targetRemoved: (target: SharedTarget) => string;
  readonly targetField: (target: SharedTarget, change: FieldChange) => string;
  readonly due: (target: SharedTarget, change: DueChange) => string;
  /** By how much deadlines change, from the least to the most. */
  readonly amount: (leastMs: number, mostMs: number) => string;
}

/** The fields whose values are events, of which any one will do. */
export const fieldsOfEvents: readonly string[] = ['from', 'until'];
