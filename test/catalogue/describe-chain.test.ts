import { describe, expect, it } from "vitest";
import { describeChain } from "../../lambdas/catalogue/pages/describe-chain.ts";
import type { Speaker } from "../../lambdas/catalogue/records/record.ts";

function speaker(name: string | null, parts: Partial<Speaker> = {}): Speaker {
  return {
    position: 0,
    role: "relay",
    kind: "media",
    channel: null,
    cue: null,
    label: null,
    affiliation: null,
    recipient: null,
    agent: name === null ? null : named(name),
    ...parts,
  };
}

const named = (name: string) => ({ entity_id: name.toLowerCase(), name, entity_type: "media" }) as const;
const gazette = speaker("The Gazette");
const sailors = speaker(null, { kind: "group_unnamed", label: "two sailors", channel: "told" });

describe("a chain of attribution in one sentence", () => {
  it("goes from the publisher to the innermost speaker", () => {
    const wire = speaker("Ormia Wire", { channel: "media_report" });
    const master = speaker("Ilse Brandt", { kind: "person", channel: "statement" });
    expect(describeChain([gazette, wire, master], "affirms")).toBe(
      "The Gazette passes on what Ormia Wire carried, passing on what Ilse Brandt said in public.",
    );
  });

  it("says whom somebody told only where that is known", () => {
    expect(describeChain([gazette, sailors], "affirms")).toBe("The Gazette passes on what two sailors said.");
    const told = { ...sailors, recipient: named("Ormia Wire") };
    expect(describeChain([gazette, told], "affirms")).toBe("The Gazette passes on what two sailors told Ormia Wire.");
  });

  it("does not name the one again who passes on what it was told itself", () => {
    const toGazette = { ...sailors, recipient: named("The Gazette") };
    expect(describeChain([gazette, toGazette], "affirms")).toBe("The Gazette passes on what two sailors told it.");
    const wire = speaker("Ormia Wire", { channel: "media_report" });
    expect(describeChain([gazette, wire, toGazette], "affirms")).toContain("what two sailors told The Gazette.");
  });

  it("never sounds like an affirmation where the innermost speaker takes another side", () => {
    expect(describeChain([gazette, sailors], "denies")).toBe(
      "The Gazette passes on what two sailors said, denying it.",
    );
    expect(describeChain([gazette, sailors], "uncommitted")).toContain("leaving it open");
    expect(describeChain([gazette, sailors], "no_comment")).toBe(
      "The Gazette tells that two sailors made no comment on it.",
    );
  });

  it("lets a publisher speak for itself where nobody else does", () => {
    expect(describeChain([gazette], "affirms")).toBe("The Gazette says it in its own voice.");
    expect(describeChain([gazette], "denies")).toBe("The Gazette denies it in its own voice.");
  });

  it("invents no speaker where none is indicated", () => {
    const nobody = speaker(null, { kind: "unspecified", label: "unspecified", channel: "none" });
    expect(describeChain([gazette, nobody], "affirms")).toBe(
      "The Gazette passes on a view ascribed to somebody not indicated.",
    );
    expect(describeChain([], "affirms")).toBe("Who says it is not given.");
  });
});
