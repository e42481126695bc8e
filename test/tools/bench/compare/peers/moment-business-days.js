import moment from 'moment-timezone';
import 'moment-business-days';

export const packages = ['moment-business-days', 'moment-timezone'];
export const cannot = 'knows days, and no hours';

export function setUp({ zone, daysOff }) {
  // Its own limit of a search is 7 days.
  moment.updateLocale('en', { holidays: daysOff, holidayFormat: 'YYYY-MM-DD', nextBusinessDayLimit: 31 });
  const at = (ms) => moment.tz(ms, zone);
  return {
    due(ms) {
      const moment = at(ms);
      const late = !moment.isBusinessDay() || moment.hour() >= 15;
      return moment
        .businessAdd(late ? 2 : 1)
        .endOf('day')
        .valueOf();
    },
    returnDue(ms) {
      const last = at(ms).add(7, 'days');
      return (last.isBusinessDay() ? last : last.businessAdd(1)).endOf('day').valueOf();
    },
  };
}
