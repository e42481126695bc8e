import { freezeDeep } from '../input.js';
import type { Language, LocalizedText } from '../language.js';
import { exclusiveNetworks, huawei, type Provider } from './provider.js';
import {
  ahbProvides,
  coCareProvides,
  hiCareProcedure,
  hiCareProvides,
  ownProcedure,
  type ProcedureId,
  type ProvisionId,
  sosProvides,
  warrantyProcedure,
} from './provisions.js';
import type { Statement } from './statement.js';

/** How to reach a programme's service desk. */
export interface ContactChannels {
  /** International numbers as they are dialled. */
  readonly phone: readonly string[];
  readonly email: readonly string[];
  readonly portal: readonly string[];
}

/** The key of a programme. */
export type ProgrammeId = 'coCare' | 'hiCare' | 'assistanceAhb' | 'assistanceSos' | 'warranty';

/**
 * A programme under which service levels are sold, or the bare warranty, which has none. What the terms say of it is data:
 * nothing is computed with it.
 */
export interface Programme {
  readonly id: ProgrammeId;
  readonly name: LocalizedText;
  /** Who runs it. Of the warranty the terms say only whose service desk answers. */
  readonly provider: Provider;
  /** The language its service desk speaks. */
  readonly language: Language;
  readonly contact: ContactChannels;
  /** Where to complain when a ticket does not move; null where the terms name nothing. */
  readonly escalation: Omit<ContactChannels, 'portal'> | null;
  /**
   * Whether the terms set a reaction target (REACT-1). They do for the provider's own services. HiCare is the manufacturer's: under
   * HiCare, the target `reaction` of Basic, Standard and Premier is not owed.
   */
  readonly hasReactionTarget: boolean;
  /** What it provides. */
  readonly provides: readonly Statement<ProvisionId>[];
  /** What happens to a ticket: reaction (REACT-1), intake (INTAKE-1), verification (DELIV-1) and return (RET-1). */
  readonly procedure: readonly Statement<ProcedureId>[];
}

function channels(phone: string, email: readonly string[], portal: string): ContactChannels {
  return { phone: [phone], email, portal: [portal] };
}

const phone = '+48122525600';
// The terms name two addresses of the same desk, in two places.
const desk = /* @__PURE__ */ channels(phone, ['pomoc@myhezo.pl', 'support@hezo.com.pl'], 'https://myhezo.pl');
const warrantyDesk = /* @__PURE__ */ channels(phone, [], 'https://helpdesk.vzam.pl');
const manufacturer = /* @__PURE__ */ channels('+40312291238', ['eusupport@huawei.com'], 'https://support.huawei.com');

const ahb = { en: 'HEZO Assistance AHB (Advanced Hardware Backup)', pl: 'HEZO Assistance AHB (sprzęt zastępczy)' };
const sos = { en: 'HEZO Assistance SOS (Service On Site)', pl: 'HEZO Assistance SOS (serwis w miejscu instalacji)' };

/** One of the provider's own services. */
function ownService(id: ProgrammeId, name: LocalizedText, provides: Programme['provides']): Programme {
  return freezeDeep({
    id,
    name,
    provider: exclusiveNetworks,
    language: 'pl',
    contact: desk,
    escalation: { phone: ['+48122525502'], email: ['escalation@myhezo.pl'] },
    hasReactionTarget: true,
    provides,
    procedure: ownProcedure,
  });
}

const hiCare: Programme = {
  id: 'hiCare',
  name: { en: 'Huawei HiCare', pl: 'Huawei HiCare' },
  provider: huawei,
  language: 'en',
  contact: manufacturer,
  escalation: null,
  hasReactionTarget: false,
  provides: hiCareProvides,
  procedure: hiCareProcedure,
};

const warranty: Programme = {
  id: 'warranty',
  name: { en: 'Warranty', pl: 'Gwarancja' },
  provider: exclusiveNetworks,
  language: 'pl',
  contact: warrantyDesk,
  escalation: null,
  hasReactionTarget: false,
  provides: [],
  procedure: warrantyProcedure,
};

/**
 * The programmes, and the warranty without any of them: who runs each, its language and contact channels, what it provides, and
 * what happens to a ticket. The wording is ours, in English and Polish.
 *
 * @example
 * ```ts
 * import { programmes } from 'hezo-sla';
 *
 * const { coCare, hiCare, assistanceAhb, warranty } = programmes;
 * coCare.contact.phone; // ['+48122525600']
 * coCare.provider.name; // 'Exclusive Networks Poland S.A.'
 * [hiCare.language, hiCare.hasReactionTarget]; // ['en', false]
 * assistanceAhb.provides.find(({ id }) => id === 'urgent-shipment')?.text.en; // 'Every shipment is marked as urgent.'
 * warranty.contact.portal; // ['https://helpdesk.vzam.pl']
 * ```
 */
export const programmes: Readonly<Record<ProgrammeId, Programme>> = /* @__PURE__ */ freezeDeep({
  coCare: /* @__PURE__ */ ownService('coCare', { en: 'HEZO CoCare', pl: 'HEZO CoCare' }, coCareProvides),
  hiCare,
  assistanceAhb: /* @__PURE__ */ ownService('assistanceAhb', ahb, ahbProvides),
  assistanceSos: /* @__PURE__ */ ownService('assistanceSos', sos, sosProvides),
  warranty,
});
