import { LIMITS, type Limits } from "../../claims/archive/limits.ts";

const MIB = 1024 * 1024;

/**
 * How much a submission may ask of a function. The validated document is one JSON text, which V8 ends at half a gigabyte;
 * with these it has at most two thirds of that, and a function with 3 GiB of memory holds it beside the records.
 */
export const INTAKE_LIMITS: Limits = { ...LIMITS, archiveBytes: 64 * MIB, totalBytes: 256 * MIB };
