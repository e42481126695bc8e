// The programmes and the bare warranty: who runs them, how they are reached, what they provide, what happens to a ticket.
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../src/language.js';
import { serviceLevels } from '../../../src/terms/catalogue.js';
import { type ProgrammeId, programmes } from '../../../src/terms/programme.js';
import type { Statement } from '../../../src/terms/statement.js';

const all = Object.values(programmes);
const levels = Object.values(serviceLevels);
const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id);

/** What a programme says, provides or does under an id. */
function words(programme: ProgrammeId, id: string, language: Language = 'en'): string {
  const { provides, procedure, provider } = programmes[programme];
  const found = [...provides, ...procedure, ...provider.statements].filter((statement) => statement.id === id);
  expect(found).toHaveLength(1);
  return found[0].text[language];
}

describe('programmes', () => {
  test('are under their keys, and all but the warranty have levels', () => {
    expect(all.map(({ id }) => id)).toEqual(Object.keys(programmes));
    const sold = new Set(levels.flatMap((level) => level.programmes));
    expect([...sold, 'warranty'].sort()).toEqual(Object.keys(programmes).sort());
  });

  test('have channels that can be dialled, written to and opened, and the language of the desk', () => {
    for (const { contact, escalation } of all) {
      const phones = [...contact.phone, ...(escalation?.phone ?? [])];
      const emails = [...contact.email, ...(escalation?.email ?? [])];
      expect(phones.filter((phone) => !/^\+\d{11}$/.test(phone))).toEqual([]);
      expect(emails.filter((email) => !/^[\w.]+@[\w.]+$/.test(email))).toEqual([]);
      expect(contact.portal.every((portal) => new URL(portal).protocol === 'https:')).toBe(true);
    }
    expect(all.map(({ id, language }) => `${id} ${language}`)).toEqual([
      'coCare pl',
      'hiCare en',
      'assistanceAhb pl',
      'assistanceSos pl',
      'warranty pl',
    ]);
    expect(programmes.coCare.escalation).toEqual({ phone: ['+48122525502'], email: ['escalation@myhezo.pl'] });
    expect([programmes.hiCare.escalation, programmes.warranty.escalation]).toEqual([null, null]);
    expect(programmes.warranty.contact).toEqual({
      phone: programmes.coCare.contact.phone,
      email: [],
      portal: ['https://helpdesk.vzam.pl'],
    });
  });

  test('say each thing once, in both languages and as whole sentences', () => {
    for (const { provides, procedure, provider } of all) {
      const lists: readonly (readonly Statement[])[] = [provides, procedure, provider.statements];
      for (const list of lists) expect(new Set(idsOf(list)).size).toBe(list.length);
      for (const { text } of lists.flat()) {
        expect(Object.keys(text)).toEqual(languages);
        expect([text.en, text.pl].filter((words) => !/^\p{Lu}.+\.$/u.test(words))).toEqual([]);
        expect(text.en).not.toBe(text.pl);
      }
    }
  });

  test('provide what the terms name', () => {
    const shared = ['hardware-replacement', 'extension', 'variants'];
    const provided = Object.fromEntries(all.map(({ id, provides }) => [id, idsOf(provides).sort()]));
    expect(provided).toEqual({
      coCare: [
        'first-line-support',
        'hardware-replacement',
        'knowledge-base',
        'on-site-support',
        'online-support',
        'priority-for-critical',
        'software-access',
      ],
      hiCare: ['hardware-replacement'],
      assistanceAhb: [...shared, 'transport', 'urgent-shipment'].sort(),
      assistanceSos: [...shared, 'on-site-support', 'configuration'].sort(),
      warranty: [],
    });
    expect(words('coCare', 'first-line-support')).toMatch(/L1 and L2.*Certified Service Partner.*in Polish/);
    expect(words('coCare', 'software-access', 'pl')).toMatch(/poprawek, uaktualnień i nowych wersji/);
    expect(words('assistanceAhb', 'transport')).toMatch(/courier, or by dedicated transport/);
    expect(words('assistanceSos', 'on-site-support')).toMatch(
      /certified engineer.*removes.*mounts, connects and starts/,
    );
    expect(words('assistanceSos', 'configuration', 'pl')).toMatch(/wersję systemu operacyjnego i ostatnią kopię/);
  });

  test('have words for everything that their levels include', () => {
    const wordless = levels.flatMap(({ id, programmes: [programme], includes = [] }) =>
      includes.filter((entitlement) => !idsOf(programmes[programme].provides).includes(entitlement)).map(() => id),
    );
    expect(wordless).toEqual([]);
  });

  test("REACT-1: have a reaction target within the levels' time, except HiCare, the manufacturer's, and the warranty", () => {
    expect(all.filter(({ hasReactionTarget }) => !hasReactionTarget).map(({ id }) => id)).toEqual([
      'hiCare',
      'warranty',
    ]);
    const hours = 1;
    expect(serviceLevels.standard.targets.reaction.within).toEqual({ hours });
    for (const { id, hasReactionTarget } of all) {
      expect(words(id, 'reaction').includes(`within ${hours} hour`)).toBe(hasReactionTarget);
      expect(words(id, 'reaction', 'pl').includes(`w ciągu ${hours} godziny`)).toBe(hasReactionTarget);
    }
    expect(words('hiCare', 'reaction')).toMatch(/manufacturer's.*no reaction target/);
    expect(programmes.hiCare.provider.id).toBe('huawei');
  });

  test('INTAKE-1, DELIV-1, RET-1: say how a ticket is accepted, verified and closed by the return', () => {
    const { calendarDays } = serviceLevels.standard.targets.return;
    for (const { id } of all.filter(({ id }) => id !== 'warranty')) {
      expect(idsOf(programmes[id].procedure)).toEqual(['reaction', 'intake', 'verification', 'return']);
      expect(words(id, 'intake')).toMatch(/serial number.*service contract/);
      expect(words(id, 'verification')).toMatch(/interview.*logs or tests.*before the fault is confirmed/);
      expect(words(id, 'return')).toMatch(
        new RegExp(`within ${calendarDays} days, to the provider or .*prepaid waybill`),
      );
      expect(words(id, 'return', 'pl')).toContain(`ciągu ${calendarDays} dni`);
    }
    expect(idsOf(programmes.warranty.procedure)).toEqual(['reaction']);
  });

  test('name the provider, its standard, and where its services are sold and described', () => {
    expect(all.map(({ provider }) => provider.id).filter((id) => id !== 'huawei')).toHaveLength(4);
    expect(programmes.coCare.provider.name).toBe('Exclusive Networks Poland S.A.');
    for (const language of languages) expect(words('coCare', 'iso-9001', language)).toContain('ISO 9001:2015');
    expect(words('coCare', 'partners-only')).toMatch(/through authorised partners only/);
    expect(words('coCare', 'full-scope')).toMatch(/full scope.*list of tasks/);
  });
});
