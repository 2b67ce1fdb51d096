import type { Handlers } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import type { FormCatalogue } from '../forms/catalogue.ts';
import type { Grants } from '../grants.ts';
import type { ServicePorts } from '../ports.ts';
import type { StoreSession } from '../store-session.ts';
import { appendixService } from './appendices.ts';
import { checkService } from './check-service.ts';
import type { ReportDesk } from './desk.ts';
import { exportService } from './export-service.ts';
import { lifeCycleService } from './life-cycle.ts';
import { liveService } from './live-service.ts';
import { reportService } from './report-service.ts';
import { reportShowingService } from './showing.ts';
import { reportTextService } from './text-service.ts';
import { upgradeService } from './upgrade.ts';

type ReportCall = Extract<ServiceCallName, `report:${string}`>;

/** Everything about reports. */
export function reportServices(
  session: StoreSession,
  forms: FormCatalogue,
  desk: ReportDesk,
  grants: Grants,
  ports: ServicePorts,
): Handlers<ReportCall> {
  return {
    ...reportService(session, forms, desk, ports),
    ...reportTextService(session, desk, ports),
    ...checkService(session, desk, ports),
    ...appendixService(session, desk.assertDraft, ports),
    ...liveService(session, desk, ports),
    ...lifeCycleService(session, desk, ports),
    ...upgradeService(session, forms, desk.assertDraft),
    ...exportService(session, desk, grants, ports),
    ...reportShowingService(session, desk),
  };
}
