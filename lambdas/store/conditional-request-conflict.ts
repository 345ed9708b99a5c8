/**
 * Another conditional write of the same key was under way, and this one was not made (S3: 409
 * ConditionalRequestConflict). The same bytes may be put again.
 */
export class ConditionalRequestConflict extends Error {
  override readonly name = "ConditionalRequestConflict";
}
