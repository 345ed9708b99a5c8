import { expect, it } from "vitest";
import { inShort, resourceOf, resourcesOfType, statementOf } from "./read-template.ts";
import { FULL, synthesized } from "./synthesize.ts";

const { template } = synthesized();
const OF_AN_ALARM = {
  ArnLike: { "aws:SourceArn": "arn:AWS::Partition:cloudwatch:AWS::Region:AWS::AccountId:alarm:*" },
};

it("encrypts what it tells with a key of its own, which is changed every year", () => {
  expect(inShort(resourceOf(template, "NoticesTopic").Properties.KmsMasterKeyId)).toBe("NoticesKey.Arn");
  expect(resourceOf(template, "NoticesKey").Properties.EnableKeyRotation).toBe(true);
});

it("lets alarms of this account tell, and encrypt what they tell, and no other service", () => {
  expect(inShort(statementOf(template, "NoticesTopicPolicy", "AlarmsTell"))).toMatchObject({
    Effect: "Allow",
    Principal: { Service: "cloudwatch.amazonaws.com" },
    Action: "sns:Publish",
    Resource: "NoticesTopic",
    Condition: OF_AN_ALARM,
  });
  expect(inShort(statementOf(template, "NoticesKey", "AlarmsEncrypt"))).toMatchObject({
    Principal: { Service: "cloudwatch.amazonaws.com" },
    Action: ["kms:GenerateDataKey*", "kms:Decrypt"],
    Condition: OF_AN_ALARM,
  });
  const allowed = resourceOf(template, "NoticesTopicPolicy").Properties.PolicyDocument.Statement;
  expect(allowed.filter(({ Effect }: { Effect: string }) => Effect === "Allow")).toHaveLength(1);
});

it("takes nothing without TLS", () => {
  expect(inShort(statementOf(template, "NoticesTopicPolicy", "OnlyTls"))).toMatchObject({
    Effect: "Deny",
    Principal: { AWS: "*" },
    Action: "sns:Publish",
    Condition: { Bool: { "aws:SecureTransport": "false" } },
  });
});

it("writes to the address that is given, and to none where none is", () => {
  expect(resourcesOfType(template, "AWS::SNS::Subscription")).toEqual([]);
  const [[, { Properties }] = ["", { Properties: {} }]] = resourcesOfType(
    synthesized(FULL).template,
    "AWS::SNS::Subscription",
  );
  expect(inShort(Properties)).toEqual({ Protocol: "email", Endpoint: FULL.alarmEmail, TopicArn: "NoticesTopic" });
});
