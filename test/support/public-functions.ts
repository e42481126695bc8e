// Every public function with valid arguments, created anew for each call so that they can be broken.
import * as api from 'hezo-sla';
import * as analysis from 'hezo-sla/analysis';
import * as contract from 'hezo-sla/contract';
import * as holidays from 'hezo-sla/holidays';
import * as timeline from 'hezo-sla/timeline';

export type Call = (...args: never[]) => unknown;
export interface Fuzzed {
  readonly name: string;
  readonly call: Call;
  readonly args: () => unknown[];
}

const openedAt = '2026-12-21T09:40:00+01:00';
const ticket = () => ({
  openedAt,
  priority: 'P1',
  confirmedAt: '2026-12-21T11:00:00.000+01:00[Europe/Warsaw]',
  contactedAt: 1797847200000,
  dispatchedAt: new Date('2026-12-21T12:00:00Z'),
  deliveredAt: '2026-12-22T10:00Z',
  arrivedAt: null,
  returnedAt: '2026-12-28T10:00:00Z',
  pauses: [
    { from: '2026-12-21T11:10:00+01:00', to: '2026-12-21T11:20:00+01:00' },
    { from: '2026-12-23T11:10:00+01:00' },
  ],
  serialNumber: 'SN-1',
  contractNumber: 'C-1',
});
/** Without offsets. */
const local = () => ({
  ...ticket(),
  openedAt: '2026-12-21 09:40',
  confirmedAt: '2026-12-21T11:00:00',
  pauses: [{ from: '2026-12-21 11:10', to: '2026-12-21 11:20' }, { from: '2026-12-23T11:10:00.5' }],
});
const localTimes = () => ({ repeated: 'earlier', skipped: 'later', pattern: 'd.M.yyyy H:mm' });
const tracked = () => ({
  ...ticket(),
  priority: [
    { from: openedAt, priority: 'P3' },
    { from: '2026-12-21T10:30:00+01:00', priority: 'P1' },
  ],
});
const level = () => structuredClone(api.serviceLevels.premiumOnsite);
/** A level with every field that a level can have. */
const own = () => ({
  id: 'own',
  name: { en: 'Own', pl: 'Własny' },
  priorities: ['high', 'P1'],
  law: 'PL',
  priorityChange: 'carry-over',
  programmes: ['ours'],
  ticketsOpen: '24x7',
  includes: ['online-support'],
  targets: {
    delivery: {
      high: {
        from: 'confirmed',
        until: ['delivered', 'arrived'],
        hours: hours(),
        within: { hours: 4 },
        cutoff: [
          { time: '15:00', inclusive: false, days: ['mon', 'tue'], calendar: 'hub' },
          { time: '12:00', inclusive: true, days: ['fri'], calendar: 'hub' },
        ],
        afterCutoff: { businessDays: 1, ends: 'closing', lastDay: 'any' },
        code: '24x7x4',
      },
      P1: { from: ['confirmed', 'opened'], until: 'delivered', businessDays: 2, ends: '17:00', calendar: 'site' },
    },
    return: {
      from: 'delivered',
      until: 'returned',
      owedBy: 'customer',
      calendarDays: 7,
      lastDay: 'statutory',
      projectedFrom: 'delivery',
      pauses: 'business-days-touched',
      binding: false,
      clause: '§ 4',
      interpretations: [{ id: 'A', text: 'Otherwise.', target: { calendarDays: null, within: { hours: 9 } } }],
    },
  },
});
const weekly = () => [
  { days: ['mon', 'tue', 'thu'], from: '08:00', to: '12:00' },
  { days: ['fri', 'sat'], from: '22:00', to: '06:00', dates: { from: '09-01', to: '04-30' } },
];
const hours = () => ({
  weekly: weekly(),
  onHolidays: 'closed',
  exceptions: { '2026-12-31': [{ from: '10:00', to: '24:00' }], '2027-01-01': [] },
});
const december = () => ({ from: '2026-12-01', to: '2026-12-31' });
const changes = () => ({
  extraHolidays: [
    '2026-12-31',
    { date: '2026-12-30', name: { en: 'Stocktaking', pl: 'Inwentaryzacja' } },
    { month: 12, day: 29, from: '12:00', to: '14:00' },
    { weekday: 'sat' as const, nth: [2, -1] as const, month: 11, name: 'Saturday' },
    (year: number) => [`${year}-12-28`],
  ],
  extraBusinessDays: ['2026-12-24'],
  weekend: ['sat', 'sun'],
});
const terms = () => ({
  name: 'ACME',
  period: december(),
  country: 'PL',
  extraHolidays: ['2026-12-31', { month: 12, day: 30, from: '12:00' }, { weekday: 'sat', nth: [2] }],
  levels: {
    gold: { catalogue: 'premier' },
    own: {
      code: '10x5xNBD',
      hours: hours(),
      cutoff: { time: '12:00', inclusive: true },
    },
    whole: { name: 'Whole', targets: own().targets, priorities: ['high', 'P1'], law: 'PL' },
    variant: { basedOn: 'gold', targets: { reaction: null } },
  },
  guarantees: [{ level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 4 } }],
  examples: [
    { level: 'gold', ticket: { openedAt, priority: 'P1', confirmedAt: openedAt }, expect: { delivery: null } },
  ],
  acknowledged: [{ code: 'IDENTICAL_LEVELS', level: 'own', reason: 'They are.' }],
});

