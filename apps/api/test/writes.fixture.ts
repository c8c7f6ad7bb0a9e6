import { writesOfCampaigns } from './writes-of-campaigns.fixture.ts'
import { writesOfPeople } from './writes-of-people.fixture.ts'
import { writesOfSupplier } from './writes-of-supplier.fixture.ts'
import type { Writes } from './writing-steps.fixture.ts'

/** Every operation that changes something and says so in the audit log, by its name in the OpenAPI document. */
export const writes: Writes = { ...writesOfSupplier, ...writesOfPeople, ...writesOfCampaigns }
