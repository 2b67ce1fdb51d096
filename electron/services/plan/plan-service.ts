import { Failure } from '#shared/contract/failure.ts';
import type { Handlers } from '#shared/contract/calls.ts';
import type { PlannedEvent } from '#shared/contract/areas/plan.ts';
import type { FactLookup } from '#shared/facts/lookup.ts';
import { boundsOf } from '#shared/facts/fact-date.ts';
import { isKind } from '#shared/forms/record-title.ts';
import { factLookup } from '../fact-lookup.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { localDay } from '../today.ts';
import { holdMutation } from './hold-event.ts';
import { dues, yearPlan } from './year-plan.ts';

type Names = 'plan:year' | 'event:hold' | 'home:overview';

/** Days for which a planned event that nobody marked as held stands on the first screen; then the plan still shows it. */
const lateDays = 60;

function lately(facts: FactLookup, events: readonly PlannedEvent[], today: string): PlannedEvent[] {
  return events.filter(({ id, isLate }) => {
    const event = facts.get(id);
    if (!isLate || !event || !isKind(event, 'event')) return false;
    return Date.parse(today) - Date.parse(boundsOf(event.fields.date).to) <= lateDays * 86_400_000;
  });
}

/** The year's plan, what is held of it, and what is due. */
export function planService(session: StoreSession, ports: ServicePorts): Handlers<Names> {
  const facts = () => factLookup(session.read());
  const today = () => localDay(ports.now());
  return {
    'plan:year': async ({ startYear }) => ({ months: yearPlan(startYear, facts(), today()) }),

    'event:hold': async (input) => {
      const event = facts().get(input.id);
      if (!event || !isKind(event, 'event')) throw new Failure('record/not-found', { id: input.id });
      return session.commit('event.hold', [holdMutation(event, input)]);
    },

    'home:overview': async () => {
      const startYear = session.store().settings.all(ports.now()).schoolYear;
      const months = yearPlan(startYear, facts(), today());
      const events = months.flatMap((month) => month.events);
      const now = today();
      const late = lately(facts(), events, now);
      const thisMonth = months
        .filter(({ year, month }) => now.startsWith(`${year}-${String(month).padStart(2, '0')}`))
        .flatMap((month) => month.events.filter(({ state, isLate }) => state === 'planned' && !isLate));
      const isPast = (day: string) => day <= now;
      const held = facts()
        .list('event')
        .filter(({ fields }) => fields.state !== 'planned' && isPast(boundsOf(fields.date).from));
      const inYear = new Set(events.map(({ id }) => id));
      return {
        startYear,
        dues: dues(facts(), now),
        coming: [...late, ...thisMonth].slice(0, 30),
        held: held.filter(({ id }) => inYear.has(id)).length,
        planned: events.filter(({ state }) => state === 'planned').length,
      };
    },
  };
}
