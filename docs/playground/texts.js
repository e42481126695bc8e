// The words of the page. Those of deadlines, explanations and pictures are the library's own.

const en = {
  playground: 'playground',
  documentation: 'Documentation',
  language: 'Language',
  ticket: 'Ticket',
  timesHint:
    'Times are ISO 8601 with an offset or Z, such as 2026-12-23T15:00:00+01:00. What has not happened stays empty.',
  more: 'What else has happened, and the year',
  share: 'Copy a link to this',
  shared: 'The link is copied.',
  notCopied: 'The browser does not let it be copied: take it from the address bar.',
  deadlines: 'Deadlines',
  problem: 'There is no answer until the marked field is corrected.',
  worst: 'Worst case',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'The code is copied.',
  codeNotCopied: 'The browser does not let it be copied: select it above.',
  fromCode: 'from a service code …',
  now: 'now',
  fields: {
    level: 'Service level',
    code: 'Service code',
    priority: 'Priority',
    openedAt: 'Opened',
    contactedAt: 'Contact by an engineer',
    confirmedAt: 'Fault confirmed',
    dispatchedAt: 'Dispatched',
    deliveredAt: 'Delivered',
    arrivedAt: 'Engineer on site',
    returnedAt: 'Sent back',
    at: 'As of (to see how far the clocks are)',
    year: 'Year of the worst case',
  },
  clocks: { reaction: 'Reaction', delivery: 'Delivery', return: 'Return' },
  states: { waiting: 'not begun', running: 'running', paused: 'paused', met: 'met', breached: 'breached' },
  worstOf: (level, priority, year) =>
    `The longest that each clock takes under ${level}, ${priority}, of every instant of ${year}.`,
  worstHead: ['Clock', 'Longest', 'from', 'to', 'half take at most', '95 % at most'],
  units: ['h', 'min', 's', 'ms'],
};

const pl = {
  playground: 'na próbę',
  documentation: 'Dokumentacja',
  language: 'Język',
  ticket: 'Zgłoszenie',
  timesHint:
    'Czas podaje się w formacie ISO 8601 z przesunięciem lub Z, np. 2026-12-23T15:00:00+01:00. Co się jeszcze nie stało, pozostaje puste.',
  more: 'Co jeszcze się stało i rok',
  share: 'Skopiuj odnośnik',
  shared: 'Odnośnik skopiowano.',
  notCopied: 'Przeglądarka nie pozwala kopiować: odnośnik jest w pasku adresu.',
  deadlines: 'Terminy',
  problem: 'Nie ma odpowiedzi, dopóki oznaczone pole nie zostanie poprawione.',
  worst: 'Najgorszy przypadek',
  code: 'Kod',
  copy: 'Skopiuj kod',
  copied: 'Kod skopiowano.',
  codeNotCopied: 'Przeglądarka nie pozwala kopiować: zaznacz kod powyżej.',
  fromCode: 'z kodu usługi …',
  now: 'teraz',
  fields: {
    level: 'Poziom usługi',
    code: 'Kod usługi',
    priority: 'Priorytet',
    openedAt: 'Złożono',
    contactedAt: 'Kontakt inżyniera',
    confirmedAt: 'Potwierdzono usterkę',
    dispatchedAt: 'Wysłano',
    deliveredAt: 'Dostarczono',
    arrivedAt: 'Inżynier na miejscu',
    returnedAt: 'Odesłano',
    at: 'Stan na (ile czasu upłynęło)',
    year: 'Rok najgorszego przypadku',
  },
  clocks: { reaction: 'Reakcja', delivery: 'Dostawa', return: 'Zwrot' },
  states: {
    waiting: 'jeszcze nie biegnie',
    running: 'biegnie',
    paused: 'wstrzymany',
    met: 'dotrzymany',
    breached: 'przekroczony',
  },
  worstOf: (level, priority, year) =>
    `Najdłuższy czas według ${level}, ${priority}, spośród wszystkich chwil roku ${year}.`,
  worstHead: ['Termin', 'Najdłużej', 'od', 'do', 'w połowie chwil najwyżej', 'w 95 % najwyżej'],
  units: ['godz.', 'min', 's', 'ms'],
};

export const texts = { en, pl };

/** A length of time: '152 h 59 min 59 s 999 ms'. */
export function lengthText(ms, [hour, minute, second, millisecond]) {
  const parts = [
    [Math.floor(ms / 3_600_000), hour],
    [Math.floor(ms / 60_000) % 60, minute],
    [Math.floor(ms / 1000) % 60, second],
    [ms % 1000, millisecond],
  ];
  const shown = parts.filter(([amount]) => amount > 0);
  return (shown.length > 0 ? shown : [parts[1]]).map(([amount, unit]) => `${amount} ${unit}`).join(' ');
}
