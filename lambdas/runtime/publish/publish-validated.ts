import { parseValidated, type ValidatedDataset } from "../../claims/validated-document.ts";
import type { WritableLog } from "../../release/log.ts";
import { prepareSnapshot } from "../../release/prepare-snapshot.ts";
import { publishRelease } from "../../release/publish-release.ts";
import type { Reader } from "../../release/read-object.ts";
import { readWhole } from "../../release/read-whole.ts";
import { withScratch } from "../../release/with-scratch.ts";
import type { Monitor } from "../monitor.ts";
import { countOutcome } from "./count-outcome.ts";
import { describeOutcome, type Ended } from "./describe-outcome.ts";
import type { PublicationRequest } from "./parse-publication-request.ts";

/** From where to where a validated dataset goes, and a folder for the files on their way. */
export interface Place {
  readonly staging: Reader;
  readonly log: WritableLog;
  readonly scratch: string;
}

/** V8 makes no longer text, so that a larger document could not be read. */
const MOST_BYTES = 0x1fffffe8;

/**
 * Publishes what was validated, and only that. Rejects with a `TypeError` where the document is not the one that was
 * named or does not hold what it says, with a `TryAgain` where nobody knows how it ended, and as `publishRelease` does.
 */
export async function publishValidated(place: Place, request: PublicationRequest, monitor: Monitor): Promise<Ended> {
  const { dataset, source, date, input } = await readValidated(place.staging, request);
  const { log } = place;
  const outcome = await withScratch(place.scratch, async (scratch) => {
    const accept = request.acceptShrinking;
    const prepare = prepareSnapshot({ dataset, source: { source, date }, store: log.store, scratch, accept });
    return await publishRelease(log, { dataset: dataset.descriptor.name, input, prepare });
  });
  countOutcome(outcome, monitor);
  const ended = describeOutcome(outcome);
  monitor.note(ended.message, { outcome: ended.outcome, version: ended.version });
  return ended;
}

async function readValidated(staging: Reader, { validated }: PublicationRequest): Promise<ValidatedDataset> {
  const { key, sha256 } = validated;
  if (key !== `validated/${sha256}.json`) throw new TypeError(`${key} is not the key of a document with ${sha256}`);
  const stored = await staging.read(key);
  if (stored === undefined) throw new Error(`there is no ${key}: submit the dataset again`);
  const bytes = await readWhole(stored, MOST_BYTES);
  if (bytes === undefined) throw new TypeError(`${key} has more than ${MOST_BYTES} bytes`);
  return parseValidated(bytes, sha256);
}
