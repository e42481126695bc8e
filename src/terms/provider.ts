import { freezeDeep } from '../input.js';
import { type Statement, statements } from './statement.js';

/** What the terms say of a provider. */
export type ProviderStatementId =
  | 'authorised-distributor'
  | 'certified-service-partner'
  | 'iso-9001'
  | 'partners-only'
  | 'full-scope';

/** Who runs a programme. The provider's statements are the terms' own account of it, in our wording. */
export interface Provider {
  readonly id: 'exclusiveNetworks' | 'huawei';
  readonly name: string;
  /** What else the terms say of it. */
  readonly statements: readonly Statement<ProviderStatementId>[];
}

const ofExclusiveNetworks: Provider['statements'] = /* @__PURE__ */ statements(
  [
    'authorised-distributor',
    'Authorised distributor of Huawei products in Poland.',
    'Autoryzowany dystrybutor produktów Huawei w Polsce.',
  ],
  [
    'certified-service-partner',
    'Four-star Certified Service Partner (CSP) of Huawei.',
    'Partner serwisowy Huawei (Certified Service Partner, CSP) z czterema gwiazdkami.',
  ],
  [
    'iso-9001',
    'The services meet the requirements of ISO 9001:2015.',
    'Usługi serwisowe spełniają wymagania normy ISO 9001:2015.',
  ],
  [
    'partners-only',
    'Products and services are sold through authorised partners only, in Central and Eastern Europe.',
    'Produkty i usługi można kupić wyłącznie u autoryzowanych partnerów, w Europie Środkowo-Wschodniej.',
  ],
  [
    'full-scope',
    "The full scope of the services and the list of tasks are available from the provider's sales partners.",
    'Pełny opis usług z listą czynności mają partnerzy handlowi usługodawcy.',
  ],
);

/** The provider of the terms. */
export const exclusiveNetworks: Provider = /* @__PURE__ */ Object.freeze({
  id: 'exclusiveNetworks',
  name: 'Exclusive Networks Poland S.A.',
  statements: ofExclusiveNetworks,
});

/** The manufacturer, which runs HiCare. The terms are not its own. */
export const huawei: Provider = /* @__PURE__ */ freezeDeep({ id: 'huawei', name: 'Huawei', statements: [] });
