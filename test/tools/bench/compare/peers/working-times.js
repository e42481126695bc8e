import timers from 'working-times';

export const packages = ['working-times'];
export const hostZone = true;

/** It knows the process's time zone alone, whatever zone is asked for. */
export function setUp({ daysOff }) {
  const timer = (timers.default ?? timers).getTimerInstance();
  const day = [{ from: '09:00', to: '18:00' }];
  timer.setConfig({
    vacations: daysOff,
    normalWorkingHours: { 1: day, 2: day, 3: day, 4: day, 5: day },
    exceptionalWorkingHours: {},
    minBufferedDays: 1,
    maxBufferedDays: 1200,
  });
  const isBusiness = (date) => {
    const { isWeekend, isVacation } = timer.getDayInfo(date);
    return !(isWeekend || isVacation);
  };
  const endOf = (date) => new Date(date).setHours(23, 59, 59, 999);
  return {
    add: (ms, hours) => timer.add(new Date(ms), hours, 'HOURS').getTime(),
    between: (from, to) => timer.workingTimeBetween(new Date(from), new Date(to), 'MINUTES') * 60_000,
    due(ms) {
      const date = new Date(ms);
      const counted = isBusiness(date) && date.getHours() < 15 ? date : timer.getNextWorkingDay(date);
      return endOf(timer.getNextWorkingDay(counted));
    },
    returnDue(ms) {
      const last = new Date(ms);
      last.setDate(last.getDate() + 7);
      return endOf(isBusiness(last) ? last : timer.getNextWorkingDay(last));
    },
  };
}