const polish = api.polishCalendar();
const hub = api.createCalendar({ timeZone: 'Europe/Berlin', holidays: api.fixedHolidays(['2026-12-25']) });
const clock = api.createServiceClock({ hours: hours() as api.ServiceHours, calendar: polish });
const lookup = analysis.compileTarget(api.serviceLevels.standard, {
  target: 'delivery',
  from: '2026-12-01',
  to: '2026-12-31',
});
const parsed = contract.parseContract(terms());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const read = parsed.contract;
const reread = contract.parseContract({ ...terms(), extraHolidays: ['2026-12-23'] });
if (!reread.ok) throw new Error(JSON.stringify(reread.issues));
const other = reread.contract;
const deadlines = api.calculateDeadlines(api.serviceLevels.premier, {
  openedAt,
  priority: 'P1',
  confirmedAt: openedAt,
});
const tracking = api.trackTicket(api.serviceLevels.premier, { openedAt, priority: 'P1' }, { at: openedAt });

/** Includes the functions of objects that the library creates. */
const arguments_: Readonly<Record<string, () => unknown[]>> = {
  calculateDeadlines: () => [
    level(),
    tracked(),
    { calendars: { site: polish, hub }, at: '2026-12-22T12:00Z', localTimes: localTimes() },
  ],
  renderTimeline: () => [level(), tracked(), { locale: 'pl', width: 640, at: '2026-12-22T12:00Z', calendar: polish }],
  explainDeadlines: () => [
    own(),
    local(),
    { locale: 'pl', calendar: polish, at: '2026-12-22 13:00', localTimes: true },
  ],
  formatDeadline: () => [structuredClone(deadlines.delivery), { locale: 'pl', style: 'short' }],
  formatRemaining: () => [structuredClone(tracking.targets.reaction), { locale: 'pl' }],
  describeLevel: () => [own(), { locale: 'pl', priority: 'high' }],
  fingerprintOf: () => [level(), ticket(), { calendar: polish, at: '2026-12-22T12:00Z' }],
  trackTicket: () => [
    level(),
    tracked(),
    {
      at: '2026-12-22T12:00Z',
      thresholds: [0.5, { before: { hours: 1 } }],
      kinds: ['breach', 'cutoff'],
      calendar: polish,
    },
  ],
  eventsBetween: () => [
    level(),
    tracked(),
    {
      from: '2026-12-21T09:00Z',
      to: '29.12.2026 9:00',
      thresholds: [0.5, { after: { hours: 1 } }],
      kinds: ['warning', 'deadline-move', 'breach'],
      localTimes: localTimes(),
    },
  ],
  trackTickets: () => [
    [{ level: level(), ticket: tracked() }],
    { at: '22.12.2026 13:00', calendar: polish, localTimes: localTimes() },
  ],
  summarize: () => [[structuredClone(tracking)]],
  nextDeadline: () => [structuredClone(tracking)],
  byDeadline: () => [structuredClone(tracking), structuredClone(tracking)],
  isServiceLevelId: () => ['premier'],
  isPriority: () => ['P1'],
  checkTicket: () => [level(), tracked(), { calendar: polish, at: '2026-12-22T12:00Z', localTimes: localTimes() }],
  missingIntakeFields: () => [ticket()],
  defineServiceLevel: () => [own()],
  serviceLevelFromCode: () => [
    '10x5xNBD-S',
    { id: 'own', hours: hours(), cutoff: { time: '12:00', inclusive: true }, ends: 'closing', basedOn: level() },
  ],
  parseServiceCode: () => ['24/7 x 4h'],
  formatServiceCode: () => [api.parseServiceCode('9x5xNBD-S')],
  polishCalendar: () => [changes()],
  createCalendar: () => [{ timeZone: 'America/Sao_Paulo', holidays: api.fixedHolidays(['2026-12-25']), ...changes() }],
  fixedHolidays: () => [['2026-12-24', { date: '2026-12-25', name: 'Christmas', to: '12:00' }, { month: 1, day: 2 }]],
  createServiceClock: () => [
    { hours: hours(), calendar: polish, closures: [{ from: openedAt, to: '2026-12-21T12:00Z' }] },
  ],
  countryCalendar: () => [
    {
      country: 'DE',
      state: 'BY',
      timeZone: 'Europe/Berlin',
      include: ['public', 'bank'],
      partDays: 'close',
      ...changes(),
    },
  ],
  parseContract: () => [terms(), { countryCalendar: holidays.countryCalendar }],
  contractSchema: () => [{ countryCalendar: holidays.countryCalendar }],
  checkContract: () => [read, { ...december(), locale: 'pl' }],
  compareContracts: () => [read, other, { ...december(), locale: 'pl' }],
  checkGuarantees: () => [read, { ...december(), locale: 'pl' }],
  checkExamples: () => [read, { locale: 'pl' }],
  worstCase: () => [level(), { priority: 'P3', target: 'delivery', ...december(), locale: 'en', calendar: polish }],
  latestStart: () => [
    level(),
    { priority: 'P3', target: 'delivery', dueBy: '2026-12-29', notBefore: openedAt, calendar: polish },
  ],
  deadlineTable: () => [
    level(),
    { priority: 'P3', target: 'delivery', ...december(), localTexts: true, calendar: polish },
  ],
  compileTarget: () => [level(), { priority: 'P3', target: 'delivery', ...december(), calendar: polish }],
  compareLevels: () => [level(), api.serviceLevels.standard, { ...december(), calendar: polish }],
  'lookup.dueAt': () => [lookup.fromMs],
  'lookup.dueAll': () => [Float64Array.of(lookup.fromMs), new Float64Array(1)],
  'clock.add': () => [openedAt, { hours: 4, minutes: 1 }],
  'clock.subtract': () => [openedAt, 3_600_000],
  'clock.between': () => [openedAt, '2026-12-23T12:00Z'],
  'clock.isOpen': () => [openedAt],
  'clock.nextOpening': () => [openedAt],
  'clock.previousClosing': () => [openedAt],
  'clock.openIntervals': () => [openedAt, '2026-12-23T12:00Z'],
  'calendar.isBusinessDay': () => ['2026-12-24'],
  'calendar.holidayOn': () => ['2026-12-24'],
  'calendar.nextBusinessDay': () => ['2026-12-24'],
  'calendar.addBusinessDays': () => ['2026-12-24', -3],
  'calendar.businessDaysBetween': () => ['2026-12-24', '2027-01-24'],
  'calendar.instantOf': () => ['25.10.2026 2:30', { repeated: 'later', skipped: 'reject', pattern: 'd.M.yyyy H:mm' }],
  'calendar.dateOf': () => [openedAt],
  'contract.level': () => ['gold'],
  'contract.covers': () => [openedAt],
};

