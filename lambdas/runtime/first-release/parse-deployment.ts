import { isObject, oneOf, optional, type Parse, parseMembers, textUpTo } from "../../claims/json/parse-members.ts";

/** A request of CloudFormation to make the resource or to change it, as the provider framework of CDK hands it on. */
export interface Submitting {
  readonly RequestType: "Create" | "Update";
  /** The same for each time that one request is sent. */
  readonly RequestId: string;
  /** Where the dataset bundle lies that was deployed, and the key in the intake bucket that it is to have. */
  readonly ResourceProperties: {
    readonly BundleBucket: string;
    readonly BundleKey: string;
    readonly IntakeKey: string;
  };
  /** What `onEvent` gave back. */
  readonly Data?: { readonly Execution?: string | undefined } | undefined;
}

/** A request of CloudFormation. */
export type Deployment = Submitting | { readonly RequestType: "Delete" };

/**
 * Reads the event of `first-release`. Of a delete nothing is read: a resource that could not be made for its properties
 * has to go away all the same. Throws a `TypeError` that names what is missing or not fit.
 */
export const parseDeployment: Parse<Deployment> = (event, at) =>
  isObject(event) && event.RequestType === "Delete" ? { RequestType: "Delete" } : parseSubmitting(event, at);

const parseSubmitting = parseMembers<Submitting>({
  RequestType: oneOf("Create", "Update"),
  RequestId: textUpTo(128),
  ResourceProperties: parseMembers({
    BundleBucket: textUpTo(63),
    BundleKey: textUpTo(512),
    IntakeKey: textUpTo(128),
  }),
  Data: optional(parseMembers({ Execution: optional(textUpTo(2048)) })),
});
