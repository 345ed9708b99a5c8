import { attestationNumbers } from "./attestation-numbers.ts";
import { attestedClaims } from "./attested-claims.ts";
import { characters } from "./characters.ts";
import { codedAttestations } from "./coded-attestations.ts";
import { codingPairs } from "./coding-pairs.ts";
import { dateBasis } from "./date-basis.ts";
import { dates } from "./dates.ts";
import { duplicateItems } from "./duplicate-items.ts";
import { formulaCells } from "./formula-cells.ts";
import { locators } from "./locators.ts";
import { mentions } from "./mentions.ts";
import { nfc } from "./nfc.ts";
import { placeholders } from "./placeholders.ts";
import { references } from "./references.ts";
import { relationCycles } from "./relation-cycles.ts";
import { relations } from "./relations.ts";
import type { DatasetRule, RecordRule } from "./rule.ts";
import { stance } from "./stance.ts";
import { tombstones } from "./tombstones.ts";
import { uniqueIds } from "./unique-ids.ts";
import { urls } from "./urls.ts";
import { usedEntities } from "./used-entities.ts";

/** The rules that can judge a record by itself and what it names. */
export const RECORD_RULES: readonly RecordRule[] = [
  references,
  tombstones,
  dates,
  dateBasis,
  stance,
  relations,
  attestationNumbers,
  mentions,
  locators,
  duplicateItems,
  codedAttestations,
  codingPairs,
  characters,
  nfc,
  formulaCells,
  urls,
  placeholders,
];

/** The rules that look for something wrong anywhere in the dataset. */
export const DATASET_RULES: readonly DatasetRule[] = [uniqueIds, relationCycles];

/** The rules that look for something missing: with a file that cannot be read they would blame the wrong one. */
export const COMPLETENESS_RULES: readonly DatasetRule[] = [attestedClaims, usedEntities];
