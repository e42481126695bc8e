import moment from 'moment-timezone';
import 'moment-business-time';

export const packages = ['moment-business-time', 'moment-timezone'];

export function setUp({ zone, daysOff }) {
  const day = ['09:00:00', '18:00:00'];
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: day, 2: day, 3: day, 4: day, 5: day, 6: null },
    holidays: daysOff,
  });
  const at = (ms) => moment.tz(ms, zone);
  return {
    add: (ms, hours) => at(ms).addWorkingTime(hours, 'hours').valueOf(),
    between: (from, to) => at(to).workingDiff(at(from), 'milliseconds'),
    due(ms) {
      const moment = at(ms);
      const counted = moment.isWorkingDay() && moment.hour() < 15 ? moment : moment.nextWorkingDay();
      return counted.nextWorkingDay().endOf('day').valueOf();
    },
    returnDue(ms) {
      const last = at(ms).add(7, 'days');
      return (last.isWorkingDay() ? last : last.nextWorkingDay()).endOf('day').valueOf();
    },
  };
}
