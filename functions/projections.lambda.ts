import { platformFromEnvironment } from './platform/from-environment.ts';
import { createProjectionHandler } from './projections/handler.ts';

/** Behind Community's stream, with `ReportBatchItemFailures`. */
export const handler = createProjectionHandler(platformFromEnvironment('projections', ['community']));