function functionsOf(from: object, prefix = ''): [string, Call][] {
  return Object.entries(from).flatMap(([name, value]) =>
    typeof value === 'function' && value !== api.SlaError ? [[`${prefix}${name}`, value as Call]] : [],
  );
}

const found = [
  ...functionsOf({ ...api, ...analysis, ...contract, ...holidays, ...timeline }),
  ...functionsOf(clock, 'clock.'),
  ...functionsOf(polish, 'calendar.'),
  ...functionsOf(read, 'contract.'),
  ...functionsOf(lookup, 'lookup.'),
];

/** All public functions. One without arguments above is an error. */
export const functions: readonly Fuzzed[] = found.map(([name, call]) => {
  const args = arguments_[name];
  if (!args) throw new Error(`no arguments are known for ${name}`);
  return { name, call, args };
});
if (functions.length !== Object.keys(arguments_).length) throw new Error('there are arguments for no function');

/** Runs a generator to its end. */
export function exhaust(result: unknown): void {
  if (typeof result === 'object' && result !== null && Symbol.iterator in result)
    Array.from(result as Iterable<unknown>);
}

/** Uses what a function returned, because the work may be deferred until then. */
export function use(result: unknown): void {
  exhaust(result);
  if (typeof result !== 'object' || result === null) return;
  if ('nextBusinessDay' in result) (result as api.Calendar).nextBusinessDay('2026-12-24');
  else if ('openIntervals' in result) (result as api.ServiceClock).add(openedAt, { hours: 9 });
  else if ('contract' in result) contract.checkContract(result.contract as contract.Contract);
}
