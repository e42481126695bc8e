import type { Entitlement } from './service-level.js';
import { type Statement, statements } from './statement.js';

/** What a programme provides. What only some of its levels include is in `includes` of those levels, by the same id. */
export type ProvisionId =
  | Entitlement
  | 'first-line-support'
  | 'knowledge-base'
  | 'priority-for-critical'
  | 'hardware-replacement'
  | 'transport'
  | 'urgent-shipment'
  | 'configuration'
  | 'extension'
  | 'variants';

/** What happens to a ticket. */
export type ProcedureId = 'reaction' | 'intake' | 'verification' | 'return';

type Provisions = readonly Statement<ProvisionId>[];
type Procedure = readonly Statement<ProcedureId>[];

export const coCareProvides: Provisions = /* @__PURE__ */ statements(
  [
    'first-line-support',
    "First-line support at the levels L1 and L2: certified engineers of a Certified Service Partner in Poland diagnose, verify and solve problems, in Polish, with the manufacturer's technical resources behind them.",
    'Pierwsza linia wsparcia na poziomach L1 i L2: polscy certyfikowani inżynierowie partnera serwisowego (Certified Service Partner) diagnozują, weryfikują i rozwiązują problemy po polsku, z zapleczem technicznym producenta.',
  ],
  ['online-support', 'Online support.', 'Wsparcie online.'],
  [
    'software-access',
    'Access to software, with patches, upgrades and new versions.',
    'Dostęp do oprogramowania, także do poprawek, uaktualnień i nowych wersji.',
  ],
  [
    'knowledge-base',
    "Access to the knowledge base on the manufacturer's portal.",
    'Dostęp do bazy wiedzy w portalu producenta.',
  ],
  ['priority-for-critical', 'Critical problems take priority.', 'Pierwszeństwo mają problemy krytyczne.'],
  [
    'hardware-replacement',
    'If a device has to be replaced or repaired, the provider has the manufacturer ship a device or parts, from its service centres in Europe and worldwide, to the place that the partner or the user names.',
    'Gdy urządzenie wymaga wymiany lub naprawy, producent na zlecenie usługodawcy wysyła sprzęt lub części ze swoich centrów serwisowych, z Europy lub spoza niej, tam, gdzie wskaże partner lub użytkownik.',
  ],
  [
    'on-site-support',
    'Support at the place of installation, at the Onsite levels.',
    'Serwis w miejscu instalacji, na poziomach Onsite.',
  ],
);

export const hiCareProvides: Provisions = /* @__PURE__ */ statements([
  'hardware-replacement',
  'A device or parts are dispatched (Basic) or delivered (Standard, Premier), as the level says.',
  'Sprzęt lub części są wysyłane (Basic) albo dostarczane (Standard, Premier), zależnie od poziomu.',
]);

const replacementOrLoan = [
  'hardware-replacement',
  'A device that fails is replaced, or a substitute is lent for the time of the repair.',
  'Urządzenie, które uległo awarii, zostaje wymienione albo na czas naprawy zapewnia się sprzęt zastępczy.',
] as const;
const extendsOthers = [
  'extension',
  'Extends the warranty, HiCare or CoCare.',
  'Rozszerza gwarancję albo usługę HiCare lub CoCare.',
] as const;
const variants = [
  'variants',
  'Other times are quoted on request, such as 8x5x8 or 24x7xNBD.',
  'Inne warianty czasowe wycenia się na życzenie, na przykład 8x5x8 lub 24x7xNBD.',
] as const;

export const ahbProvides: Provisions = /* @__PURE__ */ statements(
  replacementOrLoan,
  [
    'transport',
    'The device is brought by courier, or by dedicated transport for the faster options, anywhere in Poland.',
    'Sprzęt przywozi kurier, a przy szybszych wariantach dedykowany transport, w całej Polsce.',
  ],
  ['urgent-shipment', 'Every shipment is marked as urgent.', 'Każda przesyłka jest oznaczona jako pilna.'],
  extendsOthers,
  variants,
);

export const sosProvides: Provisions = /* @__PURE__ */ statements(
  replacementOrLoan,
  [
    'on-site-support',
    'A certified engineer does the work at the place of installation: removes the faulty device, and mounts, connects and starts the new one.',
    'Prace wykonuje certyfikowany inżynier tam, gdzie urządzenie jest zainstalowane: demontuje uszkodzone urządzenie, a nowe montuje, podłącza i uruchamia.',
  ],
  [
    'configuration',
    'The engineer installs the right version of the operating system and the last copy of the configuration that the user has provided.',
    'Inżynier instaluje właściwą wersję systemu operacyjnego i ostatnią kopię konfiguracji, którą przekazał użytkownik.',
  ],
  extendsOthers,
  variants,
);

// INTAKE-1.
const intake = [
  'intake',
  "A ticket is accepted only with the device's serial number and the number of the service contract.",
  'Zgłoszenie przyjmuje się tylko z numerem seryjnym urządzenia i numerem umowy serwisowej.',
] as const;
// DELIV-1: what has to be true before a delivery is counted.
const verification = [
  'verification',
  'Every ticket is verified by a technical interview and by logs or tests of the device, so that faults of configuration and software are ruled out. Nothing is delivered before the fault is confirmed.',
  'Każde zgłoszenie weryfikuje się na podstawie wywiadu technicznego oraz logów lub testów urządzenia, aby wykluczyć błędy konfiguracji i oprogramowania. Sprzęt jest dostarczany dopiero po potwierdzeniu zgłoszenia.',
] as const;
// RET-1.
const sentBack = [
  'return',
  'The user sends the faulty device back within 7 days, to the provider or straight to the manufacturer, with the prepaid waybill received. The details are agreed in the ticket.',
  'W ciągu 7 dni użytkownik odsyła uszkodzone urządzenie usługodawcy albo wprost producentowi, z otrzymanym listem przewozowym, który jest już opłacony. Szczegóły ustala się w toku obsługi zgłoszenia.',
] as const;

/** REACT-1: of the provider's own services. */
export const ownProcedure: Procedure = /* @__PURE__ */ statements(
  [
    'reaction',
    'An engineer is in touch within 1 hour, counted in the service hours.',
    'Inżynier kontaktuje się ze zgłaszającym w ciągu 1 godziny, liczonej w godzinach świadczenia usługi.',
  ],
  intake,
  verification,
  sentBack,
);

/** REACT-1 is about the provider's own services, and HiCare is the manufacturer's. */
export const hiCareProcedure: Procedure = /* @__PURE__ */ statements(
  [
    'reaction',
    "The service is the manufacturer's, and the terms set no reaction target.",
    'Usługę świadczy producent, a warunki nie określają czasu reakcji.',
  ],
  intake,
  verification,
  sentBack,
);

/** Of the bare warranty the terms give the channels only. */
export const warrantyProcedure: Procedure = /* @__PURE__ */ statements([
  'reaction',
  'The terms set no reaction target.',
  'Warunki nie określają czasu reakcji.',
]);
