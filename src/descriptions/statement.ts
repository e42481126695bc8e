/** What a statement about a target is about, in the order in which a target has them. */
export type TargetStatementKind =
  | 'start'
  | 'end'
  | 'owed-by'
  | 'length'
  | 'day-end'
  | 'past-day'
  | 'last-day'
  | 'hours'
  | 'holidays'
  | 'exceptions'
  | 'calendar'
  | 'cutoff'
  | 'start-days'
  | 'late-start'
  | 'opening'
  | 'pauses'
  | 'estimate'
  | 'best-effort'
  | 'code'
  | 'clause'
  | 'interpretation';

/** What a statement about a level as a whole is about, in the order in which a level has them. */
export type LevelStatementKind =
  | 'priorities'
  | 'not-owed'
  | 'priority-change'
  | 'calendars'
  | 'law'
  | 'tickets-open'
  | 'includes'
  | 'deadlines';

/** What one field of a level, or several that belong together, come to, in words. */
export interface DescriptionStatement<Kind extends string> {
  readonly kind: Kind;
  /** One sentence or more, on one line. */
  readonly text: string;
}

export type TargetStatement = DescriptionStatement<TargetStatementKind>;
export type LevelStatement = DescriptionStatement<LevelStatementKind>;
