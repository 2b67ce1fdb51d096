import type { Choice } from '#shared/facts/choices.ts';
import type { addAgreements } from './centre.ts';
import type { Collector, Draft } from './collect.ts';
import type { Municipalities, Organisations } from './organisations.ts';
import type { People } from './people.ts';
import type { Plan } from './plan.ts';
import type { Products } from './products.ts';
import type { Acts } from './resources.ts';
import { day } from './values.ts';

type Agreements = ReturnType<typeof addAgreements>;

/** Ids that events and what follows from them refer to. */
export interface World {
  readonly where: Municipalities;
  readonly orgs: Organisations;
  readonly people: People;
  readonly project: string;
  readonly centre: string;
  readonly plan: Plan;
  readonly made: Products;
  readonly acts: Acts;
  readonly agreements: Agreements;
  readonly series: { readonly conference: string; readonly cleanShore: string };
}

type More = Omit<Draft<'event'>, 'title' | 'kind' | 'date'>;

/** An event of the own school, at school, face to face – unless `more` says otherwise. */
export function eventsOf(facts: Collector, world: World) {
  return (
    kind: Choice<'eventKind'>,
    title: string,
    when: string | Draft<'event'>['date'],
    more: More,
  ): string =>
    facts.add('event', {
      kind,
      title,
      date: typeof when === 'string' ? day(when) : when,
      state: 'held',
      level: 'school',
      format: 'onSite',
      organisation: world.orgs.school,
      ourRole: 'organiser',
      ...more,
    });
}
