/**
 * SLA deadlines of support contracts, right to the millisecond.
 *
 * @packageDocumentation
 */

export type { Calendar, CalendarChanges, CalendarOptions, VerifiedDates } from './calendar/calendar.js';
export type { CalendarsOption } from './calendar/calendars.js';
export {
  type Closure,
  createServiceClock,
  type OpenInterval,
  type ServiceClock,
  type ServiceClockOptions,
} from './calendar/clock.js';
export { createCalendar } from './calendar/create-calendar.js';
export type { DayOffRule } from './calendar/day-off.js';
export type {
  Holiday,
  HolidayInput,
  HolidayRule,
  HolidaysOfYear,
  NthInMonth,
  PartOfDay,
  WeekdayHoliday,
  YearlyHoliday,
} from './calendar/holidays.js';
export type { NamedHours, ServiceHours, ServiceWindow, WeeklyHours, WeeklyWindow } from './calendar/hours.js';
export { polishCalendar } from './calendar/poland.js';
export { fixedHolidays } from './calendar/read-holidays.js';
export type { Season } from './calendar/season.js';
export { calculateDeadlines } from './deadlines/calculate.js';
export { checkTicket, type TicketIssue, type TicketIssueOf } from './deadlines/check-ticket.js';
export type {
  Deadline,
  Deadlines,
  ExplainedDeadline,
  Explanations,
  StartedTarget,
  TrackedNames,
  TrackedTarget,
  TrackedTargets,
  UnstartedTarget,
  UntilOf,
  WaitingTarget,
} from './deadlines/deadline-types.js';
export type { DueRange, DueTexts, RangeEnd } from './deadlines/due-types.js';
export { type IntakeField, missingIntakeFields } from './deadlines/intake.js';
export type { DeadlineOptions } from './deadlines/job.js';
export type { RuleId } from './deadlines/rules.js';
export type {
  EventTime,
  LevelChange,
  Pause,
  PrioritisedTicketFields,
  PriorityChange,
  TicketEvents,
  TicketFields,
  TicketOf,
} from './deadlines/ticket-types.js';
export {
  type DescribeOptions,
  describeLevel,
  type LevelDescription,
  type TargetDescription,
} from './descriptions/describe-level.js';
export type {
  DescriptionStatement,
  LevelStatement,
  LevelStatementKind,
  TargetStatement,
  TargetStatementKind,
} from './descriptions/statement.js';
export type { InstantHint, SlaErrorCode, SlaErrorDetailsByCode } from './error-messages.js';
export { type AnySlaError, SlaError } from './errors.js';
export type {
  AfterCutoffStep,
  BusinessDaysStep,
  CalendarDaysStep,
  CutoffStep,
  DayEndStep,
  LastDayStep,
  NextDayStep,
  OwnDateStep,
  PastDayStep,
  RestStep,
} from './explain/day-step.js';
export { type ExplainedDeadlines, type ExplainOptions, explainDeadlines } from './explain/explain.js';
export {
  type Fingerprint,
  type FingerprintCalendar,
  type FingerprintChange,
  type FingerprintLevel,
  type FingerprintTicket,
  fingerprintOf,
} from './explain/fingerprint.js';
export { type FormatDeadlineOptions, type FormattedDeadline, formatDeadline } from './explain/format-deadline.js';
export type { DeadlineStyle } from './explain/local.js';
export type {
  Basis,
  Citation,
  ClauseStep,
  ClockChangeStep,
  DispatchOnlyStep,
  ExplanationStep,
  InterpretationStep,
  OpeningStep,
  PartDayStep,
  PauseStep,
  PriorityChangedStep,
  RangeStep,
  ServiceTimeStep,
  SiteCalendarStep,
  SkippedDayStep,
  SkipReason,
  StartStep,
  StepOf,
  StepRule,
} from './explain/steps.js';
export type { Language, LocalizedText } from './language.js';
export { type CatalogueLevel, type CatalogueTargets, serviceLevels } from './terms/catalogue.js';
export type {
  CriticalFirst,
  FourHourTarget,
  NextDayTarget,
  ReactionTarget,
  ReturnOfDispatch,
  ReturnTarget,
} from './terms/catalogue-targets.js';
export {
  type CodeEvent,
  type CodeResponse,
  formatServiceCode,
  parseServiceCode,
  type ServiceCode,
} from './terms/code.js';
export type { Cutoff } from './terms/cutoff.js';
export type { Interpretation, TargetChanges } from './terms/interpretation.js';
export { defineServiceLevel } from './terms/level.js';
export {
  type CodeTarget,
  type LevelFromCode,
  type ServiceCodeOptions,
  serviceLevelFromCode,
  type UntilOfCode,
} from './terms/level-from-code.js';
export { isPriority, type Priority, type PriorityDefinition, priorities } from './terms/priority.js';
export type { PriorityChangePolicy } from './terms/priority-change.js';
export { type ContactChannels, type Programme, type ProgrammeId, programmes } from './terms/programme.js';
export type { Provider, ProviderStatementId } from './terms/provider.js';
export type { ProcedureId, ProvisionId } from './terms/provisions.js';
export {
  type Entitlement,
  isServiceLevelId,
  type LevelDefinition,
  type LevelFacts,
  type PrioritiesIn,
  type ServiceLevel,
  type ServiceLevelId,
  type TargetName,
  type TargetsIn,
} from './terms/service-level.js';
export type { Statement } from './terms/statement.js';
export type {
  BusinessDayTarget,
  CalendarDayTarget,
  Target,
  TargetByPriority,
  TargetFields,
  Targets,
  TimedTarget,
} from './terms/target.js';
export type {
  AfterCutoff,
  AnyTargetName,
  DayEnd,
  Debtor,
  EventName,
  KnownEvent,
  LastDay,
  PausePolicy,
  Role,
} from './terms/target-words.js';
export type { Weekday } from './time/civil.js';
export type { DurationInput } from './time/duration.js';
export type { InstantInput } from './time/instant.js';
export type { LocalTimeOptions } from './time/local-time.js';
export type { ChangeKind, TargetChange } from './track/change-kinds.js';
export { type EventsOptions, eventsBetween, type TargetEvent } from './track/events-between.js';
export { type FormatRemainingOptions, formatRemaining, type RemainingTarget } from './track/format-remaining.js';
export { byDeadline, type NextDeadline, nextDeadline } from './track/next-deadline.js';
export type { NextEvent } from './track/next-event.js';
export { summarize, type TargetSummary } from './track/summarize.js';
export type { StartedDetails, UnstartedDetails } from './track/target-state.js';
export type { Threshold, Warning } from './track/thresholds.js';
export { type Tracking, type TrackOptions, trackTicket } from './track/track.js';
export { type TicketOfLevel, type TrackedItem, trackTickets } from './track/track-many.js';
