// Runtimes with other time zone data than the one that runs the tests.
import { vi } from 'vitest';

/** What a function returns on a runtime on which zones have the offsets of others: { 'America/Vancouver': 'Etc/GMT+7' }. It has to
 * import the library itself, whose tables are of one runtime. */
export async function onRuntime<T>(offsetsOf: Readonly<Record<string, string>>, use: () => Promise<T>): Promise<T> {
  const native = Intl.DateTimeFormat;
  vi.resetModules();
  Intl.DateTimeFormat = new Proxy(native, {
    construct(target, [locale, options]: [string, Intl.DateTimeFormatOptions]) {
      const { timeZone = '' } = options;
      const format = new target(locale, { ...options, timeZone: offsetsOf[timeZone] ?? timeZone });
      const resolved = { ...format.resolvedOptions(), ...(timeZone in offsetsOf && { timeZone }) };
      return { format: (epochMs: number) => format.format(epochMs), resolvedOptions: () => resolved };
    },
  });
  try {
    return await use();
  } finally {
    Intl.DateTimeFormat = native;
    vi.resetModules();
  }
}

/** Before and after British Columbia left daylight saving time, in 2026. */
export const oldVancouver = { 'America/Vancouver': 'America/Los_Angeles' };
export const newVancouver = { 'America/Vancouver': 'Etc/GMT+7' };
