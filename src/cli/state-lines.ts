import { wordings } from '../explain/explain.js';
import { momentOf } from '../explain/local.js';
import type { Language } from '../language.js';
import type { Zone } from '../time/zone.js';
import { formatRemaining } from '../track/format-remaining.js';
import type { Tracking } from '../track/track.js';

const asOf: Readonly<Record<Language, (when: string) => string>> = {
  en: (when) => `As of ${when}:`,
  pl: (when) => `Stan (${when}):`,
};

/** Where the targets of a ticket stand, in lines; a priority without a target has none of it. */
export function stateLines({ at, targets }: Tracking, locale: Language, zone: Zone): readonly string[] {
  const wording = wordings[locale];
  const states = Object.entries(targets).flatMap(([name, tracked]) =>
    tracked ? [`  ${wording.title(name, tracked.until)}: ${formatRemaining(tracked, { locale })}`] : [],
  );
  return [asOf[locale](wording.when(momentOf(zone, at))), ...states];
}
