/**
 * SLA deadlines of hardware-support contracts, right to the millisecond.
 *
 * @packageDocumentation
 */
export type { DayOffRule } from './calendar/business-calendar.js';
export type { Calendar, CalendarChanges, CalendarOptions } from './calendar/calendar.js';
export {
  type Closure,
  createServiceClock,
  type OpenInterval,
  type ServiceClock,
  type ServiceClockOptions,
} from './calendar/clock.js';
export { createCalendar } from './calendar/create-calendar.js';
export { fixedHolidays, type Holiday, type HolidayInput, type HolidaysOfYear } from './calendar/holidays.js';
export type { NamedHours, ServiceHours, ServiceWindow, WeeklyHours, WeeklyWindow } from './calendar/hours.js';
export { polishCalendar } from './calendar/poland.js';
export {
  calculateDeadlines,
  type Deadlines,
  deliveryDeadline,
  type ProjectedReturn,
  reactionDeadline,
  returnDeadline,
} from './deadlines/calculate.js';
export type { Deadline, StartEvent } from './deadlines/deadline.js';
export type { DeadlineOptions } from './deadlines/job.js';
export type { EventTime, Pause } from './deadlines/pauses.js';
export type { RuleId } from './deadlines/rules.js';
export {
  type ConfirmedTicket,
  type DeliveredTicket,
  type IntakeField,
  missingIntakeFields,
  type Ticket,
} from './deadlines/ticket.js';
export { type AnySlaError, SlaError, type SlaErrorCode, type SlaErrorDetailsByCode } from './errors.js';
export {
  type Explained,
  type ExplainedDeadlines,
  type ExplainOptions,
  type Explanation,
  explainDeadlines,
} from './explain/explain.js';
export type { Fingerprint, FingerprintEvent } from './explain/fingerprint.js';
export type {
  Basis,
  BusinessDaysStep,
  CalendarDaysStep,
  Citation,
  ClockChangeStep,
  CutoffStep,
  DayEndStep,
  DispatchOnlyStep,
  ExplanationStep,
  LastDayStep,
  NextDayStep,
  OpeningStep,
  OwnDateStep,
  ReadingQuestion,
  ReadingStep,
  ServiceTimeStep,
  SkippedDayStep,
  SkipReason,
  StartStep,
  StepOf,
  StepRule,
} from './explain/steps.js';
export type { Language, LocalizedText } from './language.js';
export { serviceLevels } from './terms/catalogue.js';
export {
  type CodeResponse,
  type DeliveryMilestone,
  formatServiceCode,
  parseServiceCode,
  type ServiceCode,
} from './terms/code.js';
export type {
  BusinessDayDelivery,
  CalendarDayDelivery,
  Commitment,
  DayEnd,
  DeliveryCommitment,
  OpenQuestion,
  OtherReading,
  TimedDelivery,
} from './terms/commitment.js';
export {
  type Commitments,
  defineServiceLevel,
  type Entitlement,
  type MilestoneIn,
  type ServiceLevel,
  type ServiceLevelId,
} from './terms/level.js';
export { type MilestoneOf, type ServiceCodeOptions, serviceLevelFromCode } from './terms/level-from-code.js';
export { type Priority, type PriorityDefinition, priorities } from './terms/priority.js';
export { type ContactChannels, type Programme, type ProgrammeId, programmes } from './terms/programme.js';
export type { CriticalFirst } from './terms/promises.js';
export type { Cutoff, Milestone, StartingEvent, TargetName } from './terms/target.js';
export type { PausableClock, PausedDays, PriorityChangePolicy, TrackingPolicy } from './terms/tracking-policy.js';
export type { Weekday } from './time/civil.js';
export type { DurationInput } from './time/duration.js';
export type { InstantInput } from './time/instant.js';
export type { ChangeKind, NextEvent } from './track/next-event.js';
export type { TrackedStart } from './track/standing.js';
export { type ClockSummary, summarize } from './track/summarize.js';
export { type Tracking, type TrackOptions, trackTicket } from './track/track.js';
export { type TicketOfLevel, trackTickets } from './track/track-many.js';
export type { StartedClock, TrackedClock, WaitingClock, Warning } from './track/tracked-clock.js';
export type { PriorityChange, TrackedTicket } from './track/tracked-ticket.js';
