import { dispatch } from '#shared/contract/dispatch.ts';
import type { Answer } from '#shared/contract/call.ts';
import type { Handlers, Input, Output } from '#shared/contract/calls.ts';
import type { ServiceCallName } from '#shared/contract/names.ts';
import { createAttachmentFiles } from '#electron/files/attachment-files.ts';
import { attachmentLimitsOf, attachmentService } from './attachment-service.ts';
import { copyService } from './copy-service.ts';
import { exchangeService } from './exchange-service.ts';
import { fromWordService } from './from-word/from-word-service.ts';
import { factsService } from './facts-service.ts';
import { catalogueWithPacks, createFormCatalogue, type FormCatalogue } from './forms/catalogue.ts';
import { formService } from './forms/form-service.ts';
import { gridService } from './grid/grid-service.ts';
import { importService } from './import/import-service.ts';
import { indicatorService } from './indicator-service.ts';
import { createGrants, type Grants } from './grants.ts';
import { historyService } from './history-service.ts';
import type { ServicePorts } from './ports.ts';
import { recordBasket } from './record-basket.ts';
import { recordService } from './record-service.ts';
import { createReportDesk } from './reports/desk.ts';
import { reportServices } from './reports/report-services.ts';
import { searchService } from './search-service.ts';
import { settingsService } from './settings-service.ts';
import { startService } from './start-service.ts';
import { namesService } from './names-service.ts';
import { rolloverService } from './plan/rollover.ts';
import { planService } from './plan/plan-service.ts';
import { sheetService } from './sheet/sheet-service.ts';
import { asFailure, createStoreSession } from './store-session.ts';

export interface Services {
  readonly grants: Grants;
  /** Parses, calls and answers exactly as for the window. */
  readonly call: (name: unknown, input: unknown) => Promise<Answer<unknown>>;
  readonly close: () => void;
}

/**
 * The composition root: everything the program does, over ports. Its callers are the Electron host (in a worker
 * thread), the CLI and the tests. A store that cannot be opened makes calls that need it answer why.
 */
export function createServices(
  ports: ServicePorts,
  released: FormCatalogue = createFormCatalogue(),
): Services {
  const session = createStoreSession(ports);
  const grants = createGrants();
  const forms = catalogueWithPacks(released, () => session.read().list('formPack'));
  const handlers: Handlers<ServiceCallName> = {
    ...startService(session, forms, ports),
    ...recordService(session),
    ...historyService(session),
    ...settingsService(session, ports),
    ...exchangeService(
      session,
      grants,
      createAttachmentFiles(ports.folder, attachmentLimitsOf(session)),
      ports,
    ),
    ...searchService(session),
    ...recordBasket(session),
    ...attachmentService(session, grants, ports, attachmentLimitsOf(session)),
    ...gridService(session, ports),
    ...importService(session, grants, ports),
    ...fromWordService(
      session,
      createReportDesk(session, forms, ports),
      grants,
      createAttachmentFiles(ports.folder, attachmentLimitsOf(session)),
      ports,
    ),
    ...sheetService(session, grants, ports),
    ...indicatorService(session, ports),
    ...planService(session, ports),
    ...rolloverService(session, forms, ports),
    ...namesService(session),
    ...factsService(session, grants, ports),
    ...copyService(session, grants, ports),
    ...formService(session, forms, grants, ports),
    ...reportServices(session, forms, createReportDesk(session, forms, ports), grants, ports),
  };
  return {
    grants,
    call: (name, input) =>
      dispatch(handlers, name, input, (error) => ports.log(`call ${String(name)}`, error), asFailure),
    close: session.close,
  };
}

/** A typed call in the same process, with the same parsing as over the wire. */
export async function callInProcess<N extends ServiceCallName>(
  services: Services,
  name: N,
  input: Input<N>,
): Promise<Answer<Output<N>>> {
  return (await services.call(name, input)) as Answer<Output<N>>;
}
