import type { Language, LocalizedText } from '../language.js';

/** How to reach a programme's service desk. */
export interface ContactChannels {
  /** International numbers as they are dialled. */
  readonly phone: readonly string[];
  readonly email: readonly string[];
  readonly portal: readonly string[];
}

/** The key of a programme. */
export type ProgrammeId = 'coCare' | 'hiCare' | 'assistanceAhb' | 'assistanceSos';

/** A programme under which service levels are sold. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly name: LocalizedText;
  /** The language its service desk speaks. */
  readonly language: Language;
  readonly contact: ContactChannels;
  /** Where to complain when a ticket does not move; null where the terms name nothing. */
  readonly escalation: Omit<ContactChannels, 'portal'> | null;
}

function channels(phone: string, email: readonly string[], portal: string): ContactChannels {
  return Object.freeze({ phone: Object.freeze([phone]), email: Object.freeze(email), portal: Object.freeze([portal]) });
}

// The terms name two addresses of the same desk, in two places.
const desk = /* @__PURE__ */ channels('+48122525600', ['pomoc@myhezo.pl', 'support@hezo.com.pl'], 'https://myhezo.pl');
const manufacturer = /* @__PURE__ */ channels('+40312291238', ['eusupport@huawei.com'], 'https://support.huawei.com');
const escalation = /* @__PURE__ */ Object.freeze({
  phone: /* @__PURE__ */ Object.freeze(['+48122525502']),
  email: /* @__PURE__ */ Object.freeze(['escalation@myhezo.pl']),
});

function programme(
  id: ProgrammeId,
  name: LocalizedText,
  language: Language,
  contact: ContactChannels,
  escalation: Programme['escalation'],
): Programme {
  return Object.freeze({ id, name: Object.freeze(name), language, contact, escalation });
}

const ahb = { en: 'HEZO Assistance AHB (Advanced Hardware Backup)', pl: 'HEZO Assistance AHB (sprzęt zastępczy)' };
const sos = { en: 'HEZO Assistance SOS (Service On Site)', pl: 'HEZO Assistance SOS (serwis w miejscu instalacji)' };

/**
 * The programmes, with the language and the contact channels of each.
 *
 * @example
 * ```ts
 * import { programmes } from 'hezo-sla';
 *
 * programmes.hiCare.language; // 'en'
 * programmes.coCare.contact.phone; // ['+48122525600']
 * ```
 */
export const programmes: Readonly<Record<ProgrammeId, Programme>> = /* @__PURE__ */ Object.freeze({
  coCare: /* @__PURE__ */ programme('coCare', { en: 'HEZO CoCare', pl: 'HEZO CoCare' }, 'pl', desk, escalation),
  hiCare: /* @__PURE__ */ programme('hiCare', { en: 'Huawei HiCare', pl: 'Huawei HiCare' }, 'en', manufacturer, null),
  assistanceAhb: /* @__PURE__ */ programme('assistanceAhb', ahb, 'pl', desk, escalation),
  assistanceSos: /* @__PURE__ */ programme('assistanceSos', sos, 'pl', desk, escalation),
});
