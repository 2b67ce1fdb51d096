import { choices } from '#shared/facts/choices.ts';
import { z } from '#shared/zod.ts';
import { call, nothing } from '../call.ts';
import { saved } from '../shapes.ts';

/** The school's year: what is planned by month, what was held, what has to be handed in by when. */

const plannedEvent = z.object({
  id: z.uuid(),
  title: z.string(),
  /** As people read it. */
  date: z.string(),
  kind: z.string(),
  place: z.string(),
  participants: z.string(),
  state: z.enum(choices.eventState),
  /** Planned, and its last day is over. */
  isLate: z.boolean(),
});
export type PlannedEvent = z.infer<typeof plannedEvent>;

const planMonth = z.object({ year: z.int(), month: z.int(), events: z.array(plannedEvent) });
export type PlanMonth = z.infer<typeof planMonth>;

const due = z.object({
  id: z.uuid(),
  kind: z.enum(['request', 'agreement', 'status']),
  title: z.string(),
  /** How many records end on that day, where they stand as one. */
  count: z.int(),
  /** «сегодня до 15:00», «26.11.2025». */
  when: z.string(),
  urgency: z.enum(['late', 'today', 'soon', 'later']),
  /** The report that answers a request. */
  report: z.uuid().optional(),
});
export type Due = z.infer<typeof due>;

export const planCalls = {
  'plan:year': call(
    z.object({ startYear: z.int().min(1990).max(2100) }),
    z.object({ months: z.array(planMonth) }),
  ),
  /** «Проведено»: the number, the link; the rest of the event stays. */
  'event:hold': call(
    z.object({
      id: z.uuid(),
      audience: z.enum(choices.audience).optional(),
      /** As people write it: «42», «более 100». */
      participants: z.string().max(100).optional(),
      url: z.string().max(2_000).optional(),
    }),
    saved,
  ),
  'home:overview': call(
    nothing,
    z.object({
      startYear: z.int(),
      dues: z.array(due),
      /** Planned events of this month and those that are late. */
      coming: z.array(plannedEvent),
      held: z.int(),
      planned: z.int(),
    }),
  ),
} as const;
