import { RemovalPolicy } from "aws-cdk-lib";
import { AccountRootPrincipal, type IRole, PolicyDocument, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { Key, KeySpec, KeyUsage } from "aws-cdk-lib/aws-kms";
import { Construct } from "constructs";

/** Who does what with the key. */
export interface SigningKeyProps {
  /** Counts the keys: another number is another key, and the one before stays. */
  readonly generation: number;
}

/** What an administrator needs to keep a key, and to end it. Neither signing, nor letting others sign by a grant. */
const ADMINISTRATION = [
  "kms:DescribeKey",
  "kms:GetKeyPolicy",
  "kms:GetKeyRotationStatus",
  "kms:GetPublicKey",
  "kms:ListGrants",
  "kms:ListKeyPolicies",
  "kms:ListResourceTags",
  "kms:PutKeyPolicy",
  "kms:UpdateKeyDescription",
  "kms:EnableKey",
  "kms:DisableKey",
  "kms:TagResource",
  "kms:UntagResource",
  "kms:ScheduleKeyDeletion",
  "kms:CancelKeyDeletion",
  "kms:RevokeGrant",
];

/**
 * The key that signs releases: ECDSA on P-256, made in KMS, and never outside of it. It stays when the stack goes.
 *
 * Its policy alone says who does what: the account's administrators keep it and cannot sign with it, those named by
 * `grantSign` sign and can do nothing else, those named by `grantVerify` read its public half.
 */
export class SigningKey extends Construct {
  readonly key: Key;
  private readonly policy: PolicyDocument;

  constructor(scope: Construct, id: string, { generation }: SigningKeyProps) {
    super(scope, id);
    const principals = [new AccountRootPrincipal()];
    const keep = new PolicyStatement({ sid: "Administer", principals, actions: ADMINISTRATION, resources: ["*"] });
    this.policy = new PolicyDocument({ statements: [keep] });
    this.key = new Key(this, generation === 1 ? "Key" : `Key${generation}`, {
      description: "Signs the releases of the dataset",
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      policy: this.policy,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Lets a role sign with ECDSA over SHA-256, and read the public half. */
  grantSign(role: IRole): void {
    const conditions = { StringEquals: { "kms:SigningAlgorithm": "ECDSA_SHA_256" } };
    this.allow(role, "Sign", "kms:Sign", conditions);
    this.grantVerify(role);
  }

  /** Lets a role read the public half. */
  grantVerify(role: IRole): void {
    this.allow(role, "Verify", "kms:GetPublicKey", {});
  }

  private allow(role: IRole, sid: string, action: string, conditions: Record<string, unknown>): void {
    const by = role.node.scope?.node.id ?? "";
    // In the policy of a key, * is the key itself.
    const statement = { sid: `${sid}By${by}`, principals: [role], actions: [action], resources: ["*"], conditions };
    this.policy.addStatements(new PolicyStatement(statement));
  }
}
