import OpeningHours from 'opening_hours';

export const packages = ['opening_hours'];
export const hostZone = true;

/** It knows the process's time zone alone, and the Polish days off by itself. */
export function setUp() {
  const hours = new OpeningHours('Mo-Fr 09:00-18:00; PH off', { address: { country_code: 'pl', state: '' } });
  const noon = (date, days) => new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12);
  const businessDay = (from) => {
    let day = from;
    while (!hours.getState(day)) day = noon(day, 1);
    return day;
  };
  const endOf = (date) => new Date(date).setHours(23, 59, 59, 999);
  return {
    add(ms, length) {
      let left = length * 3_600_000;
      let from = ms;
      for (const iterator = hours.getIterator(new Date(ms)); ; ) {
        const open = iterator.getState();
        iterator.advance();
        const to = iterator.getDate().getTime();
        if (open && left <= to - from) return from + left;
        if (open) left -= to - from;
        from = to;
      }
    },
    between: (from, to) => hours.getOpenDuration(new Date(from), new Date(to))[0],
    due(ms) {
      const date = new Date(ms);
      const day = noon(date, 0);
      const counted = hours.getState(day) && date.getHours() < 15 ? day : businessDay(noon(day, 1));
      return endOf(businessDay(noon(counted, 1)));
    },
    returnDue: (ms) => endOf(businessDay(noon(new Date(ms), 7))),
  };
}
