import type { Draft } from '#electron/services/sample/collect.ts';
import { choices, type Choice } from '#shared/facts/choices.ts';
import { parseChoice } from '#shared/text/choice-words.ts';
import { entryText, plain } from '../words.ts';
import type { Platform } from './passport.ts';

export interface PrintedMember {
  /** «ЦРО» or «ИМЦ». */
  readonly service: string;
  readonly name: string;
  readonly type: 'district' | 'city';
}

const members = /^(ЦРО|ИМЦ) (.*район.*)$/u;

/** «· ЦРО Белый район ,Чёрный район, г. Серый»: who serves whom, in two entries. */
export function membersIn(text: string): PrintedMember[] {
  return entriesIn(text).flatMap((entry) => {
    const [, service = '', names = ''] = members.exec(entry) ?? [];
    return names
      .split(',')
      .map(plain)
      .filter((name) => name !== '')
      .map((name) => ({ service, name, type: name.startsWith('г.') ? 'city' : 'district' }));
  });
}

export interface PrintedSite {
  readonly name: string;
  readonly type: Choice<'organisationType'>;
  readonly status: string | undefined;
}

/** «· СОШ № 1 - МИП, …», «· ДОУ № 2 - МИП, …», «· УДО: …», «· Управление образования»: four entries, one by type. */
export function sitesIn(text: string): PrintedSite[] {
  return entriesIn(text).flatMap((entry): PrintedSite[] => {
    if (entry === 'Управление образования') {
      return [{ name: entry, type: 'educationAuthority', status: undefined }];
    }
    const group = /^(СОШ|ДОУ|УДО)/u.exec(entry)?.[1];
    if (group === undefined) return [];
    return entry
      .replace(/^УДО: /u, '')
      .split(',')
      .map((each) => {
        const [name = '', status] = each.split(' - ').map(plain);
        return { name: numbered(name), type: typeOf(group, name), status };
      });
  });
}

/** «СОШ № № 19», «ДОУ№ 49»: one spelling. */
const numbered = (name: string): string => name.replace(/\s*№[№\s]*(\d+)/u, ' № $1');

function typeOf(group: string, name: string): Choice<'organisationType'> {
  if (group === 'СОШ' && !name.startsWith('СОШ')) return 'lyceum';
  const types = { СОШ: 'school', ДОУ: 'kindergarten', УДО: 'additionalEducation' } as const;
  return types[group as keyof typeof types];
}

export function addNetwork({ facts, project, city }: Platform, text: string): void {
  for (const { service, name, type } of membersIn(text)) {
    const municipality = facts.municipality(name, { type });
    const contact = facts.organisation(`${service} ${name}`, {
      type: 'methodicalService',
      abbreviation: service,
      municipality,
    });
    facts.add('networkMember', { project, municipality, contact });
  }
  const act = facts.add('act', {
    kind: 'order',
    title: 'Об определении стажировочных и опорных площадок',
    level: 'municipal',
  });
  for (const { name, type, status } of sitesIn(text)) {
    const organisation = facts.organisation(name, { type, municipality: city });
    const site: Draft<'traineeshipSite'> = { organisation, project, act };
    facts.add('traineeshipSite', {
      ...site,
      status:
        status === undefined ? undefined : facts.add('status', { organisation, kind: statusOf(status) }),
    });
  }
}

function statusOf(written: string): Choice<'statusKind'> {
  const value = parseChoice('statusKind', written);
  const kind = choices.statusKind.find((each) => each === value);
  if (kind === undefined) throw new Error(`Not a status: ${written}`);
  return kind;
}

function entriesIn(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => entryText(line) ?? [])
    .map(plain);
}
